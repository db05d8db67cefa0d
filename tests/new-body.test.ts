import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { runRecert } from "./terminal/run-recert.ts";

const folder = mkdtempSync(join(tmpdir(), "recert-new-body-"));
afterAll(() => rmSync(folder, { recursive: true }));

function newBody(...args: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["tools/new-body.ts", ...args], { encoding: "utf8" });
  return { code: status, out: stdout, err: stderr };
}

test("makes a complete folder that passes lint and its own cases", async () => {
  expect(newBody("exb", "Example Board", "--to", folder)).toMatchObject({ code: 0, err: "" });
  expect(readdirSync(join(folder, "exb")).toSorted()).toEqual(["NOTES.md", "body.yaml", "cases", "courses", "credentials", "sources.yaml"]);
  expect(readFileSync(join(folder, "exb/body.yaml"), "utf8")).toMatch(/^id: exb\nname: "Example Board"$/m);
  expect(await runRecert(["lint", join(folder, "exb")])).toMatchObject({ code: 0, out: "0 errors, 0 warnings\n" });
  expect((await runRecert(["cases", join(folder, "exb")])).out).toMatch(/^\d+ passed, 0 failed\n$/);
});

test("needs no name", () => {
  expect(newBody("abc", "--to", folder).code).toBe(0);
  expect(readFileSync(join(folder, "abc/body.yaml"), "utf8")).toMatch(/^name: "ABC"$/m);
});

test.each([
  [[], /Say the new body's id/],
  [["Example Board"], /Say the new body's id/],
  [["constructor"], /Say the new body's id/],
  [["exb", "Example", "Board"], /"Board" is one too many; put the name in quotes/],
  [["exb", "--into", "x"], /Unknown option '--into'/],
])("refuses %j and says why", (args, problem) => {
  const { code, err } = newBody(...args);
  expect(code).toBe(2);
  expect(err).toMatch(problem);
});

test("never writes over a folder that is there", () => {
  mkdirSync(join(folder, "taken"));
  expect(newBody("taken", "--to", folder)).toMatchObject({ code: 2, err: expect.stringContaining("is there already") });
  expect(readdirSync(join(folder, "taken"))).toEqual([]);
});
