import { describe, expect, test } from "vitest";
import { actOf, planOf } from "../../../tests/plan-of.ts";
import { type Day, parseDay } from "../../base/date.ts";
import type { PlanOption } from "../options/option.ts";
import type { CatchUp } from "./pace.ts";
import { paceBefore } from "./pace-before.ts";
import { paceOf } from "./pace-of.ts";
import { type Anew, paceSince } from "./pace-since.ts";

// 4 January 2027 is a Monday; by the 17th a course of twelve hours at four hours a week has had eight.
const day = (text: string): Day => parseDay(text) as Day;
const four = { "hours-per-week": "4" };
const option: PlanOption = { id: "squat-course", title: "Squat Course", from: "own", activity: { content: "squat-course" }, prices: [], topics: [] };
const kept = planOf([actOf()]);
const before = paceBefore(kept, paceOf(kept, four, [option], day("2027-01-04")));

function anew(part: Partial<Anew> = {}): CatchUp {
  const later = { plan: planOf([actOf({ from: "2027-01-18" })], "2027-01-18"), wishes: four, options: [option], record: { credentials: [] }, asOf: day("2027-01-18"), ...part };
  const { catchUp } = paceSince(later, before);
  if (!catchUp) throw new Error("Nothing was compared");
  return catchUp;
}

const begun = (left?: string, by = "2027-06-30"): Partial<Anew> => ({ wishes: { ...four, begun: [{ course: "squat-course", ...(left === undefined ? {} : { "hours-left": left }) }] }, plan: planOf([actOf({ from: "2027-01-18", by, hours: left ?? "12" })], "2027-01-18") });
const did = { ref: "a", on: "2027-01-10", content: "squat-course" };

