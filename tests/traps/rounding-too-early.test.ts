import { expect, test } from "vitest";
import { requirementOf, standingOf } from "./standing-of.ts";

/** Fault caught: each piece rounded before it is added, the hours rounded before the rate, or a rounding in another direction than the body's. */
const minutes = (...list: [on: string, minutes: string][]) =>
  requirementOf(standingOf("shapes/b44", { activities: list.map(([on, m], i) => ({ ref: `m${i}`, on, kind: "course", category: { shapes: "A" }, minutes: m })) }, "2025-12-31"), "total").counted;

test("short pieces of one day are added first", () => {
  expect(minutes(["2025-05-01", "20"], ["2025-05-01", "20"], ["2025-05-01", "10"])).toBe("1.0"); // 50 minutes; alone each is nothing
  expect(minutes(["2025-05-01", "20"], ["2025-05-02", "20"], ["2025-05-03", "10"])).toBe("0.0");
});

test("down to the step that the body names, and not nearer", () => {
  expect([minutes(["2025-05-01", "49"]), minutes(["2025-05-01", "50"]), minutes(["2025-05-01", "74"]), minutes(["2025-05-01", "75"])]).toEqual(["0.5", "1.0", "1.0", "1.5"]);
});

test("the hours are not rounded before the rate", () => {
  const worth = (hours: string) => standingOf("shapes/a25", { activities: [{ ref: "a", on: "2025-05-01", kind: "teaching", hours }] }, "2025-06-01").activities[0]?.worth;
  expect([worth("2.49"), worth("2.5"), worth("4.99"), worth("5")]).toEqual(["0.4", "0.5", "0.9", "1.0"]); // 0.2 an hour, down to 0.1
});
