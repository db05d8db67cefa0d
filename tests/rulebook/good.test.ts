import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { diagnose } from "./diagnose.ts";
import { readFolder } from "./read-folder.ts";

/** Small rulebooks without a defect. Between them they use every section of docs/format.md and every kind. */
const root = "tests/rulebook/good";

describe("a good rulebook gives no diagnostic", () => {
  test.each(readdirSync(root))("%s", async (name) => {
    const found = await diagnose(readFolder(`${root}/${name}`));
    expect(found).toEqual([]);
  });
});
