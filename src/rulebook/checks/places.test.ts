import { expect, test } from "vitest";
import { z } from "zod";
import { places } from "./places.ts";

const leaf = z.string();
const tree: z.ZodType = z.lazy(() => z.strictObject({ leaf: leaf.optional(), kids: z.array(tree).optional(), named: z.record(z.string(), leaf).optional(), either: z.union([z.number(), leaf, z.strictObject({ leaf })]).optional() }));

test("places finds every part that the schema governs, however it is wrapped", () => {
  const value = { leaf: "a", kids: [{ leaf: "b" }, { named: { x: "c" } }], either: { leaf: "d" } };
  expect([...places(tree, value, leaf)]).toEqual([
    { path: ["leaf"], value: "a" },
    { path: ["kids", 0, "leaf"], value: "b" },
    { path: ["kids", 1, "named", "x"], value: "c" },
    { path: ["either", "leaf"], value: "d" },
  ]);
});

test("of a union, the option that accepts the value is followed", () => {
  expect([...places(tree, { either: 1 }, leaf)]).toEqual([]);
  expect([...places(tree, { either: "e" }, leaf)]).toEqual([{ path: ["either"], value: "e" }]);
});
