import { expect, test } from "vitest";
import { actOf, planOf } from "../../../tests/plan-of.ts";
import { type Day, parseDay } from "../../base/date.ts";
import { paceOf } from "../../plan/pace/pace-of.ts";
import type { Wishes } from "../../plan/wishes/wishes.ts";
import { type PaceView, paceView } from "./pace-view.ts";

// 4 January 2027 is a Monday.
const view = (acts: Parameters<typeof actOf>[0][], wishes: Wishes = {}): PaceView => paceView(paceOf(planOf(acts.map(actOf)), wishes, [], parseDay("2027-01-04") as Day));
const handIn = { id: "renew", do: "renew", title: "Hand in the renewal", option: undefined, hours: undefined, on: "2027-06-30", from: "2027-06-01" } as const;

test("by month and week: what to study on which days, what to try, and the days that matter", () => {
  const { says, months, unplaced } = view([{}, handIn], { "hours-per-week": "4" });
  expect(says).toEqual(["You gave 4 hours a week."]);
  expect(unplaced).toEqual([]);
  expect(months.map(({ title, total, says: about }) => [title, total, about])).toEqual([
    ["January 2027", "12 hours", "Squat Course, parts 1 to 12 of 12"],
    ["June 2027", undefined, "Hand in the renewal"],
  ]);
  const [first] = months[0]?.weeks ?? [];
  expect([first?.title, first?.total]).toEqual(["4 to 10 January", "4 hours"]);
  expect(first?.lines.map(({ kind, days }) => [kind, days])).toEqual([["study", "Monday, Tuesday, Thursday and Saturday"], ["prompt", "Wednesday"]]);
  expect(first?.lines[0]?.says).toBe("Squat Course, parts 1 to 4 of 12 (4 hours).");
  expect(first?.lines[1]?.says).toMatch(/^Try it \(Squat Course\): [A-Z].*\.$/);
  const [last] = months[1]?.weeks ?? [];
  // A week that ends in the next month says both.
  expect(last?.title).toBe("28 June to 4 July");
  expect(last?.lines.map(({ days, says: line }) => `${days}: ${line}`)).toEqual(["Wednesday 30 June 2027: Last day for Squat Course.", "Wednesday 30 June 2027: Hand in the renewal."]);
});

test("a week stands in the month of its first day with something to do, not of its Monday", () => {
  // 1 October 2027 is a Friday.
  const { months } = view([{ from: "2027-10-01", by: "2027-12-31", on: "2027-12-31" }], { "hours-per-week": "4" });
  expect([months[0]?.title, months[0]?.weeks[0]?.title]).toEqual(["October 2027", "27 September to 3 October"]);
});

test("what is assumed, where there is haste and what does not fit is said, with its dates in words", () => {
  expect(view([{ by: "2027-01-10", on: "2027-01-10" }], { "hours-per-week": "12" }).says[1]).toMatch(/^Squat Course: There is no time to go slowly/);
  const { unplaced } = view([{ by: "2027-01-10", on: "2027-01-10" }], { "hours-per-week": "4" });
  expect(unplaced.map((one) => one.says)).toEqual(["8 hours of “Squat Course” do not fit between 4 January 2027 and 10 January 2027 at 4 hours a week."]);
  expect(unplaced[0]?.helps.length).toBeGreaterThan(0);
  expect(view([{}]).says[0]).toMatch(/^You chose no hours a week\./);
  expect(view([{ hours: undefined }]).months.map(({ says: about, total }) => [about, total])).toEqual([["Last day for Squat Course", undefined]]);
});

test("a plan with nothing to do has no weeks", () => {
  expect(view([])).toEqual({ says: [], unplaced: [], months: [] });
});
