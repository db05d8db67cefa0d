import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { Ran } from "./run-binary.ts";
import { runRecert } from "./run-recert.ts";

const folder = mkdtempSync(join(tmpdir(), "recert-status-"));
afterAll(() => rmSync(folder, { recursive: true }));

const CARD = "cards: [ { ref: card, kind: cpr-aed, issued: 2025-06-01, expires: 2027-06-01, delivery: in-person } ]";
const READY = `
credentials:
  - { id: nasm/cpt, certified-on: 2025-03-01 }
  - { id: nasm/ces, certified-on: 2026-05-01 }
activities:
  - { ref: ces, on: 2026-05-01, course: nasm/ces }
${CARD}
`;
const SHORT = READY.replace(CARD, "cards: []");

const status = (input: string, ...args: string[]): Promise<Ran> => runRecert(["status", "-", "--as-of", "2026-11-20", ...args], { input });
const ESCAPE = String.fromCodePoint(27);

describe("a record with nothing lacking", async () => {
  const { code, out, err } = await status(READY);

  test("ends with 0 and complains of nothing", async () => {
    expect([code, err]).toEqual([0, ""]);
  });

  test("says the state, the numbers, the sources and who decides", async () => {
    expect(out).toContain("Where you stand on 20 November 2026");
    expect(out).toContain("✓ Ready to renew");
    expect(out).toMatch(/✓ Met +Continuing education: 2\.0 of 2\.0 CEU \[1/);
    expect(out).toMatch(/✓ 1 May 2026 +Corrective Exercise Specialist: 1\.9 CEU \[\d+\] third party/);
    expect(out).toContain("It does not expire.");
    expect(out).toMatch(/Sources\n +\[1\] +\S/);
    expect(out).toContain("https://www.nasm.org/");
    expect(out).toContain("The body's own word decides.");
  });

  test("every number in brackets stands in the list of sources", async () => {
    const [answer = "", sources = ""] = out.split("\nSources\n");
    const cited = [...answer.matchAll(/\[([\d, –]+)\]/g)].flatMap(([, list = ""]) =>
      list.split(", ").flatMap((part) => {
        const [first = 0, last = first] = part.split("–").map(Number);
        return [...Array(last - first + 1).keys()].map((n) => first + n);
      }),
    );
    const listed = [...sources.matchAll(/^ +\[(\d+)\]/gm)].map(([, n]) => Number(n));
    expect(listed).toEqual([...Array(listed.length).keys()].map((n) => n + 1));
    expect(new Set(cited)).toEqual(new Set(listed));
  });

  test("the same record as JSON, and from a file, gives the same answer", async () => {
    const json = JSON.stringify({
      credentials: [{ id: "nasm/cpt", "certified-on": "2025-03-01" }, { id: "nasm/ces", "certified-on": "2026-05-01" }],
      activities: [{ ref: "ces", on: "2026-05-01", course: "nasm/ces" }],
      cards: [{ ref: "card", kind: "cpr-aed", issued: "2025-06-01", expires: "2027-06-01", delivery: "in-person" }],
    });
    const path = join(folder, "record.json");
    writeFileSync(path, json);
    expect((await status(json)).out).toBe(out);
    expect((await runRecert(["status", path, "--as-of", "2026-11-20"])).out).toBe(out);
  });

  test("--why adds the rule behind a figure and what else the body says", async () => {
    const why = (await status(READY, "--why")).out;
    expect(why).toMatch(/Rule: Length of a cycle: 24/);
    expect(why).toContain("The body also says");
  });
});

describe("the exit code is 1", () => {
  test.each([
    ["when something is short", SHORT, "20 November 2026"],
    ["when a credential is not known", "credentials: [ { id: nasm/cptt, certified-on: 2025-03-01 } ]", "nasm/cpt"],
    ["when nothing is held", "credentials: []", "nothing to judge"],
  ])("%s", async (_, record, says) => {
    const { code, out } = await status(record);
    expect(code).toBe(1);
    expect(out).toContain(says);
  });

  test("when the cycle has ended", async () => {
    const { code, out } = await runRecert(["status", "-", "--as-of", "2027-04-01"], { input: READY.replace("2025-03-01", "2025-03-01, expires-on: 2027-02-28") });
    expect(code).toBe(1);
    expect(out).toContain("Late");
  });
});

test("a slip of the pen is named with its place, and the record is judged all the same", async () => {
  const { code, out, err } = await status("credentials:\n  - { id: nasm/cptt }\nactivities:\n  - { ref: a, on: 2026-01-01, kind: webinarr, units: { nams: \"1\" } }\n");
  expect(code).toBe(1);
  expect(out).toContain("nasm/cptt");
  expect(err.split("\n")).toEqual([
    expect.stringMatching(/^standard input:2:11: warning unknown-word: No rulebook knows the credential "nasm\/cptt" \(did you mean "nasm\/cpt"\?\)$/),
    expect.stringMatching(/^standard input:4:37: warning .*"webinarr" \(did you mean "webinar"\?\)$/),
    expect.stringMatching(/^standard input:4:56: warning .*body "nams" \(did you mean "nasm"\?\)$/),
    "",
  ]);
});

test("a body whose rulebook has errors is named, and nothing is made up about its credentials", async () => {
  const rules = join(folder, "rules");
  cpSync("rulebooks/nasm", join(rules, "nasm"), { recursive: true });
  writeFileSync(join(rules, "nasm/body.yaml"), "id: nasm\n");
  const { code, out, err } = await status(READY, "--rulebooks", rules);
  expect(code).toBe(1);
  expect(err).toContain('The rulebook of nasm has errors and is left out; "recert lint" names them.');
  expect(out).toContain("? nasm/cpt");
});

describe("a record that cannot be read ends with 2 and says which line", () => {
  test.each([
    ["empty", "", "The standard input is empty"],
    ["only space", " \n\n", "The standard input is empty"],
    ["no YAML", "credentials: [ {", "standard input:1:"],
    ["a list", "- 1", "standard input:1:1: error wrong-type"],
    ["a wrong type", "credentials: 5", "standard input:1:14: error wrong-type"],
    ["a number where text belongs", "credentials: []\nactivities:\n  - { ref: a, on: 2026-01-01, hours: 3 }", 'standard input:3:38: error wrong-type: "activities.0.hours" is 3 (expected text: write it in quotes, "3")'],
    ["an impossible date", "credentials: [ { id: nasm/cpt, certified-on: 2025-02-29 } ]", "a date that exists"],
    ["a negative amount", 'credentials: []\nactivities: [ { ref: a, on: 2026-01-01, units: { nasm: "-1" } } ]', "not negative"],
    ["an absurd amount", 'credentials: []\nactivities: [ { ref: a, on: 2026-01-01, units: { nasm: "99999" } } ]', "absurd-amount"],
    ["a credential twice", "credentials: [ { id: nasm/cpt }, { id: nasm/cpt } ]", "repeated-id"],
    ["an unknown key", "credentials: []\nactivites: []", 'did you mean "activities"?'],
    ["a key twice", "credentials: []\ncredentials: []", "standard input:2:1: error repeated-key"],
    ["anchors", "credentials: &a []\nactivities: *a", "no-anchors"],
  ])("%s", async (_, record, says) => {
    const { code, out, err } = await status(record);
    expect(err).toContain(says);
    expect(err).not.toMatch(/\n\s+at /);
    expect([code, out]).toEqual([2, ""]);
  });

  test("an empty file is named", async () => {
    const path = join(folder, "empty.yaml");
    writeFileSync(path, "");
    expect((await runRecert(["status", path])).err).toContain(`${path} is empty`);
  });

  test("a hundred defects are counted, not all listed", async () => {
    const activities = Array.from({ length: 200 }, (_, n) => ({ ref: `a${n}`, on: "2026-13-01" }));
    const { err } = await status(JSON.stringify({ credentials: [], activities }));
    expect(err.split("\n").length).toBeLessThan(60);
    expect(err).toContain("… and 150 more");
    expect(err).toContain("200 errors in the record; nothing was judged.");
  });
});

describe("hostile text", () => {
  const hostile = "\u001B[2J\u202Edrowssap\u0007";

  test("is refused by the record's form, and is not repeated raw", async () => {
    const { code, err } = await status(JSON.stringify({ credentials: [], activities: [{ ref: "a", on: "2026-01-01", title: hostile }] }));
    expect(code).toBe(2);
    for (const mark of hostile.matchAll(/[^\w[]/g)) expect(err).not.toContain(mark[0]);
  });

  test("that the form lets through reaches neither the ledger nor the JSON raw", async () => {
    // Marks that have their use inside words, and none in a terminal: a soft hyphen, a byte order mark, a zero-width joiner.
    const title = "Squat\u00AD\uFEFF\u200D\u061C <b>101</b>";
    const record = JSON.stringify({ credentials: [{ id: "nasm/cpt", "certified-on": "2025-03-01" }], activities: [{ ref: "a", on: "2026-01-01", title }] });
    const ledger = (await status(record)).out;
    const json = (await status(record, "--json")).out;
    for (const mark of ["\u00AD", "\uFEFF", "\u200D", "\u061C"]) {
      expect(ledger).not.toContain(mark);
      expect(json).not.toContain(mark);
    }
    expect(JSON.parse(json).credentials[0].activities[0].title).toBe(title);
  });
});

describe("colour", () => {
  test("does not reach a pipe", async () => {
    expect((await status(SHORT)).out).not.toContain(ESCAPE);
  });

  test("can be forced, and NO_COLOR wins over it", async () => {
    const args = ["status", "-", "--as-of", "2026-11-20"];
    const coloured = (await runRecert(args, { input: SHORT, env: { FORCE_COLOR: "1" } })).out;
    expect(coloured).toContain(ESCAPE);
    expect(coloured.replaceAll(new RegExp(`${ESCAPE}\\[\\d+m`, "g"), "")).toBe((await status(SHORT)).out);
    expect((await runRecert(args, { input: SHORT, env: { FORCE_COLOR: "1", NO_COLOR: "1" } })).out).not.toContain(ESCAPE);
  });
});

test("the width follows COLUMNS; only an address may stand out", async () => {
  for (const columns of [40, 72, 100]) {
    const { out } = await runRecert(["status", "-", "--as-of", "2026-11-20"], { input: SHORT, env: { COLUMNS: String(columns) } });
    const wide = out.split("\n").filter((line) => line.length > columns && !/https?:\/\//.test(line));
    expect(wide).toEqual([]);
  }
});

test("a hundred thousand activities get an answer", async () => {
  const activities = Array.from({ length: 100_000 }, (_, n) => ({ ref: `a${n}`, on: "2026-01-01", kind: "webinar", title: `Webinar ${n}`, units: { nasm: "0.1" } }));
  const { code, out } = await status(JSON.stringify({ credentials: [{ id: "nasm/cpt", "certified-on": "2025-03-01" }], activities }));
  expect(code).toBe(1);
  expect(out).toContain("The 99900 earlier activities are in --json.");
});
