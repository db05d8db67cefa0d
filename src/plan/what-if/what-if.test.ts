import { describe, expect, it } from "vitest";
import { dayOf } from "../../base/date.ts";
import { recordSchema } from "../../record/schema.ts";
import type { PlanOption } from "../options/option.ts";
import type { PlanRequest } from "../plan-request.ts";
import type { Wishes } from "../wishes/wishes.ts";
import { alsoHeld } from "./also-held.ts";
import { dropped } from "./dropped.ts";
import { excluded } from "./excluded.ts";
import { failed } from "./failed.ts";
import { finished } from "./finished.ts";
import { pinned } from "./pinned.ts";

const option = (id: string, more: Partial<PlanOption> = {}): PlanOption => ({ id, title: id, from: "own", activity: { kind: "course", units: { exb: "1.0" } }, prices: [], topics: [], ...more });
const request = (wishes: Wishes = {}): PlanRequest =>
  ({ rulebooks: undefined, record: { credentials: [{ id: "exb/a" }], activities: [{ ref: "Done 2026-11-25", on: "2026-11-25" }] }, asOf: dayOf(2026, 11, 25), wishes, options: [option("a"), option("b", { first: "2027-05-01" })], solve: () => ({ is: "infeasible" }), seconds: 1, clock: () => 0 }) as unknown as PlanRequest;
const frozen = (wishes?: Wishes): PlanRequest => {
  const made = request(wishes);
  const freeze = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  };
  freeze(made);
  return made;
};

describe("what if", () => {
  it("finished: the activity is in the record with a ref of its own, and the wishes for it are done with", () => {
    const after = finished(frozen({ pinned: [{ course: "a" }, { course: "b" }], begun: [{ course: "a" }], wanted: ["a"], prefer: "calmest" }), { option: "a" });
    expect(after.record.activities?.at(-1)).toEqual({ ref: "Done 2026-11-25 2", title: "a", on: "2026-11-25", kind: "course", units: { exb: "1.0" } });
    expect(after.wishes).toEqual({ pinned: [{ course: "b" }], prefer: "calmest" });
    expect(recordSchema.safeParse(after.record).success).toBe(true);
    const unknown = frozen();
    expect(finished(unknown, { option: "zzz" })).toBe(unknown);
  });

  it("finished: a card is in the record", () => {
    const after = finished(frozen(), { card: { kind: "cpr-aed", issued: "2026-11-25", expires: "2028-11-25" } });
    expect(after.record.cards).toEqual([{ ref: "cpr-aed 2026-11-25", kind: "cpr-aed", issued: "2026-11-25", expires: "2028-11-25" }]);
    expect(recordSchema.safeParse(after.record).success).toBe(true);
  });

  it("finished: an option that brings a card, and all that an act puts into the record, on the day", () => {
    const before = { ...frozen(), options: [option("c", { activity: { kind: "course", delivery: "in-person" }, card: { kind: "cpr-aed", months: 24 } })] };
    expect(finished(before, { option: "c", on: dayOf(2026, 11, 20) }).record.cards).toEqual([{ ref: "cpr-aed 2026-11-20", kind: "cpr-aed", issued: "2026-11-20", expires: "2028-11-19", delivery: "in-person" }]);
    const done = { activities: [{ ref: "plan a", on: "2027-03-01", units: { exb: "1.0" } }], cards: [{ ref: "plan card", kind: "cpr", issued: "2027-03-01", expires: "2029-02-28" }], exams: [{ exam: "exb/a", on: "2027-03-01", passed: true }] };
    const after = finished(before, { done, on: dayOf(2026, 11, 25) });
    expect(after.record.activities?.at(-1)).toEqual({ ref: "Done 2026-11-25 2", on: "2026-11-25", units: { exb: "1.0" } });
    // A card of 24 months less a day.
    expect(after.record.cards).toEqual([{ ref: "cpr 2026-11-25", kind: "cpr", issued: "2026-11-25", expires: "2028-11-24" }]);
    expect(after.record.exams).toEqual([{ exam: "exb/a", on: "2026-11-25", passed: true }]);
    expect(recordSchema.safeParse(after.record).success).toBe(true);
  });

  it("failed: no credit, begun hours are lost, and not again before the day named", () => {
    const before = frozen({ begun: [{ course: "a", "hours-left": "3" }], pinned: [{ course: "a", until: "2026-11-30" }, { course: "a", from: "2027-01-01" }] });
    const next = failed(before, { option: "a" });
    expect(next.record).toBe(before.record);
    expect(next.options[0]?.first).toBe("2026-11-26");
    expect(next.options[1]).toBe(before.options[1]);
    expect(next.wishes).toEqual({ pinned: [{ course: "a", until: "2026-11-30" }, { course: "a", from: "2027-01-01" }] });
    const later = failed(before, { option: "a", again: dayOf(2027, 1, 15) });
    expect(later.options[0]?.first).toBe("2027-01-15");
    expect(later.wishes).toEqual({ pinned: [{ course: "a", from: "2027-01-01" }] });
    // What could not be taken before May anyway cannot be taken earlier because it was failed.
    expect(failed(before, { option: "b" }).options[1]?.first).toBe("2027-05-01");
    expect(failed(before, { option: "a", again: "never" }).wishes).toEqual({ excluded: ["a"] });
  });

  it("failed: an exam stands in the record as failed", () => {
    expect(failed(frozen(), { exam: "exb/a" }).record.exams).toEqual([{ exam: "exb/a", on: "2026-11-25", passed: false }]);
  });

  it("a credential is added, or let lapse on purpose", () => {
    const drops = dropped(dropped(frozen(), "exb/a"), "exb/a");
    expect(drops.wishes.drop).toEqual(["exb/a"]);
    const again = alsoHeld(drops, { id: "exb/a", "certified-on": "2026-01-01" });
    expect(again.wishes).toEqual({});
    expect(again.record.credentials).toEqual([{ id: "exb/a", "certified-on": "2026-01-01" }]);
    expect(alsoHeld(drops, { id: "exb/b" }).wishes.drop).toEqual(["exb/a"]);
  });

  it("pinned and excluded take each other's place", () => {
    const out = excluded(frozen({ wanted: ["a", "b"], pinned: [{ course: "a" }] }), "a");
    expect(out.wishes).toEqual({ wanted: ["b"], excluded: ["a"] });
    expect(pinned(out, "a", { from: dayOf(2027, 1, 1), until: dayOf(2027, 2, 1) }).wishes).toEqual({ wanted: ["b"], pinned: [{ course: "a", from: "2027-01-01", until: "2027-02-01" }] });
  });
});
