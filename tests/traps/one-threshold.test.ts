import { expect, test } from "vitest";
import { requirementOf, standingOf, verdictsOf } from "./standing-of.ts";

/** Fault caught: one sum held to one threshold, so that a part that is missing is not seen, or is seen and called by the total's gap. */
const own = (own: string, other: string) =>
  standingOf("shapes/a08", { activities: [{ ref: "own", on: "2025-05-01", provider: "shapes", units: { shapes: own } }, { ref: "other", on: "2025-05-02", provider: "elsewhere", units: { shapes: other } }] }, "2025-06-01");

test("a part is short though the total is more than met, and the gap is its own", () => {
  const standing = own("0.5", "5.0");
  expect(verdictsOf(standing)).toEqual({ total: "met", own: "unmet" });
  expect(requirementOf(standing, "own").short).toBe("0.1");
  expect(standing.state).toBe("open");
});

test("two gaps are told apart, and that the same credit would cure both is said where it would", () => {
  const standing = own("0.2", "1.0");
  expect([requirementOf(standing, "total").short, requirementOf(standing, "own").short]).toEqual(["0.8", "0.4"]);
  expect(standing.next.filter((s) => s.do === "earn").map((s) => s.says)).toEqual(["Earn 0.8 units more for “Credit”.", "Earn 0.4 units more for “Credit”. The same 0.4 units would also count towards the total."]);
});

test("it is not said where only one of the two is missing, nor where a limit could take it", () => {
  expect(own("0.2", "1.8").next.map((s) => s.says)).toEqual(["Earn 0.4 units more for “Credit”."]);
  const limited = standingOf("shapes/b11", { activities: [{ ref: "c", on: "2025-05-01", category: { shapes: "C" }, units: { shapes: "0.4" } }] }, "2025-06-01");
  expect(limited.next.filter((s) => s.requirement === "writing").map((s) => s.says)).toEqual(["Earn 0.7 units more for “Credit”."]);
});
