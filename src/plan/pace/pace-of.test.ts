import { describe, expect, test } from "vitest";
import { actOf, planOf } from "../../../tests/plan-of.ts";
import { type Day, parseDay } from "../../base/date.ts";
import type { PlanOption } from "../options/option.ts";
import { paceOf } from "./pace-of.ts";

// 4 January 2027 is a Monday.
const day = (text: string): Day => parseDay(text) as Day;
const asOf = day("2027-01-04");
const option = (part: Partial<PlanOption>): PlanOption => ({ id: "squat-course", title: "Squat Course", from: "own", activity: {}, prices: [], topics: [], ...part });

describe("a course of twelve hours at four hours a week", () => {
  const pace = paceOf(planOf([actOf()]), { "hours-per-week": "4" }, [], asOf);

  test("is twelve parts of an hour over twelve days or more, spread over each week", () => {
    expect(pace.sittings.map(({ on, minutes }) => [on, minutes]).slice(0, 5)).toEqual([["2027-01-04", 60], ["2027-01-05", 60], ["2027-01-07", 60], ["2027-01-09", 60], ["2027-01-11", 60]]);
    expect(pace.acts).toEqual([{ act: "squat-course", title: "Squat Course", minutes: 720, done: 0, placed: 720, left: 0, parts: 12, first: "2027-01-04", last: "2027-01-23" }]);
    expect(pace.weeks.map(({ study, room }) => [study, room])).toEqual([[240, 240], [240, 240], [240, 240]]);
    expect(pace.unplaced).toEqual([]);
    expect(pace.weekly).toEqual({ minutes: 240, chosen: true });
  });

  test("has a prompt in each week, between two sittings, and no two alike in a row", () => {
    expect(pace.prompts.map(({ on }) => on)).toEqual(["2027-01-06", "2027-01-13", "2027-01-20"]);
    expect(new Set(pace.prompts.map(({ says }) => says)).size).toBe(3);
  });

  test("its last day stands in the calendar, with reminders before it", () => {
    expect(pace.dates).toMatchObject([{ id: "squat-course/last-day", kind: "last-day", on: "2027-06-30", reminders: ["2027-06-02", "2027-06-23"] }]);
  });
});

test("without hours a week, the fewest that suffice are taken, and it is said", () => {
  const pace = paceOf(planOf([actOf({ by: "2027-02-28" })]), {}, [], asOf);
  // There are eight weeks: two hours in each are more than enough, one is too little.
  expect(pace.weekly).toEqual({ minutes: 120, chosen: false });
  expect(pace.assumptions).toEqual(["You chose no hours a week. 2 hours a week are enough for everything, without haste."]);
});

test("a course that cannot well be done in fewer days takes as many", () => {
  const pace = paceOf(planOf([actOf()]), { "hours-per-week": "6" }, [option({ "min-days": 60 })], asOf);
  expect(day(pace.acts[0]?.last ?? "") - day(pace.acts[0]?.first ?? "")).toBeGreaterThanOrEqual(59);
  expect(pace.unplaced).toEqual([]);
});

test("where there is no time to go slowly it goes faster, and that is said", () => {
  const pace = paceOf(planOf([actOf({ by: "2027-01-10" })]), { "hours-per-week": "12" }, [], asOf);
  expect(pace.unplaced).toEqual([]);
  expect(pace.acts[0]?.haste).toMatch(/^There is no time to go slowly/);
});

test("what does not fit is named with what would help, and stands nowhere else", () => {
  const pace = paceOf(planOf([actOf({ from: "2027-02-01", by: "2027-02-14" })]), { "hours-per-week": "4", blackouts: [{ from: "2027-02-01", until: "2027-02-07" }] }, [option({ first: "2027-02-01" })], asOf);
  expect(pace.unplaced).toEqual([
    {
      act: "squat-course",
      title: "Squat Course",
      minutes: 480,
      by: "2027-02-14",
      says: "8 hours of “Squat Course” do not fit between 2027-02-01 and 2027-02-14 at 4 hours a week.",
      helps: ["12 hours a week instead of 4 hours would be enough."],
    },
  ]);
  expect(pace.acts).toMatchObject([{ placed: 240, left: 480 }]);
});

