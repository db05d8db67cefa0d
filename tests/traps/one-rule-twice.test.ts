import { expect, test } from "vitest";
import { diagnose } from "../rulebook/diagnose.ts";
import { overlay } from "../rulebook/overlay.ts";
import { readFolder } from "../rulebook/read-folder.ts";
import { creditedOf, standingOf, verdictsOf } from "./standing-of.ts";

/** Fault caught: a minimum on one thing read as a maximum on the rest as well, so that one gap is told twice. */
test("0.6 of A are missing: the rest counts in full, and one requirement is short", () => {
  const standing = standingOf("shapes/a09", { activities: [{ ref: "b", on: "2025-05-01", category: { shapes: "B" }, units: { shapes: "2.0" } }] }, "2025-06-01");
  expect(creditedOf(standing)).toEqual({ b: "2.0" });
  expect(verdictsOf(standing)).toEqual({ total: "met", approved: "unmet" });
  expect(standing.next.filter((s) => s.do === "earn")).toHaveLength(1);
});

test("a bound cannot be written as both", async () => {
  const base = readFolder("tests/rulebook/good/board");
  const found = await diagnose(overlay(base, readFolder("tests/rulebook/bad/shape-a10-limit-and-minimum-in-one").filter((f) => f.path !== "expected.txt")));
  expect(found.join("\n")).toContain("A bound is either at-least or at-most");
});
