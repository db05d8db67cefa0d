import { expect, test } from "vitest";
import { creditedOf, standingsOf } from "./standing-of.ts";

/** Fault caught: what several credentials ask for taken as a multiple, or one window used for all of them. */
test("each activity is held to the days of each credential, and counts in full where it fits", () => {
  const [one, two] = standingsOf([{ id: "shapes/b36-one", "certified-on": "2024-03-01" }, { id: "shapes/b36-two", "certified-on": "2024-09-01" }], {
    activities: [
      { ref: "early", on: "2024-08-31", units: { shapes: "1.0" } },
      { ref: "both", on: "2025-01-01", units: { shapes: "1.0" } },
      { ref: "late", on: "2026-03-01", units: { shapes: "1.0" } },
    ],
  }, "2026-02-28");
  expect(one && creditedOf(one)).toEqual({ early: "1.0", both: "1.0", late: "0.0" });
  expect(two && creditedOf(two)).toEqual({ early: "0.0", both: "1.0", late: "0.0" });
  expect([one?.requirements[0]?.required, two?.requirements[0]?.required]).toEqual(["2.0", "2.0"]);
});

test("one more credential changes nothing of the first", () => {
  const activities = [{ ref: "a", on: "2025-01-01", units: { shapes: "2.0" } }];
  const alone = standingsOf([{ id: "shapes/b36-one", "certified-on": "2024-03-01" }], { activities }, "2025-06-01")[0];
  const among = standingsOf([{ id: "shapes/b36-one", "certified-on": "2024-03-01" }, { id: "shapes/b36-two", "certified-on": "2024-03-01" }, { id: "shapes/a01", "certified-on": "2024-03-01" }], { activities }, "2025-06-01")[0];
  expect(among?.requirements.map((r) => [r.required, r.counted, r.verdict])).toEqual(alone?.requirements.map((r) => [r.required, r.counted, r.verdict]));
});
