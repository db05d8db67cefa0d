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
      is: "behind",
      since: "2027-01-04",
      until: "2027-01-17",
      behind: 480,
      unsaid: 480,
      acts: [{ act: "squat-course", option: "squat-course", title: "Squat Course", planned: 480, done: 0, left: 720, said: false, endsBefore: "2027-01-23", endsNow: "2027-02-06" }],
      missed: [],
      gone: [],
      foreign: [],
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
    expect(anew({ plan: gone, record: { credentials: [], activities: [{ ...did, on: "2027-01-03" }] } })).toMatchObject({ is: "otherwise", behind: 0, gone: ["Squat Course"], says: "8 hours of “Squat Course” were not done by 2027-01-17, and it is no longer planned." });
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

  test("where nothing is planned any more, that is said, and not that it does not fit; the plan says why", () => {
    const nothing: Anew["plan"] = { ...planOf([], "2027-01-18"), outcome: { is: "nothing", says: "" } };
    expect(anew({ plan: nothing })).toMatchObject({ is: "nothing-planned", behind: 0, gone: ["Squat Course"], fits: false, says: "8 hours of “Squat Course” were not done by 2027-01-17, and it is no longer planned. From today nothing is planned; the plan says why." });
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
    expect(catchUp).toMatchObject({ behind: 0, is: "nothing-due", says: "The plan of 2027-01-04 had nothing to be done until 2027-01-17." });
  });

  describe("never says that nothing was missed where", () => {
    const serves = [{ credential: "exb/trainer", cycleEnd: "2027-06-30" }];
    const needs = [{ credential: "exb/trainer", cycleEnd: "2027-06-30", requirement: "cpr" }];
    const card = actOf({ id: "card first-aid-class 2027-06-30", do: "card", option: "first-aid-class", title: "A card", from: "2027-01-10", by: "2027-01-10", on: "2027-01-10", hours: "4", serves: needs });
    const renew = { ...actOf({ id: "renew exb/trainer 2027-06-30", do: "renew", title: "Hand it in", credential: "exb/trainer", from: "2027-01-12", by: "2027-06-30", on: "2027-01-12", serves }), hours: "0" };
    const aid: PlanOption = { id: "first-aid-class", title: "A card", from: "catalogue", activity: {}, card: { kind: "first-aid" }, prices: [], topics: [] };
    const old = { ...planOf([actOf(), card, renew]), credentials: [{ id: "exb/trainer", name: "Trainer", bodyShort: "EXB", unit: "CEU", cycles: [] }] };
    const had = paceBefore(old, paceOf(old, four, [option, aid], day("2027-01-04")));
    const holds: Anew["record"] = { credentials: [{ id: "exb/trainer" }], activities: [did] };
    const withThese = (acts: Anew["plan"]["acts"], record: Anew["record"], part: Partial<Anew["plan"]> = {}, of = had): CatchUp | undefined => paceSince({ plan: { ...planOf(acts, "2027-01-18"), ...part }, wishes: four, options: [option, aid], record, asOf: day("2027-01-18") }, of).catchUp;
    const cycle = (end: string, verdict: string, covers: string[]) => ({ credentials: [{ id: "exb/trainer", name: "Trainer", bodyShort: "EXB", unit: "CEU", cycles: [{ start: "2025-07-01", end, way: "in-time", confidence: "official", requirements: [{ id: "total", verdict, covers }, { id: "cpr", verdict, covers }] }] }] }) as unknown as Partial<Anew["plan"]>;

    test("another course was put in the place of one that was not done", () => {
      expect(anew({ plan: planOf([actOf({ id: "speed", option: "speed", title: "Speed Course", from: "2027-01-18" })], "2027-01-18") })).toMatchObject({ is: "otherwise", gone: ["Squat Course"], says: "8 hours of “Squat Course” were not done by 2027-01-17, and it is no longer planned. New in the plan: “Speed Course”." });
    });

    test("a card and a renewal were to be done, whether the plan still has them or not", () => {
      expect(withThese([card, renew].map((act) => ({ ...act, from: "2027-05-31", by: "2027-05-31", on: "2027-05-31" })), holds)).toMatchObject({ behind: -480, is: "otherwise", missed: [{ title: "A card", on: "2027-01-10" }, { title: "Hand it in", on: "2027-01-12" }], says: expect.stringContaining("By the record, not done yet: “A card” (planned for 2027-01-10), “Hand it in” (planned for 2027-01-12).") as string });
      expect(withThese([], holds)).toMatchObject({ is: "otherwise", missed: [], gone: ["A card", "Hand it in"], says: expect.stringContaining("“A card” was planned for 2027-01-10. By the record it is not done, and it is no longer planned.") as string });
    });

    test("but does where the record has all of it", () => {
      const all: Anew["record"] = { ...holds, credentials: [{ id: "exb/trainer", "submitted-on": "2027-01-12" }], cards: [{ ref: "c", kind: "first-aid", issued: "2027-01-09" }] };
      expect(withThese([], all)).toMatchObject({ is: "ahead", missed: [], gone: [] });
      for (const other of [{ cards: [{ ref: "c", kind: "first-aid", issued: "2026-01-09" }] }, { cards: [{ ref: "c", kind: "other", issued: "2027-01-09" }] }, { credentials: [{ id: "exb/trainer", "submitted-on": "2026-12-12" }] }]) expect(withThese([], { ...all, ...other })).toMatchObject({ is: "otherwise" });
      expect(withThese([], { ...all, credentials: [{ id: "exb/trainer", renewals: [{ on: "2027-01-12", ends: "2029-06-30" }] }] })).toMatchObject({ is: "ahead" });
    });

    test("or is surely not asked for any more; a plan that does not reach so far, or has something else to do for it, settles nothing", () => {
      const only = { ...had, acts: had.acts.filter((act) => act.do !== "renew") };
      const none: Anew["record"] = { credentials: [{ id: "exb/trainer" }] };
      expect(withThese([], none, cycle("2027-06-30", "met", []), only)).toMatchObject({ is: "done", gone: [], says: expect.stringContaining("“A card” is no longer needed") as string });
      for (const part of [cycle("2029-06-30", "met", []), cycle("2027-06-30", "unknown", []), {}]) expect(withThese([], none, part, only)).toMatchObject({ is: "otherwise", gone: ["Squat Course", "A card"] });
      expect(withThese([actOf({ id: "speed" })], none, cycle("2027-06-30", "met", ["speed"]), only)).toMatchObject({ is: "otherwise", gone: ["Squat Course", "A card"] });
    });

    test("one course is ahead by as much as another is behind", () => {
      const two = planOf([actOf(), actOf({ id: "speed", option: "speed", title: "Speed Course" })]);
      const of = paceBefore(two, paceOf(two, four, [option], day("2027-01-04")));
      const even = { ...of, sittings: of.sittings.filter(({ on }) => on > "2027-01-17").concat(["squat-course", "speed"].map((act) => ({ act, on: "2027-01-05", minutes: 60 }))) };
      const later = paceSince({ plan: { ...two, asOf: "2027-01-18" }, wishes: { ...four, begun: [{ course: "speed", "hours-left": "10" }] }, options: [option], record: { credentials: [] }, asOf: day("2027-01-18") }, even).catchUp;
      expect(later).toMatchObject({ behind: 0, is: "otherwise" });
    });

    test("all hours of a course are done, but the record does not have it", () => {
      const early = { ...before, sittings: before.sittings.map((one) => ({ ...one, on: "2027-01-05" })) };
      const wishes = begun("0").wishes ?? {};
      const { catchUp } = paceSince({ plan: planOf([actOf({ from: "2027-01-18", hours: "0" })], "2027-01-18"), wishes, options: [option], record: { credentials: [] }, asOf: day("2027-01-18") }, early);
      expect(catchUp).toMatchObject({ behind: 0, is: "otherwise", missed: [{ title: "Squat Course" }] });
    });

    test("what found no place then was to be done by its last day all the same", () => {
      const unplaced = { ...before, sittings: [], acts: before.acts.map((act) => ({ ...act, due: "2027-01-17" })) };
      expect(paceSince({ plan: planOf([actOf({ from: "2027-01-18" })], "2027-01-18"), wishes: four, options: [option], record: { credentials: [] }, asOf: day("2027-01-18") }, unplaced).catchUp).toMatchObject({ is: "behind", behind: 720 });
    });

    test("the plan was for other credentials", () => {
      expect(withThese([], { credentials: [{ id: "exb/coach" }], activities: [did] })).toMatchObject({ is: "foreign", foreign: ["EXB Trainer"], says: "The plan of 2027-01-04 was for EXB Trainer. The record has none of it, so nothing can be compared." });
      const both = { ...had, acts: had.acts.slice(0, 1), credentials: [...had.credentials, { id: "exb/coach", name: "EXB Coach", cycles: [] }] };
      expect(withThese([], holds, {}, both)).toMatchObject({ is: "otherwise", foreign: ["EXB Coach"], says: expect.stringContaining("was for EXB Coach too, which the record does not have.") as string });
    });

    test("the record has another certificate of the same credential, or other dates of it", () => {
      const all: Anew["record"] = { credentials: [{ id: "exb/trainer", "submitted-on": "2027-01-12" }], activities: [did], cards: [{ ref: "c", kind: "first-aid", issued: "2027-01-09" }] };
      const of = { ...had, credentials: [{ id: "exb/trainer", name: "EXB Trainer", cycles: [{ start: "2025-07-01", end: "2027-06-30" }] }] };
      expect(withThese([], all, cycle("2027-05-31", "met", []), of)).toMatchObject({ behind: -480, is: "otherwise", says: expect.stringContaining("Its cycle of EXB Trainer ended on 2027-06-30; by the record it ends on 2027-05-31.") as string });
      expect(withThese([], all, cycle("2027-06-30", "met", []), of)).toMatchObject({ is: "ahead" });
    });

    test("no plan was found in the time", () => {
      expect(anew({ plan: { ...planOf([], "2027-01-18"), outcome: { is: "out-of-time", says: "", found: false, measures: [] } } })).toMatchObject({ is: "no-plan", behind: 480 });
    });
  });
});
