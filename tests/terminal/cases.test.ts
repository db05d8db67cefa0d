import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { Ran } from "./run-binary.ts";
import { runRecert } from "./run-recert.ts";

const folder = mkdtempSync(join(tmpdir(), "recert-cases-"));
afterAll(() => rmSync(folder, { recursive: true }));

const cases = (...args: string[]): Promise<Ran> => runRecert(["cases", ...args]);
const lines = (text: string): string[] => text.trimEnd().split("\n");

let count = 0;
/** A file of cases about one record, each with its own expectation. */
function written(...expectations: unknown[]): string {
  const record = { credentials: [{ id: "nasm/cpt", "certified-on": "2025-03-01" }], activities: [{ ref: "ces", on: "2026-05-01", course: "nasm/ces" }], cards: [] };
  const path = join(folder, `cases-${count++}.json`);
  writeFileSync(path, JSON.stringify(expectations.map((expect, n) => ({ name: `case ${n}`, "as-of": "2026-11-20", record, expect }))));
  return path;
}

test("all cases of all rulebooks pass", async () => {
  const { code, out, err } = await cases();
  expect(err).toBe("");
  expect(lines(out).filter((line) => !/^\d+ passed, 0 failed$/.test(line))).toEqual([]);
  expect(code).toBe(0);
});

describe("a file of one's own", () => {
  test("passes, and counts", async () => {
    expect(await cases(written({ "nasm/cpt": { state: "open" } }, { "nasm/cpt": { requirements: { total: { counted: "1.90" } } } }))).toEqual({ code: 0, out: "2 passed, 0 failed\n", err: "" });
  });

  test("fails with the place, what was expected and what came", async () => {
    const path = written({ "nasm/cpt": { state: "ready", requirements: { total: { counted: "2.0", state: "unmet" } }, activities: { ces: { credited: "0.5" } } } });
    const { code, out } = await cases(path);
    expect(code).toBe(1);
    expect(lines(out)).toEqual([
      `${path} › case 0 › nasm/cpt.state: expected ready, got open`,
      `${path} › case 0 › nasm/cpt.requirements.total.counted: expected 2.0, got 1.9`,
      `${path} › case 0 › nasm/cpt.activities.ces.credited: expected 0.5, got 1.9`,
      "0 passed, 1 failed",
    ]);
  });

  test.each([
    ["a credential that no rulebook has", { "nasm/cptt": { state: "unknown" } }, 'nasm/cptt: expected a credential of the rulebooks, got none; did you mean "nasm/cpt"?'],
    ["a credential that the record does not hold", { "nasm/cwc": { state: "open" } }, "nasm/cwc: expected a credential of the record, got none"],
    ["a requirement that is not there", { "nasm/cpt": { requirements: { totals: { state: "unknown" } } } }, 'nasm/cpt.requirements.totals: expected a requirement of this name, got none; did you mean "total"?'],
    ["an activity that is not there", { "nasm/cpt": { activities: { pes: { credited: "0" } } } }, "nasm/cpt.activities.pes: expected an activity of this name, got none"],
    ["nothing at all", {}, "expect: expected something to hold the answer to, got nothing"],
    ["nothing of a credential", { "nasm/cpt": {} }, "expect: expected something to hold the answer to, got nothing"],
  ])("%s is no pass", async (_, expectation, says) => {
    const { code, out } = await cases(written(expectation));
    expect(out).toContain(says);
    expect(lines(out).at(-1)).toBe("0 passed, 1 failed");
    expect(code).toBe(1);
  });

  test.each([
    ["a key that nobody knows", { "nasm/cpt": { stat: "open" } }, 'error unknown-key: "stat" is not a key here'],
    ["a key that nobody knows further in", { "nasm/cpt": { requirements: { total: { shrt: "1" } } } }, 'did you mean "short"?'],
    ["a word that nobody knows", { "nasm/cpt": { state: "opened" } }, 'did you mean "open"?'],
  ])("%s is an error with its place, and no pass", async (_, expectation, says) => {
    const path = written(expectation);
    const { code, out } = await cases(path);
    expect(out).toContain(`${path}:1:`);
    expect(out).toContain(says);
    expect(lines(out).at(-1)).toBe("0 passed, 1 failed");
    expect(code).toBe(1);
  });

  test("no case at all is a failure", async () => {
    expect(await cases(written())).toMatchObject({ code: 1, out: "0 passed, 0 failed\n", err: "There are no cases here.\n" });
  });
});

test("--filter picks by the name", async () => {
  const path = written({ "nasm/cpt": { state: "open" } }, { "nasm/cpt": { state: "gone" } });
  expect(await cases(path, "--filter", "CASE 0")).toMatchObject({ code: 0, out: "1 passed, 0 failed\n" });
  expect(await cases(path, "--filter", "nowhere")).toMatchObject({ code: 1, out: "0 passed, 0 failed\n" });
});

test("a folder of files is read whole", async () => {
  const many = join(folder, "many");
  mkdirSync(many);
  cpSync(written({ "nasm/cpt": { state: "open" } }), join(many, "a.yaml"));
  cpSync(written({ "nasm/cpt": { state: "gone" } }), join(many, "b.json"));
  expect(lines((await cases(many)).out).at(-1)).toBe("1 passed, 1 failed");
});

describe("a stranger's body", () => {
  const rules = join(folder, "rules");
  cpSync("rulebooks/nasm", join(rules, "nasm"), { recursive: true });
  const own = join(rules, "nasm/cases/own.yaml");
  writeFileSync(
    own,
    '- name: a case of the stranger\n  as-of: 2026-11-20\n  record: { credentials: [ { id: nasm/cpt, certified-on: 2025-03-01 } ] }\n  expect: { nasm/cpt: { requirements: { total: { required: "2.0" } } } }\n',
  );

  test("takes the place of ours, with its cases, by --rulebooks or by its path", async () => {
    const filter = ["--filter", "of the stranger"];
    for (const args of [["--rulebooks", rules], [rules], [join(rules, "nasm")], [own]]) expect(await cases(...args, ...filter)).toMatchObject({ code: 0, out: "1 passed, 0 failed\n" });
    expect((await cases(...filter)).code).toBe(1);
  });

  test("with an error is named, and its cases do not pass", async () => {
    const broken = join(folder, "broken");
    cpSync(rules, broken, { recursive: true });
    writeFileSync(join(broken, "nasm/body.yaml"), "id: nasm\nnme: NASM\n");
    const { code, out } = await cases(broken);
    expect(out).toContain(`${join(broken, "nasm/body.yaml")}:2:1: error unknown-key: "nme" is not a key here`);
    expect(lines(out).at(-1)).toMatch(/^0 passed, [1-9]\d* failed$/);
    expect(code).toBe(1);
  });

  test("is shown relative to where one stands", async () => {
    const { out } = await runRecert(["cases", "nasm/cases/own.yaml"], { cwd: rules });
    expect(out).toBe("1 passed, 0 failed\n");
    writeFileSync(join(rules, "nasm/cases/bad.yaml"), "- name: bad\n");
    const lint = await runRecert(["lint", "nasm"], { cwd: rules });
    expect(lint.code).toBe(1);
    expect(lint.out).toContain(`${relative(rules, join(rules, "nasm/cases/bad.yaml"))}:1:3: error missing-key`);
    rmSync(join(rules, "nasm/cases/bad.yaml"));
  });
});
