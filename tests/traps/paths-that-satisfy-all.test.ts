import { expect, test } from "vitest";
import { standingOf, verdictsOf } from "./standing-of.ts";

/** Fault caught: another path (an exam) that lifts every requirement, and not only those that it takes the place of. */
test("the exam takes the place of the credit, and of neither the topic nor the card", () => {
  const standing = standingOf("trb/paths", { activities: [], cards: [], exams: [{ exam: "trb/paths", on: "2025-05-01", passed: true }] }, "2025-06-01");
  expect(verdictsOf(standing)).toEqual({ total: "met", path: "met", ethics: "unmet", cpr: "unmet" });
  expect(standing.state).toBe("open");
});

test("an exam that was not passed, or of another time, is no path", () => {
  const path = (on: string, passed: boolean) => verdictsOf(standingOf("trb/paths", { activities: [], cards: [], exams: [{ exam: "trb/paths", on, passed }] }, "2025-06-01"))["path"];
  expect([path("2025-05-01", false), path("2024-02-29", true)]).toEqual(["unmet", "unmet"]);
});
