import { expect, test } from "vitest";
import { requirementOf, standingOf } from "./standing-of.ts";

/** Fault caught: a look back from the renewal taken for the cycle, or one day used for both what is known and what is planned. */
const total = (asOf: string, renewOn?: string) => requirementOf(standingOf("shapes/b06", { activities: [{ ref: "old", on: "2024-06-01", units: { shapes: "1.0" } }, { ref: "planned", on: "2025-09-01", units: { shapes: "1.0" } }] }, asOf, { "certified-on": "2022-03-01", renewals: [{ on: "2024-02-01", ends: "2026-02-28" }] }, renewOn), "total").counted;

test("what is done falls out of the window with the day of renewal alone", () => {
  expect(total("2025-10-01", "2026-02-28")).toBe("2.0");
  expect(standingOf("shapes/b06", { activities: [{ ref: "old", on: "2024-02-28", units: { shapes: "1.0" } }] }, "2025-10-01", { "certified-on": "2020-03-01", renewals: [{ on: "2024-02-01", ends: "2026-02-28" }] }, "2026-02-28").cycle?.earn?.first).toBe("2024-02-28");
});

test("what lies after the day that is asked about does not count, however late the renewal", () => {
  expect(total("2025-08-31", "2026-02-28")).toBe("1.0");
  expect(total("2025-09-01", "2026-02-28")).toBe("2.0");
});

test("a rolling window is judged anew each year, with nothing done in between", () => {
  const rolling = (asOf: string, ends: string, renewOn = ends) =>
    requirementOf(standingOf("shapes/b05", { activities: [{ ref: "a", on: "2024-01-01", units: { shapes: "6.0" } }] }, asOf, { "certified-on": "2021-01-01", "complete-from": "2021-01-01", "expires-on": ends }, renewOn), "rolling").counted;
  expect([rolling("2024-06-01", "2024-12-31"), rolling("2025-06-01", "2025-12-31"), rolling("2026-06-01", "2026-12-31"), rolling("2027-06-01", "2027-12-31")]).toEqual(["6.0", "6.0", "6.0", "0.0"]);
  expect(rolling("2026-06-01", "2026-12-31", "2026-12-30")).toBe("6.0");
});
