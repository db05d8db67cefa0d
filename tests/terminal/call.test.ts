import { describe, expect, test } from "vitest";
import { commands } from "../../src/cli/commands.ts";
import { runRecert } from "./run-recert.ts";

const COMMANDS = ["status", "show", "bodies", "cases", "lint"];

describe("help", () => {
  test("teaches the program", async () => {
    const { code, out, err } = await runRecert(["--help"]);
    expect([code, err]).toEqual([0, ""]);
    for (const word of [...COMMANDS, "--rulebooks DIR", "--version", "recert status record.yaml", "not affiliated"]) expect(out).toContain(word);
  });

  test.each(COMMANDS)("teaches %s, with examples and exit codes, even when nothing else is right", async (name) => {
    const { code, out, err } = await runRecert([name, "--help"]);
    expect([code, err]).toEqual([0, ""]);
    for (const word of [`recert ${name}`, "Options", "--rulebooks DIR", "Examples", "Exit code"]) expect(out).toContain(word);
    expect((await runRecert(["help", name])).out).toBe(out);
  });

  test("no command at all is a wrong call that teaches", async () => {
    const { code, out, err } = await runRecert([]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("First steps");
  });

  test("keeps to the width asked for", async () => {
    const lines = (await runRecert(["status", "--help"], { env: { COLUMNS: "50" } })).out.split("\n");
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(50);
  });
});

test("--version is that of package.json", async () => {
  const { default: about } = await import("../../package.json", { with: { type: "json" } });
  expect(await runRecert(["--version"])).toEqual({ code: 0, out: `${about.version}\n`, err: "" });
});

describe("a wrong call ends with 2, names what was meant, and prints no answer", () => {
  test.each([
    [["stauts"], 'did you mean "status"?'],
    [["frobnicate"], `Commands: ${commands.map(({ name }) => name).join(", ")}.`],
    [["--hepl"], "--hepl is not an option of recert"],
    [["help", "lnt"], 'did you mean "lint"?'],
    [["status", "x.yaml", "--as-off", "2026-01-01"], "did you mean --as-of?"],
    [["status", "x.yaml", "--as-of"], "--as-of needs a value: --as-of DATE"],
    [["status", "x.yaml", "--as-of", "--json"], "--as-of needs a value"],
    [["status", "x.yaml", "--as-of", "2026-02-30"], 'must be a date that exists, such as 2027-01-31, but it is "2026-02-30"'],
    [["status", "x.yaml", "--renew-on", "tomorrow"], "--renew-on must be a date"],
    [["status", "x.yaml", "--as-of", "2026-01-01", "--as-of", "2026-01-02"], "--as-of is given 2 times"],
    [["status", "x.yaml", "--json=yes"], "--json takes no value"],
    [["status"], "RECORD is missing"],
    [["status", "a.yaml", "b.yaml"], '"b.yaml" is one too many'],
    [["status", "no-such.yaml"], "There is no file no-such.yaml"],
    [["status", "src"], "src is a folder"],
    [["show", "nasm/ctp"], 'did you mean "nasm/cpt"?'],
    [["show", "nasm/cpt", "--on", "soon"], "--on must be a date"],
    [["bodies", "extra"], '"extra" is one too many'],
    [["lint", "no-such-folder"], "There is no file or folder no-such-folder"],
    [["lint", "src"], "There are no rulebooks in src"],
    [["lint", "."], "Did you mean rulebooks?"],
    [["cases", "no-such-folder"], "There is no file or folder no-such-folder"],
    [["bodies", "--rulebooks", "no-such-folder"], "There is no folder no-such-folder"],
    [["bodies", "--rulebooks", "package.json"], "package.json is a file"],
  ])("%j", async (args, says) => {
    const { code, out, err } = await runRecert(args);
    expect(err).toContain(says);
    expect(err).not.toMatch(/\n\s+at /);
    expect([code, out]).toEqual([2, ""]);
  });

  test("and repeats nothing that could steer the terminal", async () => {
    const { code, err } = await runRecert(["\u001B]0;title\u0007\u202Estatus"]);
    expect(code).toBe(2);
    for (const mark of ["\u001B", "\u0007", "\u202E"]) expect(err).not.toContain(mark);
  });
});
