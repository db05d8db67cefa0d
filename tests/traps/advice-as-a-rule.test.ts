import { expect, test } from "vitest";
import { creditedOf, requirementOf, standingOf } from "./standing-of.ts";

/** Fault caught: what a body only advises taken for what it asks, or not shown at all. */
test("advice is shown and binds nobody: neither a minimum nor a limit", () => {
  const standing = standingOf("trb/advice", { activities: [{ ref: "w", on: "2025-05-01", kind: "webinar", units: { trb: "2.0" } }] }, "2025-06-01");
  expect(requirementOf(standing, "yearly")).toMatchObject({ advisory: true, verdict: "unmet", short: "1.0" });
  expect(creditedOf(standing)).toEqual({ w: "2.0" });
  expect(standing.state).toBe("ready");
});
