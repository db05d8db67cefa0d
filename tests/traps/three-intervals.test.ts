import { expect, test } from "vitest";
import { standingOf } from "./standing-of.ts";

/** Fault caught: the cycle, the days of earning and the days of handing in taken for one stretch of days. */
test("handing in opens late in the cycle; what was earned before counts all the same", () => {
  const standing = standingOf("shapes/a37", { activities: [{ ref: "a", on: "2024-03-01", units: { shapes: "2.0" } }] }, "2025-01-01");
  expect(standing.cycle).toMatchObject({ start: "2024-03-01", end: "2026-02-28", earn: { first: "2024-03-01", last: "2026-02-28" }, submit: { opens: "2025-11-30", closes: "2026-02-28" } });
  expect(standing.state).toBe("ready-not-open");
});

test("in a late step the cycle is over and earning is not", () => {
  const standing = standingOf("shapes/b33", { activities: [{ ref: "a", on: "2026-05-29", units: { shapes: "2.0" } }] }, "2026-05-29", { "expires-on": "2026-02-28" });
  expect(standing.cycle).toMatchObject({ end: "2026-02-28", earn: { last: "2026-05-29" } });
  expect(standing.requirements[0]?.verdict).toBe("met");
});

test("days of earning that began before the cycle", () => {
  const standing = standingOf("shapes/b06", { activities: [{ ref: "a", on: "2025-07-01", units: { shapes: "2.0" }, status: { shapes: "accepted" } }] }, "2027-06-01", { renewals: [{ on: "2026-02-01", ends: "2028-02-29" }] });
  expect(standing.cycle).toMatchObject({ start: "2026-03-01", earn: { first: "2025-06-01" } });
  expect(standing.requirements[0]?.counted).toBe("2.0");
});
