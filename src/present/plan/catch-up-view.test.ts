import { expect, test } from "vitest";
import type { CatchUp } from "../../plan/pace/pace.ts";
import { catchUpView } from "./catch-up-view.ts";

const missed: CatchUp = {
  is: "behind",
  since: "2026-11-01",
  until: "2026-11-19",
  behind: 180,
  unsaid: 0,
  acts: [
    { act: "course a", option: "a", title: "Squat Course", planned: 480, done: 300, left: 420, said: true },
    { act: "course b", option: "b", title: "Speed Course", planned: 0, done: 0, left: 420, said: false, endsBefore: "2027-01-01", endsNow: "2027-02-01" },
  ],
  missed: [],
  gone: [],
  foreign: [],
  weeks: [{ from: "2026-11-23", before: 240, after: 285 }, { from: "2026-12-28", before: 0, after: 60 }],
  fits: true,
  says: "You are 3 hours behind the plan of 2026-11-01.",
};

test("says since when, how far, of which course and how the weeks change", () => {
  expect(catchUpView(missed)).toEqual({
    title: "Since the plan of 1 November 2026",
    words: { word: "3 hours behind", tone: "act", shape: "clock" },
    says: "You are 3 hours behind the plan of 1 November 2026.",
    acts: [{ key: "course a", option: "a", title: "Squat Course", says: "5 hours done, of 8 hours until 19 November 2026 and 12 hours in all", total: "12", done: "5", open: true }],
    weeks: [
      { key: "2026-11-23", title: "23 November 2026 to 29 November 2026", says: "4 h 45 min instead of 4 hours" },
      { key: "2026-12-28", title: "28 December 2026 to 3 January 2027", says: "1 hour instead of nothing" },
    ],
  });
});

test.each([
  [{ is: "ahead", behind: -90 }, "1 h 30 min ahead", "counts"],
  [{ is: "done", behind: 0 }, "Nothing missed", "counts"],
  [{ is: "nothing-due", behind: 0 }, "Nothing was due yet", "plain"],
  [{ is: "otherwise", behind: -90 }, "Not all done as planned", "act"],
  [{ is: "lacking", behind: -90 }, "It no longer all fits", "lost"],
  [{ is: "nothing-planned", behind: 0 }, "Nothing is planned now", "plain"],
  [{ is: "no-plan", behind: 0 }, "No plan was found", "unknown"],
  [{ is: "foreign", behind: 0 }, "A plan for other credentials", "unknown"],
] as const)("%j is “%s”", (part, word, tone) => {
  expect(catchUpView({ ...missed, ...part }).words).toMatchObject({ word, tone });
});

test("what nobody said is not called done", () => {
  expect(catchUpView({ ...missed, acts: missed.acts.map((act) => ({ ...act, done: 0, left: 720, said: false })) }).acts[0]?.says).toBe("nothing written down, of 8 hours until 19 November 2026 and 12 hours in all");
});
