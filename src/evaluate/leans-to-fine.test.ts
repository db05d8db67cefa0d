import { describe, expect, test } from "vitest";
import { type Day, parseDay } from "../base/date.ts";
import { compileRulebooks } from "../compile/compile-rulebooks.ts";
import { parseRecord } from "../record/parse-record.ts";
import { readRulebooks } from "../rulebook/read-rulebooks.ts";
import { evaluate } from "./evaluate.ts";
import { judgeHolders } from "./many/judge-holders.ts";
import { packHolders } from "./many/pack-holders.ts";
import type { CredentialStanding } from "./standing.ts";

const row = (value: unknown) => [{ from: "undated", value, source: "s" }];

/** A body with credentials of two years that ask for two units, with what is said changed. */
function load(credentials: Record<string, object>, body: object = {}) {
  const file = (path: string, value: unknown) => ({ path, text: JSON.stringify(value) });
  const base = (name: string) => ({
    id: `exb/${name}`,
    name,
    kind: "certification",
    expires: row("yes"),
    "version-by": "cycle-start",
    cycle: { months: row(24), runs: row({ from: "certified-on", ends: "day-before", "missing-day": "last-day" }) },
    earn: row({ first: ["cycle-start", "certified-on"], last: "cycle-end" }),
    submit: row({ opens: "cycle-start", closes: "cycle-end" }),
    require: [{ id: "total", units: { "at-least": row("2.0") } }],
    carry: row("none"),
    late: [],
    afterwards: row("exam-again"),
  });
  const { bodies, vocabulary, diagnostics } = readRulebooks([
    file("vocabulary.yaml", { kinds: { course: "Course", teaching: "Teaching" }, deliveries: { live: "Live" }, roles: {}, cards: { cpr: "CPR" }, measures: { hour: "Hours" }, facts: [] }),
    file("exb/body.yaml", { id: "exb", name: "Board", site: "https://exb.example", unit: { name: "CEU", step: "0.1" }, checked: "2026-11-20", coverage: "All.", sharing: row("all-count"), duplicates: row("cycle"), ...body }),
    file("exb/sources.yaml", [
      { id: "s", title: "S", url: "https://exb.example", publisher: "EXB", seen: "2026-11-20", kind: "official" },
      { id: "t", title: "T", url: "https://oth.example", publisher: "OTH", seen: "2026-11-20", kind: "third-party" },
    ]),
    { path: "exb/NOTES.md", text: "# Notes\n" },
    ...Object.entries(credentials).map(([name, more]) => file(`exb/credentials/${name}.yaml`, { ...base(name), ...more })),
  ]);
  const { rulebooks, diagnostics: more } = compileRulebooks(bodies.map((b) => b.rulebook), vocabulary);
  expect([...diagnostics, ...more].filter((d) => d.severity === "error")).toEqual([]);
  return rulebooks;
}

/** The answer for the first credential of the record. Both roads have to give its state and its verdicts. */
function ask(rulebooks: ReturnType<typeof load>, record: object, on: string): CredentialStanding {
  const parsed = parseRecord(JSON.stringify(record), "record.json").record;
  if (!parsed) throw new Error("The record is refused");
  const asOf = parseDay(on) as Day;
  const [standing] = evaluate(rulebooks, parsed, { asOf }).credentials;
  if (!standing) throw new Error("No answer");
  const credential = rulebooks.credentials.get(standing.id);
  if (!credential) throw new Error("No such credential");
  const fast = judgeHolders(rulebooks, packHolders(rulebooks, credential, [parsed]), { asOf });
  const verdicts = fast.requirements.map((id, i) => [id, fast.verdict(0, i)]);
  expect([fast.state(0), verdicts]).toEqual([standing.state, fast.requirements.map((id) => [id, standing.requirements.find((r) => r.id === id)?.verdict])]);
  return standing;
}

const verdict = (standing: CredentialStanding, id = "total") => standing.requirements.find((r) => r.id === id)?.verdict;
const units = (ref: string, on: string, amount: string, more: object = {}) => ({ ref, on, kind: "course", units: { exb: amount }, ...more });
const held = (more: object = {}, id = "exb/one") => ({ id, "certified-on": "2022-01-01", ...more });

