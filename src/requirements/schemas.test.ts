import { expect, test } from "vitest";
import { kinds } from "./kinds.ts";
import { kindSchemas } from "./schemas.ts";

test("every kind has its schema, and every schema its kind", () => {
  expect([...kindSchemas.keys()].sort()).toEqual([...kinds.keys()].sort());
});
