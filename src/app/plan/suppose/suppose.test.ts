import { describe, expect, test } from "vitest";
import { loadOwn } from "../../../../tests/agreement/rulebooks.ts";
import { compileRulebooks } from "../../../compile/compile-rulebooks.ts";
import type { HolderRecord } from "../../../record/schema.ts";
import { createJudge } from "../../standing/create-judge.ts";
import type { RulebookSet } from "../../standing/rulebook-data.ts";
import { bookOf, supposablesOf } from "./supposable.ts";
import { supposedValue } from "./supposed-value.ts";
import { supposeRow } from "./suppose-row.ts";

const { raws, vocabulary } = loadOwn();
const own: RulebookSet = { rulebooks: raws, vocabulary };
const ASOF = "2026-11-25";

const rows = [{ from: "undated", value: "2.0", source: "a" }, { from: "2028-01-01", value: "2.5", source: "a" }];
const trainer = { id: "exb/trainer", require: [{ id: "ways", name: "Ways", "any-of": [{ id: "total", units: { "at-least": rows } }, { id: "exam", pass: {} }] }, { id: "spread", distinct: { "at-least": [{ from: "undated", value: 2 }] } }, { id: "cpr", name: "CPR", hold: { card: "cpr", on: [{ from: "undated", value: "renewal-day" }] } }, { id: "first-aid", "any-of": [{ id: "aid", hold: { card: "first-aid", on: [{ from: "undated", value: "renewal-day" }] } }, { id: "exam", pass: {} }] }] };
const coach = { id: "exb/coach", require: [{ id: "total", units: { "at-least": rows } }] };
const member = { id: "exb/member" };
const body = { id: "exb", unit: { name: "CEU", step: "0.1" }, fees: [{ id: "renewal", name: "Renewal fee", for: "renewal", amount: [{ from: "undated", value: "99.00 CAD" }] }, { id: "petition", name: "Petition", for: "petition", amount: [{ from: "undated", value: "10.00 CAD" }] }] };
const set = { rulebooks: [{ body, credentials: [trainer, coach, member] }], vocabulary: { cards: { cpr: "CPR card", "first-aid": "First aid", insurance: "Insurance" } } } as unknown as RulebookSet;
const supposed = (path: string, value: string, from = "2027-01-01") => ({ path, from, value });

describe("what can be supposed", () => {
  test("is every amount that is asked for, the fees that come with a renewal, and cards, with what holds now", () => {
    expect(supposablesOf(set, "exb/trainer", ASOF)).toEqual([
      { path: "exb/trainer#require.ways.total.at-least", name: "Ways: Total", is: "amount", unit: "CEU", step: "0.1", now: "2.0" },
      { path: "exb#fees.renewal.amount", name: "Renewal fee", is: "money", unit: "CAD", now: "99.00 CAD" },
      { path: "exb/trainer#require.cpr.on", name: "CPR", is: "ends", unit: "", now: "renewal-day" },
      { path: "exb/trainer#require.supposed-insurance.on", name: "Insurance", is: "begins", unit: "" },
    ]);
    // To end one way among several would leave the others to be done: it is no card that is no longer asked for.
    expect(supposablesOf(set, "exb/trainer", ASOF).some(({ path }) => path.includes("aid"))).toBe(false);
    expect(supposablesOf(set, "exb/trainer", "2028-06-01")[0]?.now).toBe("2.5");
    expect([supposablesOf(set, "exb/member", ASOF), supposablesOf(set, "exb/nobody", ASOF)]).toEqual([[], []]);
  });

  test("takes what is typed as the rulebook writes it, or says what is wrong", () => {
    const amount = { is: "amount", unit: "CEU", step: "0.1" } as const;
    expect(["3", "3,5", "3.05", "x", "-1", ""].map((typed) => supposedValue(amount, typed))).toEqual([
      { ok: true, value: "3" },
      { ok: true, value: "3.5" },
      { ok: false, says: "CEU are counted in steps of 0.1" },
      ...Array.from({ length: 3 }, () => ({ ok: false, says: "Write a number, such as 3 or 1.5" })),
    ]);
    const money = { is: "money", unit: "CAD" } as const;
    expect(["120", "120.5", "free"].map((typed) => supposedValue(money, typed))).toEqual([{ ok: true, value: "120.00 CAD" }, { ok: true, value: "120.50 CAD" }, { ok: false, says: "Write an amount, such as 99 or 99.50" }]);
    expect(supposedValue({ is: "ends", unit: "" }, "")).toEqual({ ok: true, value: "none" });
    expect(supposedValue({ is: "begins", unit: "" }, "")).toEqual({ ok: true, value: "renewal-day" });
  });
});