describe("an answer never leans towards fine", () => {
  test("hours that may be for another credential of the body are not sure", () => {
    const books = load({ one: { require: [{ id: "taught", practice: { of: { kind: "teaching" }, hours: row("10") } }] }, two: {} }, { sharing: [{ from: "undated", value: "unknown" }] });
    const credentials = [held({ "expires-on": "2025-12-31" }), held({}, "exb/two")];
    const taught = { ref: "a", on: "2025-01-01", kind: "teaching", hours: "10" };
    const open = ask(books, { credentials, activities: [taught] }, "2025-06-01");
    expect(verdict(open, "taught")).toBe("unknown");
    expect(open.questions.map((q) => q.id)).toEqual(["activities:a:for"]);
    expect(verdict(ask(books, { credentials, activities: [{ ...taught, for: ["exb/one"] }] }, "2025-06-01"), "taught")).toBe("met");
  });

  test("hours of before a late renewal may have served the cycle before", () => {
    const books = load({ one: { require: [{ id: "taught", practice: { of: { kind: "teaching" }, hours: row("10") } }], late: [{ id: "l", state: "late", until: row("cycle-end + P90D"), valid: row("no") }] } });
    const credentials = [held({ renewals: [{ on: "2024-02-01", ends: "2025-12-31" }] })];
    expect(verdict(ask(books, { credentials, activities: [{ ref: "a", on: "2024-01-15", kind: "teaching", hours: "10" }] }, "2025-06-01"), "taught")).toBe("unknown");
    expect(verdict(ask(books, { credentials, activities: [{ ref: "a", on: "2024-02-15", kind: "teaching", hours: "10" }] }, "2025-06-01"), "taught")).toBe("met");
  });

  test("credit of the months that more time covered is not counted for two cycles", () => {
    const books = load({ one: { exemptions: [{ id: "ill", name: "Illness", effect: row("More time."), extends: row("P6M") }] } });
    const record = { credentials: [held({ "expires-on": "2025-12-31" })], grants: [{ exemption: "exb/ill", from: "2023-06-01" }], activities: [units("a", "2024-03-01", "2.0")] };
    const answer = ask(books, record, "2025-06-01");
    expect(answer.cycle?.start).toBe("2024-01-01");
    expect(answer.activities[0]).toMatchObject({ credited: "0.0", reason: "unknown-match" });
    expect(verdict(ask(books, { ...record, activities: [units("a", "2024-07-01", "2.0")] }, "2025-06-01"))).toBe("met");
  });

  test("credit that the window takes from before the cycle may have been carried as well", () => {
    const rules = { earn: row({ first: ["cycle-start - P3M"], last: "cycle-end" }) };
    const record = { credentials: [held({ renewals: [{ on: "2023-12-20", ends: "2025-12-31", carried: "1.0" }] })], activities: [units("a", "2023-12-01", "1.0")] };
    expect(ask(load({ one: { ...rules, carry: row({ limit: "1.0" }) } }), record, "2025-06-01").requirements[0]).toMatchObject({ verdict: "unknown", counted: "1.0", possible: "2.0" });
    // Where nothing is carried, a window that reaches back is the body's own way.
    expect(ask(load({ one: rules }), record, "2025-06-01").requirements[0]).toMatchObject({ counted: "1.0" });
  });

  test("what is not asked for in this time is not shown as done, and is no way to be done", () => {
    const none = { units: { of: { kind: "course" }, "at-least": row("none") } };
    expect(ask(load({ one: { require: [{ id: "total", units: { "at-least": row("2.0") } }, { id: "x", ...none }] } }), { credentials: [held()], activities: [] }, "2023-06-01").requirements.map((r) => r.id)).toEqual(["total"]);
    const paths = { require: [{ id: "either", "any-of": [{ id: "all", "all-of": [{ id: "x", ...none }] }, { id: "y", ...none }, { id: "total", units: { "at-least": row("2.0") } }] }] };
    expect(verdict(ask(load({ one: paths }), { credentials: [held()], activities: [] }, "2023-06-01"), "either")).toBe("unmet");
    const empty = { require: [{ id: "either", "any-of": [{ id: "x", ...none }, { id: "y", ...none }] }] };
    expect(ask(load({ one: empty }), { credentials: [held()], activities: [] }, "2023-06-01").requirements).toEqual([]);
  });

  test("one question is one step", () => {
    const books = load({ one: { require: [{ id: "total", units: { "at-least": row("2.0") } }, { id: "part", units: { of: { kind: "course" }, "at-least": row("1.0") } }] }, two: {} }, { sharing: [{ from: "undated", value: "unknown" }] });
    const answer = ask(books, { credentials: [held(), held({}, "exb/two")], activities: [units("a", "2022-06-01", "2.0")] }, "2023-06-01");
    expect(answer.next.filter((s) => s.do === "answer")).toHaveLength(1);
  });

  test("a status takes away what never expires too", () => {
    const books = load({ one: { expires: row("never") } }, { statuses: [{ id: "suspended", name: "Suspended", valid: row("no") }] });
    expect(ask(books, { credentials: [held({ status: "suspended" })] }, "2023-06-01")).toMatchObject({ valid: "no", status: { id: "suspended" } });
    expect(ask(books, { credentials: [held()] }, "2023-06-01").valid).toBe("yes");
  });

  test("a fee under a condition that nobody settled is not told as sure", () => {
    const facts = [{ id: "exb/member", question: "Are you a member?", values: { yes: "Yes", no: "No" } }];
    const fee = (id: string, amount: string, is: string) => ({ id, name: id, for: "renewal", amount: row(amount), when: { fact: "exb/member", is: [is] } });
    const books = load({ one: { fees: [fee("m", "10.00 USD", "yes"), fee("n", "99.00 USD", "no")] } }, { facts });
    const record = { credentials: [held()], activities: [units("a", "2022-06-01", "2.0")] };
    const open = ask(books, record, "2023-06-01");
    expect(open.fees.map((f) => f.perhaps)).toEqual([true, true]);
    expect(open.next.find((s) => s.do === "submit")?.says).toContain("10.00 USD or 99.00 USD (sources disagree, or it depends)");
    expect(ask(books, { ...record, facts: { "exb/member": "no" } }, "2023-06-01").next.find((s) => s.do === "submit")?.says).toContain("pay 99.00 USD.");
  });

  test("what was carried by an earlier renewal is not carried again into a cycle that another credential began", () => {
    const books = load({ one: { carry: row({ limit: "1.0" }), "renewed-by": [{ id: "r", credential: "exb/two", on: row("earned") }] }, two: {} });
    const record = { credentials: [held({ renewals: [{ on: "2023-12-20", ends: "2025-12-31", carried: "1.0" }] }), { id: "exb/two", "certified-on": "2025-06-01" }], activities: [units("a", "2026-02-01", "1.0")] };
    const answer = ask(books, record, "2026-06-01");
    expect(answer.cycle?.start).toBe("2026-01-01");
    expect(answer.requirements[0]).toMatchObject({ verdict: "unknown", counted: "1.0", possible: "2.0" });
  });

  test("a clock of which nobody knows how it runs, or what counts for it, is never met", () => {
    const require = [{ id: "total", advisory: true, units: { "at-least": row("1.0") } }, { id: "own", units: { "at-least": row("1.0"), per: { clock: "c" } } }];
    const clock = { id: "c", months: row(24), runs: row({ from: "certified-on", ends: "day-before", "missing-day": "last-day" }) };
    const record = { credentials: [held()], activities: [units("a", "2022-06-01", "2.0")] };
    expect(verdict(ask(load({ one: { require, clocks: [clock] } }), record, "2023-06-01"), "own")).toBe("met");
    expect(verdict(ask(load({ one: { require, clocks: [{ ...clock, months: [{ from: "undated", value: "unknown" }] }] } }), record, "2023-06-01"), "own")).toBe("unknown");
    expect(verdict(ask(load({ one: { require, clocks: [{ ...clock, earn: [{ from: "undated", value: "unknown" }] }] } }), record, "2023-06-01"), "own")).toBe("unknown");
    const third = load({ one: { require, clocks: [{ ...clock, months: [{ from: "undated", value: 24, source: "t" }] }] } });
    expect(ask(third, record, "2023-06-01").requirements[1]?.confidence).toBe("third-party");
  });

  test("another credential that had lapsed on the day is not taken for one in force", () => {
    const books = load({ one: { require: [{ id: "also", active: { credential: "exb/two", on: row("certified-on") } }] }, two: {} });
    const two = (renewals: object[]) => ({ id: "exb/two", "certified-on": "2018-01-01", renewals });
    const on = (renewals: object[], more: object = {}) => verdict(ask(books, { credentials: [held(more), two(renewals)] }, "2023-06-01"), "also");
    expect(on([{ on: "2022-06-01", ends: "2024-05-31" }])).not.toBe("met");
    expect(on([{ on: "2019-12-01", ends: "2021-12-31" }, { on: "2021-12-01", ends: "2023-12-31" }])).toBe("met");
  });

  test("another credential in force is as sure as the rule that says until when", () => {
    const months = [{ from: "undated", value: 24, source: "t" }];
    const books = load({ one: { require: [{ id: "also", active: { credential: "exb/two", on: row("renewal-day") } }] }, two: { cycle: { months, runs: row({ from: "certified-on", ends: "day-before", "missing-day": "last-day" }) } } });
    expect(ask(books, { credentials: [held(), held({}, "exb/two")] }, "2022-06-01").requirements[0]).toMatchObject({ verdict: "met", confidence: "third-party" });
  });

  test("a renewal that takes the end of another credential takes the end on its paper", () => {
    const books = load({ one: { "renewed-by": [{ id: "r", credential: "exb/two", on: row("earned"), aligns: [{ from: "undated", value: "yes", source: "t" }] }] }, two: {} });
    const two = { id: "exb/two", "certified-on": "2023-06-01", "expires-on": "2024-12-31" };
    const answer = ask(books, { credentials: [held({ renewals: [] }), two] }, "2024-06-01");
    expect(answer.cycle?.end).toBe("2024-12-31");
    expect(answer.confidence).toBe("third-party");
  });

  test("what is owed is as sure as the rule on it", () => {
    const books = load({ one: { shortfall: [{ from: "undated", value: { limit: "1.0" }, source: "t" }] } });
    const record = { credentials: [held({ renewals: [{ on: "2023-12-20", ends: "2025-12-31", owed: "1.0" }] })], activities: [units("a", "2024-06-01", "3.0")] };
    expect(ask(books, record, "2025-06-01").requirements[0]).toMatchObject({ verdict: "met", confidence: "third-party" });
  });

  test("content that the holder used for an earlier cycle does not count again where it counts once ever", () => {
    const books = load({ one: { duplicates: row("ever"), earn: row({ first: ["cycle-start - P3M"], last: "cycle-end" }) } });
    const record = { credentials: [held({ renewals: [{ on: "2023-12-20", ends: "2025-12-31" }] })], activities: [units("a", "2023-12-01", "2.0", { content: "x", cycle: { "exb/one": "2023-12-31" } }), units("b", "2024-06-01", "2.0", { content: "x" })] };
    expect(verdict(ask(books, record, "2025-06-01"))).not.toBe("met");
  });

  test("of repeats that sources would let count once a cycle or once in a year, only one is sure", () => {
    const disputed = [{ from: "undated", disputed: [{ value: "cycle", source: "s" }, { value: { "once-per": { months: 12 }, same: "content" }, source: "t" }] }];
    const record = { credentials: [held()], activities: [units("a", "2022-02-01", "1.0", { content: "x" }), units("b", "2023-06-01", "1.0", { content: "x" })] };
    expect(ask(load({ one: { duplicates: disputed } }), record, "2023-07-01").requirements[0]).toMatchObject({ verdict: "unknown", counted: "1.0", possible: "2.0" });
  });

  test("what several credentials ask for on top is not left out where its amount was not found or is disputed", () => {
    const record = { credentials: [held(), held({}, "exb/two")], activities: [units("a", "2022-06-01", "2.0", { for: ["exb/one"] })] };
    const surcharge = { mode: "surcharge", each: "1.0" };
    for (const sharing of [row("surcharge"), row("step-table"), row("shared-total"), [{ from: "undated", disputed: [{ value: "all-count", source: "s" }, { value: surcharge, source: "t" }] }]])
      expect(verdict(ask(load({ one: {}, two: {} }, { sharing }), record, "2023-06-01"))).toBe("unknown");
    for (const word of ["surcharge", "step-table", "shared-total"]) expect(ask(load({ one: {}, two: {} }, { sharing: row(word) }), record, "2023-06-01").notes.find((n) => n.id === "sharing")?.says).toContain("stays open");
    expect(verdict(ask(load({ one: {}, two: {} }, { sharing: row(surcharge) }), record, "2023-06-01"))).toBe("unmet");
    expect(verdict(ask(load({ one: {}, two: {} }, { sharing: row("surcharge") }), { ...record, credentials: [held()] }, "2023-06-01"))).toBe("met");
  });

  test("what is for another of several that share a total serves that total alone, and no other rule over all credit", () => {
    const books = load({ one: { require: [{ id: "total", units: { "at-least": row("2.0") } }, { id: "much", units: { "at-least": row("1.0") } }] }, two: {} }, { sharing: row({ mode: "shared-total", total: "2.0" }) });
    const standing = ask(books, { credentials: [held(), held({}, "exb/two")], activities: [units("a", "2022-06-01", "2.0", { for: ["exb/two"] })] }, "2023-06-01");
    expect([verdict(standing), verdict(standing, "much")]).toEqual(["met", "unmet"]);
  });

  test("what is for another of several that share a total takes no place in what serves one of two alone", () => {
    const asks = (id: string, of: object) => ({ id, units: { of, "at-least": row("1.0") } });
    const two = { require: [{ id: "total", units: { "at-least": row("2.0") } }, asks("courses", { kind: "course" }), asks("live", { delivery: "live" }), { id: "limit", units: { of: { delivery: "live" }, "at-most": row("2.0") } }], separate: [["courses", "live"]] };
    const books = load({ one: {}, two }, { sharing: row({ mode: "shared-total", total: "2.0" }) });
    const stated = { kind: "course", delivery: "live" };
    for (const [a, b] of [["2022-05-01", "2022-06-01"], ["2022-06-01", "2022-05-01"]] as const) {
      const standing = ask(books, { credentials: [held({}, "exb/two"), held()], activities: [units("a", a, "2.0", { ...stated, for: ["exb/one"] }), units("b", b, "2.0", { ...stated, for: ["exb/two"] })] }, "2023-06-01");
      expect([verdict(standing, "courses"), verdict(standing, "live")]).toEqual(["met", "met"]);
    }
  });

  test("first units that count for less count for less", () => {
    const award = (times: string) => ({ id: "c", of: { kind: "course" }, gives: { units: row("1.0"), per: "hour" }, multiplier: row({ times, "first-units": "2.0" }) });
    const record = { credentials: [held()], activities: [{ ref: "a", on: "2022-06-01", kind: "course", hours: "2" }] };
    expect(ask(load({ one: { awards: [award("0.5")] } }), record, "2023-06-01").requirements[0]).toMatchObject({ verdict: "unmet", counted: "1.0" });
    expect(ask(load({ one: { awards: [award("2")] } }), record, "2023-06-01").requirements[0]).toMatchObject({ verdict: "met", counted: "4.0" });
  });

  test("a card that ends before renewals are taken is not good enough to wait", () => {
    const books = load({ one: { require: [{ id: "cpr", hold: { card: "cpr", on: row("renewal-day") } }], submit: row({ opens: "cycle-end - P90D", closes: "cycle-end" }) } });
    const on = (expires: string) => ask(books, { credentials: [held()], cards: [{ ref: "c", kind: "cpr", issued: "2022-01-01", expires }] }, "2023-06-01").state;
    expect(on("2023-07-31")).toBe("open");
    // Renewals open on 2 October.
    expect(on("2023-10-02")).toBe("ready-not-open");
  });

  test("of credit that is in one of two kinds no more is possible than the kinds allow together", () => {
    const cap = (id: string, of: object, most: string) => ({ id, units: { of, "at-most": row(most) } });
    const books = load({ one: { require: [{ id: "total", units: { "at-least": row("2.0") } }, cap("c", { kind: "course" }, "0.5"), cap("n", { not: { kind: "course" } }, "1.0")] } });
    const record = { credentials: [held()], activities: [{ ref: "a", on: "2022-06-01", units: { exb: "1.5" } }, { ref: "b", on: "2022-06-02", units: { exb: "1.5" } }] };
    expect(verdict(ask(books, record, "2023-06-01"))).toBe("unmet");
  });

  test("an exemption that ends before renewals are taken lifts nothing from that renewal", () => {
    const require = [{ id: "total", units: { "at-least": row("2.0") } }, { id: "cpr", hold: { card: "cpr", on: row("renewal-day") } }];
    const books = load({ one: { require, submit: row({ opens: "cycle-end - P90D", closes: "cycle-end" }), exemptions: [{ id: "ill", name: "Illness", effect: row("No card."), lifts: ["cpr"] }] } });
    const on = (grant: object) => ask(books, { credentials: [held()], activities: [units("a", "2022-06-01", "2.0")], cards: [], grants: [{ exemption: "exb/ill", from: "2023-01-01", ...grant }] }, "2023-06-01");
    expect(on({}).state).toBe("ready-not-open");
    expect(on({ until: "2023-12-31" }).state).toBe("ready-not-open");
    expect(on({ until: "2023-07-31" })).toMatchObject({ state: "open" });
    expect(verdict(on({ until: "2023-07-31" }), "cpr")).toBe("unmet");
  });

  test("a late fee for each unit short counts what is owed and asked on top", () => {
    const late = [{ id: "l", state: "late", until: row("cycle-end + P90D"), valid: row("no"), fee: row("10.00 USD"), "fee-per": "unit-short" }];
    const books = load({ one: { late, shortfall: row({ limit: "1.0" }) } });
    const record = { credentials: [held({ renewals: [{ on: "2023-12-20", ends: "2025-12-31", owed: "1.0" }] })], activities: [units("a", "2024-06-01", "1.0")] };
    expect(ask(books, record, "2026-02-01").fees.find((f) => f.id === "late-l")?.amounts).toEqual(["20.00 USD"]);
  });
});
