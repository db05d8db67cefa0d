import { expect, test } from "vitest";
import type { PlanOption } from "../../plan/options/option.ts";
import { finishAct } from "./finish-act.ts";

const record = { credentials: [{ id: "exb/trainer" }, { id: "exb/coach" }] };
const option: PlanOption = { id: "exb/strength", title: "Strength", from: "catalogue", activity: { course: "exb/strength", hours: "3" }, prices: [], topics: [] };
const said = { record, wishes: { pinned: [{ course: "exb/strength" }] } };
const course = { do: "course", option: "exb/strength", from: "2026-11-25" } as const;

test("a course that was finished is in the record, on the day, and no longer wished for", () => {
  const after = finishAct(said, course, [option], "2026-11-25");
  expect(after?.record.activities).toEqual([{ ref: "Done 2026-11-25", on: "2026-11-25", title: "Strength", course: "exb/strength", hours: "3" }]);
  expect(after?.wishes).toEqual({});
});

test("a renewal is handed in for its credential alone", () => {
  expect(finishAct(said, { do: "renew", credential: "exb/coach", from: "2026-11-25" }, [], "2026-11-25")?.record.credentials).toEqual([{ id: "exb/trainer" }, { id: "exb/coach", "submitted-on": "2026-11-25" }]);
});

test("what the record has to be told in a form is left to it", () => {
  expect(finishAct(said, { do: "card", from: "2026-11-25" }, [option], "2026-11-25")).toBeUndefined();
  expect(finishAct(said, course, [{ ...option, from: "unnamed" }], "2026-11-25")).toBeUndefined();
  expect(finishAct(said, course, [], "2026-11-25")).toBeUndefined();
  expect(finishAct(said, { do: "renew", credential: "exb/other", from: "2026-11-25" }, [], "2026-11-25")).toBeUndefined();
  expect(finishAct(said, { do: "renew", credential: "exb/coach", from: "2026-11-26" }, [], "2026-11-25")).toBeUndefined();
});