describe("a plan made anew on a later day", () => {
  test("of which nothing was written down is behind by all that was to be done, and says so", () => {
    expect(anew()).toEqual({
      since: "2027-01-04",
      until: "2027-01-17",
      behind: 480,
      unsaid: 480,
      acts: [{ act: "squat-course", option: "squat-course", title: "Squat Course", planned: 480, done: 0, left: 720, said: false, endsBefore: "2027-01-23", endsNow: "2027-02-06" }],
      gone: [],
      weeks: [{ from: "2027-01-25", before: 0, after: 240 }, { from: "2027-02-01", before: 0, after: 240 }],
      fits: true,
      says: "You are 8 hours behind the plan of 2027-01-04. Nothing is written down of “Squat Course”, so none of it is taken as done. What is left is spread anew: 2 weeks from that of 2027-01-25 to that of 2027-02-01 have more, up to 4 hours instead of nothing. “Squat Course” ends on 2027-02-06 instead of 2027-01-23. All that is left still fits before its last day.",
    });
  });

  test("counts what is done of a course that is begun, by the hours that are left", () => {
    expect(anew(begun("7"))).toMatchObject({ behind: 180, unsaid: 0, acts: [{ planned: 480, done: 300, left: 420, said: true }], says: expect.stringMatching(/^You are 3 hours behind the plan of 2027-01-04\. What is left is spread anew: the week of 2027-01-25 has 3 hours instead of nothing\./) as string });
    expect(anew(begun("4"))).toMatchObject({ behind: 0, acts: [], weeks: [], says: "You have done what the plan of 2027-01-04 had until 2027-01-17." });
    expect(anew(begun("2"))).toMatchObject({ behind: -120, says: "You are 2 hours ahead of the plan of 2027-01-04." });
    // More is left than there was: nothing is done, and no less than nothing.
    expect(anew(begun("20"))).toMatchObject({ behind: 480, acts: [{ done: 0 }] });
  });

  test("takes nothing as done of a course that is begun without saying how far", () => {
    expect(anew(begun())).toMatchObject({ behind: 480, unsaid: 480, acts: [{ said: false }] });
  });

  test("counts a course that is in the record since as done, and none from before", () => {
    const gone = planOf([], "2027-01-18");
    expect(anew({ plan: gone, record: { credentials: [], activities: [did] } })).toMatchObject({ behind: -240, gone: [] });
    expect(anew({ plan: gone, record: { credentials: [], activities: [{ ...did, on: "2027-01-03" }] } })).toMatchObject({ behind: 0, gone: ["Squat Course"], says: "“Squat Course” is no longer planned, so its hours count neither way." });
    // The same course once more is still to be done.
    const twice = planOf([actOf({ id: "a", option: "squat-course" }), actOf({ id: "b", option: "squat-course", from: "2027-01-04" })]);
    const of = paceBefore(twice, paceOf(twice, { "hours-per-week": "8" }, [option], day("2027-01-04")));
    const { catchUp } = paceSince({ plan: planOf([actOf({ id: "a", option: "squat-course" })], "2027-01-18"), wishes: { "hours-per-week": "8" }, options: [option], record: { credentials: [], activities: [did] }, asOf: day("2027-01-18") }, of);
    expect(catchUp?.acts.map(({ act, done, said }) => [act, done, said])).toEqual([["a", 720, true], ["b", 0, false]]);
  });

  test("counts credit that nobody named by what less is needed of it, once something was done", () => {
    const credit = actOf({ id: "credit x", do: "credit", option: "unnamed:x" });
    const old = planOf([credit]);
    const of = paceBefore(old, paceOf(old, four, [], day("2027-01-04")));
    const later = (activities: Anew["record"]["activities"], hours: string): CatchUp | undefined => paceSince({ plan: planOf([{ ...credit, hours, from: "2027-01-18" }], "2027-01-18"), wishes: four, options: [], record: { credentials: [], activities }, asOf: day("2027-01-18") }, of).catchUp;
    expect(later([did], "7")).toMatchObject({ behind: 180, unsaid: 0 });
    expect(later([], "7")).toMatchObject({ behind: 480, unsaid: 480 });
  });

  test("says when it no longer fits in the chosen hours, and that a renewal is not in time", () => {
    expect(anew(begun("12", "2027-01-24"))).toMatchObject({ fits: false, says: expect.stringContaining("It no longer all fits: 8 hours of “Squat Course”.") as string });
    const late = { ...kept, credentials: [{ id: "exb/trainer", cycles: [{ way: "late" }] }] } as unknown as Anew["plan"];
    expect(anew({ plan: late })).toMatchObject({ fits: false, says: expect.stringContaining("Not every renewal is in time; the plan says which is not.") as string });
    expect(anew({ plan: late, wishes: { ...four, drop: ["exb/trainer"] } })).toMatchObject({ fits: true });
    const none: Anew["plan"] = { ...planOf([], "2027-01-18"), outcome: { is: "infeasible", says: "", reasons: [], mends: [] } };
    // What no plan holds is not called dropped: it is still to be done.
    expect(anew({ plan: none })).toMatchObject({ behind: 480, gone: [], weeks: [], fits: false, says: expect.stringContaining("From today there is no plan that does it all") as string });
  });

  test("where nothing has to be planned any more, nothing is missed; the plan says why", () => {
    const nothing: Anew["plan"] = { ...planOf([], "2027-01-18"), outcome: { is: "nothing", says: "" } };
    expect(anew({ plan: nothing })).toMatchObject({ behind: 0, gone: ["Squat Course"], fits: false, says: "“Squat Course” is no longer planned, so its hours count neither way. From today nothing is planned; the plan says why." });
  });

  test("where no hours were chosen, a week grows only where it must, and the pace is the one that a plan of that day has anyway", () => {
    const own = paceBefore(kept, paceOf(kept, {}, [option], day("2027-01-04")));
    expect(own.weekly).toEqual({ minutes: 60, chosen: false });
    const again = (by: string): ReturnType<typeof paceSince> => paceSince({ plan: planOf([actOf({ by, from: "2027-01-18" })], "2027-01-18"), wishes: {}, options: [option], record: { credentials: [] }, asOf: day("2027-01-18") }, own);
    const { catchUp: roomy, ...pace } = again("2027-06-30");
    expect(roomy?.says).not.toContain("A week now");
    expect(pace).toEqual(paceOf(planOf([actOf({ from: "2027-01-18" })], "2027-01-18"), {}, [option], day("2027-01-18")));
    expect(again("2027-02-07").catchUp?.says).toContain("A week now has up to 4 hours instead of 1 hour.");
  });

  test("tells the weeks only as far as what was missed reaches: a later course that goes faster is no news of it", () => {
    const later = actOf({ id: "later", option: "later", from: "2029-01-01", by: "2029-12-31" });
    const old = planOf([actOf({ by: "2027-02-28" }), later]);
    const of = paceBefore(old, paceOf(old, {}, [option], day("2027-01-04")));
    const { catchUp, weekly } = paceSince({ plan: planOf([actOf({ by: "2027-02-14", from: "2027-01-18" }), later], "2027-01-18"), wishes: {}, options: [option], record: { credentials: [] }, asOf: day("2027-01-18") }, of);
    expect([of.weekly.minutes, weekly.minutes]).toEqual([120, 180]);
    expect(catchUp?.weeks.map(({ from }) => from)).toEqual(["2027-01-18", "2027-01-25", "2027-02-01", "2027-02-08"]);
    expect(catchUp?.says).not.toContain("2029");
  });

  test("a day on which nothing was to be done yet is no day missed", () => {
    const { catchUp } = paceSince({ plan: planOf([actOf({ from: "2027-03-01" })], "2027-01-18"), wishes: four, options: [option], record: { credentials: [] }, asOf: day("2027-01-18") }, { ...before, acts: before.acts.map((one) => ({ ...one, last: "2027-03-20" })), sittings: before.sittings.map((one) => ({ ...one, on: "2027-03-01" })) });
    expect(catchUp).toMatchObject({ behind: 0, says: "The plan of 2027-01-04 had nothing to study until 2027-01-17." });
  });
});
