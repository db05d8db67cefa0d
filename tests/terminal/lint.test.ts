import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { Ran } from "./run-binary.ts";
import { runRecert } from "./run-recert.ts";

const folder = mkdtempSync(join(tmpdir(), "recert-lint-"));
afterAll(() => rmSync(folder, { recursive: true }));

const lint = (...args: string[]): Promise<Ran> => runRecert(["lint", ...args]);

/** A copy of one of our bodies with one text replaced in one file. */
function spoilt(name: string, file: string, text: string, by: string): string {
  const rules = join(folder, name);
  cpSync("rulebooks/nasm", join(rules, "nasm"), { recursive: true });
  const path = join(rules, "nasm", file);
  const before = readFileSync(path, "utf8");
  expect(before).toContain(text);
  writeFileSync(path, before.replace(text, by));
  return rules;
}

test("our own rulebooks have no error", async () => {
  const { code, out, err } = await lint();
  expect(err).toBe("");
  expect(out.trimEnd().split("\n").at(-1)).toMatch(/^0 errors, \d+ warnings?$/);
  expect(code).toBe(0);
});

test("each defect is one line with file, line, column and code, and the exit code is 1", async () => {
  const rules = spoilt("keys", "credentials/cpt.yaml", "\nname:", "\nnme:");
  const { code, out } = await lint("--rulebooks", rules);
  const lines = out.trimEnd().split("\n");
  expect(code).toBe(1);
  expect(lines.at(-1)).toMatch(/^2 errors, \d+ warnings?$/);
  expect(lines).toContainEqual(expect.stringMatching(`^${join(rules, "nasm/credentials/cpt.yaml")}:\\d+:1: error unknown-key: "nme" is not a key here \\(expected .*did you mean "name"\\?\\)$`));
});

test("a path narrows the report to what lies below it", async () => {
  const rules = spoilt("narrow", "credentials/cpt.yaml", "\nname:", "\nnme:");
  expect((await lint(join(rules, "nasm/credentials"))).code).toBe(1);
  expect((await lint(join(rules, "nasm/credentials/cpt.yaml"))).out).toMatch(/\n2 errors, 0 warnings\n$/);
  expect(await lint(join(rules, "nasm/sources.yaml"))).toMatchObject({ code: 0 });
  expect((await lint(join(rules, "nasm"))).code).toBe(1);
  expect((await lint(rules)).code).toBe(1);
  expect((await lint("rulebooks/ace")).code).toBe(0);
});

test("the same body in two folders added is an error", async () => {
  const [one, two] = [spoilt("one", "NOTES.md", "", ""), spoilt("two", "NOTES.md", "", "")];
  const { code, out } = await lint("--rulebooks", one, "--rulebooks", two);
  expect(code).toBe(1);
  expect(out).toContain(`${join(two, "nasm/body.yaml")}: error repeated-body: The body "nasm" is in two of the folders given`);
});

test("names of files cannot steer the terminal", async () => {
  const rules = spoilt("hostile", "NOTES.md", "", "");
  writeFileSync(join(rules, "nasm", "\u001B[2Jx.yaml"), "x");
  const { code, out } = await lint(rules);
  expect(code).toBe(1);
  expect(out).toContain("unknown-file");
  expect(out).not.toContain("\u001B");
});
