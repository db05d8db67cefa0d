import { expect, test } from "vitest";
import { requirementOf, standingOf } from "./standing-of.ts";

/** Fault caught: a topic of every third renewal judged from the cycle that runs alone, or guessed where the renewals before are not known. */
const fourth = { "certified-on": "2024-01-01", renewals: [{ on: "2024-12-01", ends: "2025-12-31" }, { on: "2025-12-01", ends: "2026-12-31" }, { on: "2026-12-01", ends: "2027-12-31" }] };
const reading = (on: string, held: object) => standingOf("shapes/b18", { activities: [{ ref: "r", on, kind: "reading", units: { shapes: "1.0" } }, { ref: "now", on: "2027-05-01", kind: "course", units: { shapes: "1.0" } }] }, "2027-12-31", held);

test("done two cycles ago it still counts, three cycles ago no more", () => {
  expect(requirementOf(reading("2026-01-01", { ...fourth, "complete-from": "2024-01-01" }), "reading").verdict).toBe("met");
  expect(requirementOf(reading("2024-12-31", { ...fourth, "complete-from": "2024-01-01" }), "reading").verdict).toBe("unmet");
});

test("a record that does not say what came before is asked, and neither told yes nor no", () => {
  const standing = reading("2024-12-31", fourth);
  expect(requirementOf(standing, "reading").verdict).toBe("unknown");
  expect(standing.state).not.toBe("ready");
  expect(standing.questions.map((q) => q.id)).toContain("credentials:shapes/b18:complete-from");
  expect(requirementOf(reading("2024-12-31", { "certified-on": "2024-01-01", "expires-on": "2027-12-31" }), "reading").verdict).toBe("unknown");
});
