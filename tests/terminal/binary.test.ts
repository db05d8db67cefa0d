import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { runBinary } from "./run-binary.ts";

/** What only a process of its own can show: streams, exit codes, signals, the environment. */

const folder = mkdtempSync(join(tmpdir(), "recert-binary-"));
afterAll(() => rmSync(folder, { recursive: true }));

const RECORD = "credentials: [ { id: nasm/cpt, certified-on: 2025-03-01 } ]\n";
const ESCAPE = String.fromCodePoint(27);

test("a record on the standard input is answered on the standard output, in plain text", () => {
  const { code, out, err } = runBinary(["status", "-", "--as-of", "2026-11-20"], { input: RECORD });
  expect([code, err]).toEqual([1, ""]);
  expect(out).toContain("Where you stand on 20 November 2026");
  expect(out).not.toContain(ESCAPE);
});

test("without --as-of it is today", () => {
  const before = new Date();
  const answer: unknown = JSON.parse(runBinary(["status", "-", "--json"], { input: RECORD }).out);
  const near = [before, new Date()].map((day) => day.toLocaleDateString("sv"));
  expect(near).toContain((answer as { asOf: string }).asOf);
});

test("FORCE_COLOR colours, NO_COLOR does not", () => {
  const args = ["status", "-", "--as-of", "2026-11-20"];
  expect(runBinary(args, { input: RECORD, env: { FORCE_COLOR: "1" } }).out).toContain(ESCAPE);
  expect(runBinary(args, { input: RECORD, env: { FORCE_COLOR: "1", NO_COLOR: "1" } }).out).not.toContain(ESCAPE);
});

describe("exit codes", () => {
  test("0 for what is fine", () => {
    expect(runBinary(["status", "-", "--as-of", "2026-11-20"], { input: "credentials: [ { id: nasm/ces } ]" }).code).toBe(0);
  });

  test("2 for a call that is wrong, with nothing on the standard output", () => {
    const { code, out, err } = runBinary(["statsu"]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain('did you mean "status"?');
  });

  test("2 for nothing on the standard input", () => {
    expect(runBinary(["status", "-"])).toMatchObject({ code: 2, out: "", err: expect.stringContaining("The standard input is empty") });
  });

  test("no stack trace when the answer cannot be written, and the same code when a complaint cannot", () => {
    const full = spawnSync("bash", ["-c", `"${process.execPath}" bin/recert.js bodies > /dev/full`], { encoding: "utf8" });
    expect([full.status, full.stderr]).toEqual([141, expect.stringMatching(/^The answer could not be written to its end: .*no space.*\n$/)]);
    const unheard = spawnSync("bash", ["-c", `{ sleep 1; "${process.execPath}" bin/recert.js statsu; echo $? >&3; } 3>&1 2> >(exec 0<&-)`], { encoding: "utf8" });
    expect(unheard.stdout).toBe("2\n");
  });

  test("neither a stack trace nor 0 when the reader goes away early", () => {
    const record = join(folder, "many.json");
    const activities = Array.from({ length: 5000 }, (_, n) => ({ ref: `a${n}`, on: "2026-01-01", kind: "webinar", units: { nasm: "0.1" } }));
    writeFileSync(record, JSON.stringify({ credentials: [{ id: "nasm/cpt", "certified-on": "2025-03-01" }], activities }));
    const line = `"${process.execPath}" bin/recert.js status "${record}" --json | head -1; exit \${PIPESTATUS[0]}`;
    const { status, stdout, stderr } = spawnSync("bash", ["-c", line], { encoding: "utf8" });
    expect(stdout).toBe("{\n");
    expect(stderr).toBe("");
    expect(status).toBe(141);
  });
});

test("works from any folder, and shows paths from there", () => {
  writeFileSync(join(folder, "bad.yaml"), "credentials: 5\n");
  const { code, err } = runBinary(["status", "bad.yaml"], { cwd: folder });
  expect(code).toBe(2);
  expect(err).toContain("bad.yaml:1:14: error wrong-type");
});
