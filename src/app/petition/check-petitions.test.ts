import { describe, expect, test } from "vitest";
import type { Day } from "../../base/date.ts";
import { parseDay } from "../../base/date.ts";
import { compileRulebooks } from "../../compile/compile-rulebooks.ts";
import type { Activity, HolderRecord } from "../../record/schema.ts";
import type { RawRulebook } from "../../rulebook/raw-rulebook.ts";
import { checkCourse } from "./check-course.ts";
import { checkPetitions } from "./check-petitions.ts";

const row = <T>(value: T) => [{ from: "undated" as const, value, source: "site" }];
const day = (text: string): Day => parseDay(text) as Day;

/** An invented body: workshops need approval, its own talks do not; what is recorded cannot be petitioned; the last day is 30 days before the end. */
function rulebooks(over: Readonly<Record<string, unknown>> = {}, petition: Readonly<Record<string, unknown>> = {}) {
  const raw = {
    body: {
      id: "exb", name: "Example Board", site: "https://exb.example", unit: { name: "CEU", step: "0.1" }, checked: "2026-11-20", coverage: "All.", sharing: row("all-count"), duplicates: row("cycle"),
      petition: { fee: row("25.00 USD"), deadline: row("cycle-end - P30D"), review: row("P30D"), papers: row(["An outline"]), excludes: row({ delivery: "recorded" }), ...petition },
      awards: [
        { id: "workshops", name: "Workshops", of: { kind: "workshop" }, gives: { units: row("0.1"), per: "hour" }, approval: row("needed") },
        { id: "talks", name: "Talks", of: { kind: "talk" }, gives: { units: row("0.1"), per: "hour" } },
        { id: "podcasts", name: "Podcasts", of: { kind: "podcast" }, gives: { units: row("0"), per: "each" } },
        { id: "letters", name: "Letters", of: { kind: "letter" }, gives: { units: row("unknown"), per: "each" } },
      ],
      kinds: { workshop: "Workshop", talk: "Talk", podcast: "Podcast", letter: "Letter", course: "Course" },
      deliveries: { recorded: "Recorded", "in-person": "In person" },
      ...over,
    },
    sources: [{ id: "site", title: "Site", url: "https://exb.example", publisher: "EXB", seen: "2026-11-20", kind: "official" }],
    credentials: [
      {
        id: "exb/trainer", name: "Trainer", kind: "certification", expires: row("yes"), "version-by": "cycle-start",
        cycle: { months: row(24), runs: row({ from: "certified-on", ends: "day-before", "missing-day": "last-day" }) },
        earn: row({ first: ["cycle-start", "certified-on"], last: "cycle-end" }),
        submit: row({ opens: "cycle-start", closes: "cycle-end" }),
        require: [{ id: "total", units: { "at-least": row("2.0") } }],
        carry: row("none"), late: [], afterwards: row("exam-again"),
      },
      { id: "exb/forever", name: "Forever", kind: "certificate", expires: row("never") },
    ],
    courses: [
      { id: "exb/strength", title: "Strength", provider: "exb", kind: "workshop", delivery: "in-person", awards: { exb: { units: row("1.0") } } },
      { id: "exb/ended", title: "Ended", provider: "acme", kind: "course", delivery: "recorded", awards: { exb: { units: [...row("1.0"), { from: "2026-01-01", value: "none", source: "site" }], approval: [...row("AP-1"), { from: "2026-01-01", value: "none", source: "site" }] } } },
      { id: "exb/hinted", title: "Hinted", provider: "acme", kind: "course", awards: { exb: { units: [{ from: "undated", value: "1.0", source: "site", confidence: "unconfirmed" }] } } },
      { id: "exb/elsewhere", title: "Elsewhere", provider: "acme", kind: "workshop", delivery: "recorded", awards: {} },
      { id: "exb/live", title: "Live", provider: "acme", kind: "workshop", delivery: "in-person", awards: {} },
    ],
    notes: "",
  } as unknown as RawRulebook;
  return compileRulebooks([raw], {}).rulebooks;
}

const workshop: Activity = { ref: "a", on: "2026-01-10", title: "Squats", kind: "workshop", delivery: "in-person", provider: "acme", hours: "4" };

