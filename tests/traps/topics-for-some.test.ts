import { expect, test } from "vitest";
import { requirementOf, standingOf } from "./standing-of.ts";

/** Fault caught: what nobody said taken for no. */
const said = (facts: Record<string, string> | undefined, units = "2.0", tags: string[] = []) => standingOf("shapes/b20", { activities: [{ ref: "a", on: "2025-05-01", tags, units: { shapes: units } }], ...(facts ? { facts } : {}) }, "2025-06-01");

test("nobody said: not ready, and the question is asked", () => {
  const silent: (Record<string, string> | undefined)[] = [undefined, {}, { "shapes/supervises": "perhaps" }];
  for (const facts of silent) {
    const standing = said(facts);
    expect(requirementOf(standing, "supervising").verdict).toBe("unknown");
    expect(standing.state).not.toBe("ready");
    expect(standing.questions.map((q) => q.id)).toContain("facts:shapes/supervises");
  }
});

test("said, it is asked of those alone", () => {
  expect(said({ "shapes/supervises": "no" }).state).toBe("ready");
  expect(requirementOf(said({ "shapes/supervises": "yes" }), "supervising").verdict).toBe("unmet");
});

test("met anyway, it needs no answer", () => {
  const standing = said(undefined, "2.0", ["shapes/supervision"]);
  expect(standing.state).toBe("ready");
  expect(standing.questions).toEqual([]);
});
