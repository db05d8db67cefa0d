import { expect, test } from "vitest";
import { standingOf } from "./standing-of.ts";

/** Fault caught: a card, a statement or a fee left out of the answer, so that all the credit looks like all that is asked. */
const units = { activities: [{ ref: "a", on: "2025-05-01", units: { shapes: "9.9" } }] };

test("with all the credit and nothing else nobody is ready", () => {
  for (const id of ["shapes/a02", "shapes/a03", "shapes/a06", "shapes/a41", "shapes/b50"]) {
    const standing = standingOf(id, { ...units, cards: [], attestations: [] }, "2026-02-28");
    expect([id, standing.requirements[0]?.verdict, standing.state]).toEqual([id, "met", "open"]);
  }
});

test("a card is held to its day: thirty days beyond the renewal", () => {
  const beyond = (expires: string, renewOn: string) => standingOf("shapes/a06", { ...units, cards: [{ ref: "c", kind: "cpr-aed", issued: "2025-06-01", expires, delivery: "in-person" }] }, "2026-01-01", {}, renewOn).requirements.find((r) => r.id === "beyond")?.verdict;
  expect(beyond("2026-03-30", "2026-02-28")).toBe("met");
  expect(beyond("2026-03-29", "2026-02-28")).toBe("unmet");
  expect(beyond("2026-03-29", "2026-02-27")).toBe("met");
});