function ask(activity: Partial<Activity>, { asOf = "2026-06-01", held = { id: "exb/trainer", "certified-on": "2025-03-01" }, books = rulebooks(), more = [] }: { asOf?: string; held?: HolderRecord["credentials"][number]; books?: ReturnType<typeof rulebooks>; more?: Activity[] } = {}) {
  const check = checkPetitions(books, { credentials: [held], activities: [{ ...workshop, ...activity }, ...more] }, day(asOf), "a");
  const [answer] = check.activities[0]?.answers ?? [];
  if (!answer) throw new Error("No answer");
  return answer;
}
const verdict = (...args: Parameters<typeof ask>): string => {
  const { verdict: is, reason } = ask(...args);
  return `${is}, ${reason}`;
};

describe("a petition is needed", () => {
  test("a last day may be counted from the day of the activity", () => {
    const books = rulebooks({}, { deadline: row("activity-day + P90D") });
    expect([verdict({}, { books, asOf: "2026-04-10" }), verdict({}, { books, asOf: "2026-04-11" })]).toEqual(["needed, needs-approval", "refused, deadline-passed"]);
    expect(ask({}, { books, asOf: "2026-02-01" }).rules?.deadline?.days).toEqual(["2026-04-10"]);
  });

  test("for what counts only once approved: with the fee, the last day in this cycle, what it would bring and nothing lacking", () => {
    const answer = ask({});
    expect(answer).toMatchObject({ verdict: "needed", reason: "needs-approval", brings: "0.4", cycleEnds: "2027-02-28", lacks: [] });
    expect(answer.rules).toMatchObject({ excluded: "no", fee: { is: "value", texts: ["25.00 USD"] }, deadline: { days: ["2027-01-29"] }, review: { texts: ["P30D"] }, papers: { texts: ["An outline"] } });
  });
  test("and what the record lacks of what it must show is named", () => {
    expect(ask({ title: undefined, provider: undefined, hours: undefined, delivery: undefined }).lacks).toEqual(["title", "provider", "amount", "delivery"]);
  });
  test("on the last day; a day later it is too late", () => {
    expect(verdict({}, { asOf: "2027-01-29" })).toBe("needed, needs-approval");
    expect(verdict({}, { asOf: "2027-01-30" })).toBe("refused, deadline-passed");
  });
  test("by one of two sources that name the last day it is not over", () => {
    const books = rulebooks({}, { deadline: [{ from: "undated", disputed: [{ value: "cycle-end - P30D", source: "site" }, { value: "cycle-end", source: "site" }] }] });
    expect(verdict({}, { asOf: "2027-01-30", books })).toBe("needed, needs-approval");
  });
  test("for what is planned in this cycle, not beyond it", () => {
    expect(verdict({ on: "2027-02-28" })).toBe("needed, needs-approval");
    expect(verdict({ on: "2027-03-01" })).toBe("unknown, future");
  });
});

test("the fee of a petition may stand among the fees", () => {
  const books = rulebooks({ fees: [{ id: "petition", name: "Petition", for: "petition", amount: row("15.00 USD") }], petition: { review: row("P30D") } });
  expect(ask({}, { books }).rules?.fee).toMatchObject({ is: "value", texts: ["15.00 USD"] });
});

describe("no petition is needed", () => {
  test("for a published value, a stated one, a rule without approval, and what the body accepted", () => {
    expect(verdict({ course: "exb/strength", kind: undefined })).toBe("not-needed, published");
    expect(verdict({ units: { exb: "0.4" } })).toBe("not-needed, stated");
    expect(verdict({ kind: "talk" })).toBe("not-needed, rule");
    expect(verdict({ status: { exb: "accepted" } })).toBe("not-needed, accepted");
    // What another body accepted says nothing here.
    expect(verdict({ status: { oth: "accepted" } })).toBe("needed, needs-approval");
  });
  test("but nothing of that is said on a guess", () => {
    expect(verdict({ kind: "letter" })).toBe("unknown, unknown-award");
    expect(verdict({ kind: "talk", hours: undefined })).not.toMatch(/^not-needed/);
    expect(verdict({ course: "exb/hinted", kind: undefined })).toBe("unknown, unconfirmed");
    // Certified in 2019 and no word of a renewal: the cycle is assumed.
    expect(verdict({ kind: "talk" }, { held: { id: "exb/trainer", "certified-on": "2019-03-01" } })).toBe("unknown, unknown-cycle");
    expect(verdict({ kind: undefined })).toMatch(/^unknown/);
    expect(verdict({ kind: "talk" }, { held: { id: "exb/trainer" } })).toBe("unknown, unknown-cycle");
    expect(verdict({ kind: "talk" }, { held: { id: "exb/nobody", "certified-on": "2025-03-01" } })).toBe("unknown, unknown-credential");
  });
  test("whether an award needs approval is unknown: neither one nor the other is said", () => {
    const books = rulebooks({ awards: [{ id: "workshops", name: "Workshops", of: { kind: "workshop" }, gives: { units: row("0.1"), per: "hour" }, approval: [{ from: "undated", value: "unknown" }] }] });
    expect(verdict({}, { books })).toBe("unknown, unknown-approval");
  });
});