describe("where the weeks from its first day on do not have hours enough, a course", () => {
  const inFebruary = { from: "2027-02-01", by: "2027-02-28", on: "2027-02-14" };
  const paced = (hours: string, more: Partial<PlanOption> = {}, off: { from: string; until: string }[] = []) => paceOf(planOf([actOf({ ...inFebruary, hours })]), { "hours-per-week": "2", blackouts: off }, [option(more)], asOf);

  test("is begun before it, as late as does with a week to spare, and finished no sooner", () => {
    const pace = paced("12");
    // Six weeks of two hours until 28 February begin on 18 January.
    expect([pace.unplaced, pace.acts[0]?.first, pace.acts[0]?.haste]).toEqual([[], "2027-01-11", undefined]);
    expect((pace.acts[0]?.last ?? "") >= "2027-02-01").toBe(true);
    expect(pace.assumptions).toEqual(["“Squat Course” is begun before 2027-02-01, as the weeks after that do not have hours enough. Finish it on 2027-02-01 or later, and no sooner."]);
  });

  test("is not begun before it where they do", () => {
    const pace = paced("8");
    expect([pace.unplaced, pace.acts[0]?.first, pace.assumptions]).toEqual([[], "2027-02-01", []]);
  });

  test("is never begun before it is offered, nor on days off", () => {
    expect(paced("12", { first: "2027-01-20" }).acts).toMatchObject([{ first: "2027-01-20", left: 0 }]);
    const off = paced("12", {}, [{ from: "2027-01-11", until: "2027-01-24" }]);
    expect([off.unplaced, off.acts[0]?.first, off.sittings.some(({ on }) => on >= "2027-01-11" && on <= "2027-01-24")]).toEqual([[], "2027-01-04", false]);
    expect(paced("12", { first: "2027-01-28" }).unplaced).toMatchObject([{ says: "2 hours of “Squat Course” do not fit between 2027-01-28 and 2027-02-28 at 2 hours a week." }]);
  });

  test("that is to be finished on one day has its last part on that day", () => {
    const pace = paceOf(planOf([actOf({ from: "2027-02-14", by: "2027-02-14", on: "2027-02-14" })]), { "hours-per-week": "3" }, [option({ "min-days": 10 })], asOf);
    expect([pace.unplaced, pace.acts[0]?.last, pace.acts[0]?.haste]).toEqual([[], "2027-02-14", undefined]);
    expect((pace.acts[0]?.first ?? "9") <= "2027-02-05").toBe(true);
  });

  test("leaves what is finished elsewhere where it is", () => {
    const pace = paceOf(planOf([actOf({ ...inFebruary, hours: "12" }), actOf({ id: "b", title: "B", from: "2027-03-01", by: "2027-03-31", hours: "4" })]), { "hours-per-week": "2" }, [], asOf);
    expect(pace.acts.map(({ first, left }) => [first, left])).toEqual([["2027-01-11", 0], ["2027-03-01", 0]]);
  });
});

test("without hours a week, a course is begun in its days where twelve a week suffice, and else before them", () => {
  const one = (from: string) => paceOf(planOf([actOf({ from, by: "2027-02-14", on: "2027-02-14" })]), {}, [], asOf);
  expect(one("2027-02-01")).toMatchObject({ weekly: { minutes: 360 }, acts: [{ first: "2027-02-01", left: 0 }] });
  expect(one("2027-02-14")).toMatchObject({ weekly: { minutes: 120 }, unplaced: [], acts: [{ first: "2027-01-04", last: "2027-02-14" }] });
});

test("days off are named as a help where they are what is in the way", () => {
  const pace = paceOf(planOf([actOf({ by: "2027-02-14" })]), { "hours-per-week": "4", blackouts: [{ from: "2027-01-04", until: "2027-02-07" }] }, [], asOf);
  expect(pace.unplaced[0]?.helps).toContain("It would fit if you gave up your days off.");
});

test("one impossible course hurries no other", () => {
  const plan = planOf([actOf(), actOf({ id: "b", by: "2027-01-05", hours: "40" })]);
  const pace = paceOf(plan, { "hours-per-week": "4" }, [], asOf);
  expect(pace.unplaced.map(({ act }) => act)).toEqual(["b"]);
  expect(pace.acts.find(({ act }) => act === "squat-course")?.haste).toBeUndefined();
});

test("cards, exams, statements and renewals are days with reminders; their hours come out of the week's", () => {
  const plan = planOf([
    actOf(),
    actOf({ id: "cpr", do: "card", title: "CPR", hours: "4", on: "2027-01-13" }),
    actOf({ id: "oath", do: "attest", title: "Ethics", hours: undefined, on: "2027-05-01" } as never),
    actOf({ id: "renew", do: "renew", title: "Renew", hours: undefined, on: "2027-06-01" } as never),
  ]);
  const pace = paceOf(plan, { "hours-per-week": "4" }, [], asOf);
  expect(pace.dates.map(({ kind, on, reminders }) => [kind, on, reminders])).toEqual([
    ["card", "2027-01-13", []],
    ["attest", "2027-05-01", ["2027-04-17"]],
    ["renew", "2027-06-01", ["2027-04-20", "2027-05-18", "2027-05-29"]],
    ["last-day", "2027-06-30", ["2027-06-02", "2027-06-23"]],
  ]);
  expect(pace.weeks.map(({ study, other }) => [study, other])).toEqual([[240, 0], [0, 240], [240, 0], [240, 0]]);
});