describe("a supposed row", () => {
  const credentialsOf = (all: RulebookSet): unknown[] => all.rulebooks.flatMap(({ credentials }) => credentials);
  const row = { from: "2027-01-01", value: "3.0", confidence: "unconfirmed", note: "Supposed for this plan; no source says it." };

  test("holds from the day on, wherever the rule stands; what holds before, and everything else, stays as it was", () => {
    const changed = supposeRow(set, supposed("exb/trainer#require.ways.total.at-least", "3.0"));
    const [first, second] = credentialsOf(changed);
    expect(first).toEqual({ ...trainer, require: [{ ...trainer.require[0], "any-of": [{ id: "total", units: { "at-least": [rows[0], row] } }, { id: "exam", pass: {} }] }, ...trainer.require.slice(1)] });
    expect(second).toBe(coach);
    expect(changed.rulebooks[0]?.body).toBe(body);
    expect(credentialsOf(set)[0]).toBe(trainer);
    const late = credentialsOf(supposeRow(set, supposed("exb/coach#require.total.at-least", "3.0", "2030-01-01")))[1] as typeof coach;
    expect(late.require[0]?.units["at-least"].map(({ value }) => value)).toEqual(["2.0", "2.5", "3.0"]);
  });

  test("may be a fee of the body, or a card that is asked for from then on", () => {
    const dearer = supposeRow(set, supposed("exb#fees.renewal.amount", "150.00 CAD")).rulebooks[0]?.body as unknown as typeof body;
    expect(dearer.fees[0]?.amount.map(({ value }) => value)).toEqual(["99.00 CAD", "150.00 CAD"]);
    const [asked] = credentialsOf(supposeRow(set, supposed("exb/trainer#require.supposed-insurance.on", "renewal-day"))) as [typeof trainer];
    expect(asked.require.at(-1)).toMatchObject({ id: "supposed-insurance", hold: { card: "insurance", on: [{ from: "undated", value: "none" }, { from: "2027-01-01", value: "renewal-day" }] } });
  });

  test("of a rule that is not there changes nothing", () => {
    expect(credentialsOf(supposeRow(set, supposed("exb/trainer#require.nothing.at-least", "3.0")))[0]).toBe(trainer);
    expect(credentialsOf(supposeRow(set, supposed("exb/nobody#require.total.at-least", "3.0")))[0]).toBe(trainer);
  });
});

describe("with the project's own rulebooks", () => {
  const record: HolderRecord = { credentials: [{ id: "nasm/cpt", "certified-on": "2026-11-01", renewals: [] }] };
  const judged = (path: string, value: string, from: string) => createJudge(supposeRow(own, supposed(path, value, from)))(record, ASOF).credentials[0];
  const CARD = "nasm/cpt#require.cpr.on";

  test("the judgement follows the row, in the cycle that the day touches and no other", () => {
    // The cycle ends on 31 October 2028, and that day picks the row.
    const total = (from: string): string | undefined => judged("nasm/cpt#require.total.at-least", "4.0", from)?.requirements.find(({ id }) => id === "total")?.required;
    expect([total("2028-10-31"), total("2028-11-01")]).toEqual(["4.0", "2.0"]);
    const ids = (path: string, value: string): string[] => (judged(path, value, "2026-01-01")?.requirements ?? []).map(({ id }) => id);
    expect([ids(CARD, "renewal-day").includes("cpr"), ids(CARD, "none").includes("cpr")]).toEqual([true, false]);
    const added = supposablesOf(own, "nasm/cpt", ASOF).find(({ is }) => is === "begins");
    expect(ids(added?.path ?? "", "renewal-day")).toContain(added?.path.split(".")[1]);
    const fee = supposablesOf(own, "nasm/cpt", ASOF).find(({ is, name }) => is === "money" && /renewal/i.test(name));
    expect(judged(fee?.path ?? "", "321.00 USD", "2026-01-01")?.fees.flatMap(({ amounts }) => amounts)).toContain("321.00 USD");
  });

  test("whatever is offered can be supposed: no body has a rule that the row would break", () => {
    let offered = 0;
    for (const book of raws) {
      const alone: RulebookSet = { rulebooks: [book], vocabulary };
      const errors = (of: RulebookSet): number => compileRulebooks(of.rulebooks as typeof raws, vocabulary).diagnostics.length;
      const all = book.credentials.flatMap(({ id }) => {
        const offer = supposablesOf(alone, id, ASOF);
        expect({ id, paths: new Set(offer.map(({ path }) => path)).size }).toEqual({ id, paths: offer.length });
        return offer;
      });
      const changed = all.reduce((now, one) => {
        const value = supposedValue(one, "3");
        if (!value.ok) throw new Error(`${one.path}: ${value.says}`);
        const next = supposeRow(now, supposed(one.path, value.value));
        const same = next.rulebooks[0]?.body === now.rulebooks[0]?.body && next.rulebooks[0]?.credentials.every((credential, index) => credential === now.rulebooks[0]?.credentials[index]);
        expect({ path: one.path, same }).toEqual({ path: one.path, same: false });
        return next;
      }, alone);
      expect({ body: book.body.id, errors: errors(changed) }).toEqual({ body: book.body.id, errors: errors(alone) });
      offered += all.length;
    }
    expect(offered).toBeGreaterThan(300);
    expect(bookOf(own, "nasm/cpt")?.body.id).toBe("nasm");
  });
});
