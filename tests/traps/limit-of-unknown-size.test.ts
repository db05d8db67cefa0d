import { expect, test } from "vitest";
import { credentialView } from "../../src/present/standing/credential-view.ts";
import { standingOf } from "./standing-of.ts";

/** Fault caught: a limit of which nobody knows the size told as if it had surely taken something. */
test("what a limit of unknown size may take is not told as taken", () => {
  const standing = standingOf("trb/limit-unknown", { activities: [{ ref: "a", on: "2024-06-01", kind: "course", units: { trb: "8.0" } }] }, "2025-06-01");
  expect(standing.activities[0]).toMatchObject({ credited: "0.0", possible: "8.0" });
  expect(standing.activities[0]?.says).toContain('Up to 8.0 may be over the limit "Courses": how much it lets through was not found.');
  const { limits } = credentialView(standing, "2025-06-01");
  expect(limits.map((limit) => limit.trimmed)).toEqual([expect.stringMatching(/^up to 8\.0 .*may be over the limit$/)]);
});