test("a class that is longer than a week's hours is said to exceed them", () => {
  const pace = paceOf(planOf([actOf({ id: "cpr", do: "card", title: "CPR", hours: "5", on: "2027-01-13" })]), { "hours-per-week": "4" }, [], asOf);
  expect(pace.weeks).toEqual([{ from: "2027-01-11", until: "2027-01-17", study: 0, other: 300, room: 240, over: { minutes: 60, says: "The week of 2027-01-11 has 1 hour more than it has room for: “CPR” cannot be spread." } }]);
});

test("what falls on a day off moves to the free day before it, or is named where there is none", () => {
  const off = { blackouts: [{ from: "2027-01-11", until: "2027-01-20" }], "hours-per-week": "4" };
  const moved = paceOf(planOf([actOf({ id: "cpr", do: "card", title: "CPR", hours: "4", on: "2027-01-13" })]), off, [], asOf);
  expect([moved.dates[0]?.on, moved.assumptions]).toEqual(["2027-01-10", ["“CPR” moves from 2027-01-13 to 2027-01-10, because of your days off."]]);
  const none = paceOf(planOf([actOf({ id: "cpr", do: "card", title: "CPR", hours: "4", from: "2027-01-12", on: "2027-01-13", by: "2027-01-19" })]), off, [], asOf);
  expect([none.dates, none.unplaced[0]?.says]).toEqual([[], "“CPR” has to be done by 2027-01-19, and every day until then is one of your days off."]);
});

test("what is held somewhere is not cut into parts: it has free days in a row", () => {
  const plan = planOf([actOf({ on: "2027-01-13" })]);
  const off = { "hours-per-week": "4", blackouts: [{ from: "2027-01-12", until: "2027-01-12" }] };
  expect(paceOf(plan, { "hours-per-week": "4" }, [option({ travel: true })], asOf)).toMatchObject({ sittings: [], dates: [{ kind: "event", on: "2027-01-12", until: "2027-01-13", minutes: 720 }] });
  expect(paceOf(plan, off, [option({ travel: true })], asOf)).toMatchObject({ dates: [{ on: "2027-01-10", until: "2027-01-11" }], assumptions: ["“Squat Course” moves from 2027-01-13 to 2027-01-11, because of your days off."] });
});

test("what can be taken on one day alone is not cut into parts, and nobody is told to begin it before", () => {
  const plan = planOf([actOf({ from: "2027-01-13", on: "2027-01-13", by: "2027-01-13", hours: "6" })]);
  expect(paceOf(plan, { "hours-per-week": "4" }, [option({ first: "2027-01-13", last: "2027-01-13" })], asOf)).toMatchObject({ sittings: [], unplaced: [], dates: [{ kind: "event", on: "2027-01-13", minutes: 360 }] });
});

test("what is held on certain days is not moved away from them", () => {
  const camp = option({ travel: true, first: "2027-01-12", last: "2027-01-13" });
  const plan = planOf([actOf({ on: "2027-01-13" })]);
  expect(paceOf(plan, { "hours-per-week": "4" }, [camp], asOf)).toMatchObject({ dates: [{ on: "2027-01-12", until: "2027-01-13" }] });
  expect(paceOf(plan, { "hours-per-week": "4", blackouts: [{ from: "2027-01-12", until: "2027-01-12" }] }, [camp], asOf)).toMatchObject({ dates: [], unplaced: [{ minutes: 720, says: "“Squat Course” has to be done by 2027-01-13, and there are no 2 days in a row that are free." }] });
});

test("handing in, declaring and practice take no hours out of a week", () => {
  const pace = paceOf(planOf([actOf({ id: "r", do: "renew", hours: "3" }), actOf({ id: "p", do: "practice", hours: "500" }), actOf({ id: "a", do: "attest", hours: "1" })]), { "hours-per-week": "1" }, [], asOf);
  expect([pace.dates.length, pace.weeks, pace.unplaced]).toEqual([3, [], []]);
});

