import { expect, test } from "vitest";
import { requirementOf, standingOf } from "./standing-of.ts";

/** Fault caught: credit that waits for the body counted as given, or left out without a word. */
test("what waits is not counted, and the answer is given with it and without", () => {
  const standing = standingOf("shapes/a34", { activities: [{ ref: "a", on: "2025-05-01", kind: "course", hours: "10" }, { ref: "b", on: "2025-05-02", units: { shapes: "1.0" } }] }, "2025-06-01");
  expect(requirementOf(standing, "total")).toMatchObject({ verdict: "unmet", counted: "1.0", short: "1.0" });
  expect(standing.activities[0]).toMatchObject({ credited: "0.0", possible: "1.0", reason: "provisional" });
  expect(standing.withPending).toMatchObject({ state: "ready", requirements: [{ id: "total", verdict: "met", counted: "2.0" }] });
});

test("the same for a certificate whose units the body is still looking at", () => {
  const of = (status: "pending" | "accepted" | "rejected") => standingOf("shapes/a01", { activities: [{ ref: "a", on: "2025-05-01", units: { shapes: "2.0" }, status: { shapes: status } }] }, "2025-06-01");
  expect([of("pending").state, of("accepted").state, of("rejected").state]).toEqual(["open", "ready", "open"]);
  expect(of("pending").withPending?.state).toBe("ready");
  expect(of("rejected").withPending).toBeUndefined();
});