describe("a petition would be refused or bring nothing", () => {
  test("for what is excluded; where the record does not say, it stays open", () => {
    expect(verdict({ delivery: "recorded" })).toBe("refused, excluded");
    expect(ask({ delivery: undefined }).rules?.excluded).toBe("unknown");
    expect(ask({}, { books: rulebooks({}, { excludes: [{ from: "undated", value: "unknown" }] }) }).rules?.excluded).toBe("unknown");
  });
  test("outside the days that count, on either side", () => {
    expect(verdict({ on: "2025-02-28" })).toBe("refused, before-certification");
    expect(verdict({ on: "2025-03-01" })).toBe("needed, needs-approval");
  });
  test("before a cycle of which nobody knows the days, nothing is sure", () => {
    expect(verdict({ on: "2018-02-28" }, { held: { id: "exb/trainer", "certified-on": "2019-03-01" } })).toBe("unknown, before-certification");
  });
  test("for what the body gives nothing for, what was rejected, and what is in the record twice", () => {
    expect(verdict({ kind: "podcast" })).toBe("no-use, not-accepted");
    expect(verdict({ status: { exb: "rejected" } })).toBe("refused, rejected");
    expect(verdict({ status: { exb: "pending" } })).toBe("waits, handed-in");
    expect(verdict({ content: "squats", on: "2026-02-01" }, { more: [{ ...workshop, ref: "b", content: "squats" }] })).toBe("no-use, duplicate");
    expect(verdict({ for: ["exb/forever"] })).toBe("no-use, for-another");
    expect(verdict({}, { held: { id: "exb/forever" } })).toBe("no-use, never-expires");
  });
});

test("credentials of one body that get the same answer share it", () => {
  const check = checkPetitions(rulebooks(), { credentials: [{ id: "exb/trainer", "certified-on": "2025-03-01" }, { id: "exb/forever" }], activities: [workshop] }, day("2026-06-01"));
  expect(check.activities[0]?.answers.map(({ credentials }) => credentials)).toEqual([["exb/trainer"]]);
});

describe("a course before it is taken", () => {
  const under = (id: string, on: string, books = rulebooks()) => {
    const [course, body] = [books.courses.get(id), books.bodies.get("exb")];
    if (!course || !body) throw new Error(id);
    const [answer] = checkCourse(books, course, [body], day(on)).bodies;
    return answer;
  };
  test("the value stated on the day, until its approval ends", () => {
    expect(under("exb/ended", "2025-12-31")).toMatchObject({ verdict: "not-needed", stated: { units: { texts: ["1.0"] }, approval: { texts: ["AP-1"] } }, byRule: [] });
    expect(under("exb/ended", "2026-01-01")).toMatchObject({ verdict: "no-use", stated: { units: { is: "none" }, approval: { is: "none" } } });
  });
  test("where nothing is stated: the rule that would apply, and whether it may be petitioned", () => {
    expect(under("exb/live", "2026-01-01")).toMatchObject({ verdict: "needed", rules: { excluded: "no" }, byRule: [{ credentials: ["exb/trainer"], sure: true, awards: [{ gives: "0.1", per: "hour", approval: "yes" }] }] });
    expect(under("exb/elsewhere", "2026-01-01")).toMatchObject({ verdict: "refused", reason: "excluded", rules: { excluded: "yes" } });
  });
  test("what a source only hints at settles nothing", () => {
    expect(under("exb/hinted", "2026-01-01")).toMatchObject({ verdict: "unknown", reason: "unconfirmed" });
  });
});