test("how long something takes is never made up", () => {
  const pace = paceOf(planOf([actOf({ hours: undefined } as never)]), { "hours-per-week": "4" }, [], asOf);
  expect([pace.sittings, pace.dates.length]).toEqual([[], 1]);
  expect(pace.assumptions).toEqual(["How long “Squat Course” takes is not known, so it has no days of study; only its last day stands here."]);
});

test("an exam that takes long is learned for before it is sat", () => {
  const pace = paceOf(planOf([actOf({ id: "exam", do: "exam", on: "2027-02-01", hours: "20" })]), { "hours-per-week": "10" }, [], asOf);
  expect([pace.dates[0]?.kind, pace.acts[0]?.placed]).toEqual(["exam", 1200]);
  expect(pace.acts[0]?.last && pace.acts[0].last < "2027-02-01").toBe(true);
});

describe("after a missed week", () => {
  const plan = planOf([actOf({ by: "2027-02-28" })]);
  const done = (hours: string, until = "2027-01-17") => ({ until, hours: { "squat-course": hours } });

  test("what is left is spread again, and each week says what it grows by", () => {
    const pace = paceOf(plan, {}, [], day("2027-01-18"), done("2"));
    expect(pace.acts).toMatchObject([{ minutes: 720, done: 120, placed: 600, left: 0 }]);
    expect(pace.sittings[0]).toMatchObject({ on: "2027-01-18", parts: { first: 3, last: 3, of: 12 }, id: "squat-course/part-3" });
    expect(pace.catchUp).toMatchObject({ behind: 120, acts: [{ planned: 240, done: 120 }] });
    expect(pace.catchUp?.says).toBe("You are 2 hours behind the plan of 2027-01-04. What is left is spread anew: the week of 2027-02-15 has 2 hours instead of nothing. “Squat Course” ends on 2027-02-18 instead of 2027-02-11. All that is left still fits before its last day.");
  });

  test("a week has more hours where it must", () => {
    const pace = paceOf(plan, {}, [], day("2027-02-15"), done("2", "2027-02-14"));
    expect(pace.weekly.minutes).toBeGreaterThan(120);
    expect(pace.catchUp?.says).toMatch(/^You are .* behind the plan of 2027-01-04\. A week now has up to /);
    expect(pace.unplaced).toEqual([]);
  });

  test("where it no longer fits, that is said with what would help", () => {
    const pace = paceOf(plan, { "hours-per-week": "2" }, [], day("2027-02-22"), done("2", "2027-02-21"));
    expect(pace.catchUp?.says).toMatch(/^You are 10 hours behind the plan of 2027-01-04\. It no longer all fits: 8 hours of “Squat Course”\./);
    expect(pace.unplaced[0]?.helps[0]).toBe("10 hours a week instead of 2 hours would be enough.");
  });

  test("who did more is ahead, and what is finished is not asked for again", () => {
    expect(paceOf(plan, {}, [], day("2027-01-18"), done("7")).catchUp).toMatchObject({ behind: -180, says: "You are 3 hours ahead of the plan of 2027-01-04." });
    const finished = paceOf(plan, {}, [], day("2027-01-18"), { until: "2027-01-17", done: ["squat-course"] });
    expect([finished.sittings, finished.dates, finished.acts[0]?.done]).toEqual([[], [], 720]);
  });
});

test("for an exam on one day there is half a year to learn", () => {
  const exam = actOf({ id: "exam", do: "exam", from: "2028-03-01", on: "2028-03-01", by: "2028-03-01", hours: "40" });
  const pace = paceOf(planOf([exam]), { "hours-per-week": "4" }, [], asOf);
  expect([pace.unplaced, pace.acts[0]?.placed]).toEqual([[], 2400]);
  expect((pace.acts[0]?.first ?? "") >= "2027-09-01" && (pace.acts[0]?.last ?? "9") < "2028-03-01").toBe(true);
});

test.each([["x", "2027-01-04"], ["-1", "2027-01-04"], ["4", "soon"]])("what cannot be read is said and never thrown: %s, %s", (hours, from) => {
  const pace = paceOf(planOf([actOf({ from, hours: "999999999" }), actOf({ id: "b", from })]), { "hours-per-week": hours, blackouts: [{ from: "x", until: "y" }] }, [], asOf, { until: "never" });
  expect(pace.unplaced[0]?.act).toBe("squat-course");
  expect(pace.assumptions.length).toBeGreaterThan(1);
});

test("with no hours at all nothing is placed and everything is named", () => {
  expect(paceOf(planOf([actOf()]), { "hours-per-week": "0" }, [], asOf)).toMatchObject({ sittings: [], unplaced: [{ minutes: 720 }] });
});
