import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { RulesDiff } from "../../src/present/changes/rules-diff.ts";
import { runRecert } from "./run-recert.ts";

const record = "credentials: [ { id: nasm/cpt, certified-on: 2025-03-01 }, { id: nsca/cpt, certified-on: 2024-05-01 } ]\ncards: [ { ref: c1, kind: cpr-aed, issued: 2025-02-01, expires: 2027-06-01, delivery: online } ]";

const flat = (text: string): string => text.replace(/\s+/g, " ");

describe("recert diff ID FROM TO", () => {
  test("says each rule that changed, with both values, the day, the sources, and whom it is for", async () => {
    const { code, out, err } = await runRecert(["diff", "nasm/cpt", "2019-01-01", "2026-01-01"], { env: { COLUMNS: "100" } });
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("Rows in force on 1 January 2019 against those in force on 1 January 2026");
    expect(out).toContain("CPR and AED card: which cards. Another value from 1 January 2020 on.");
    expect(out).toMatch(/- Delivered as in person or blended \[1\], row without a known start/);
    expect(flat(out)).toMatch(/\+ Delivered as in person or blended \[\d\] \([^)]*\), or Any card \[\d\] \([^)]*\) disputed, row from 30 March 2024 on/);
    expect(out).toContain("For: Renewals handed in on or after 1 January 2020.");
    expect(out).toMatch(/Unknown on both days, so nobody can say whether these\s+changed:/);
    expect(out).toMatch(/\nSources\n {2}\[1\]/);
  });

  test("names the bands that a change touches, and only those", async () => {
    const { out } = await runRecert(["diff", "nsca/cpt", "2020-12-31", "2021-01-01"], { env: { COLUMNS: "100" } });
    expect(out).toMatch(/Most from category B: at most\. Another value from 1 January 2021 on\.\n {4}Certified in the first year\n {6}- 2\.5 CEU\n {6}\+ 3\.0 CEU\n/);
    expect(out).toContain("Only those named above.");
  });

  test("a body is compared with all that it has", async () => {
    const { code, out } = await runRecert(["diff", "nsca", "2020-12-31", "2021-01-01", "--json"]);
    const { rules } = JSON.parse(out) as { rules: RulesDiff };
    expect(code).toBe(0);
    expect(rules.files.map(({ id }) => id)).toEqual(expect.arrayContaining(["nsca", "nsca/cpt", "nsca/cscs"]));
    expect(rules.files.flatMap(({ changes }) => changes).every(({ on }) => on === "2021-01-01")).toBe(true);
  });

  test.each([
    [["nasm/ctp", "2019-01-01", "2026-01-01"], 'No rulebook knows "nasm/ctp"; did you mean "nasm/cpt"?'],
    [["nasm/cpt", "2019-02-30", "2026-01-01"], '"2019-02-30" is no date that exists'],
    [["nasm/cpt", "2019-01-01", "today"], '"today" is no date that exists'],
    [["nasm/cpt", "2019-01-01", "2019-01-01"], "Both days are 2019-01-01, so there is nothing to compare"],
    [["nasm/cpt", "2026-01-01", "2019-01-01"], "The earlier day comes first: recert diff nasm/cpt 2019-01-01 2026-01-01"],
    [["nasm/cpt", "2019-01-01"], "Two days are needed"],
    [["nasm/cpt"], "Two days are needed"],
    [[], "Two days are needed"],
    [["2019-01-01", "2026-01-01"], "What is to be compared?"],
    [["nasm/cpt", "2019-01-01", "2026-01-01", "--as-of", "2026-01-01"], "--as-of is the day on which a record is judged; it needs --record RECORD"],
    [["nasm/cpt", "2019-01-01", "2026-01-01", "--record", "no-such-file.yaml"], "no-such-file.yaml"],
    [["nasm/cpt", "2019-01-01", "2026-01-01", "--proposed", "rulebooks"], "--proposed compares whole rulebooks, so it takes no days"],
  ])("%j is refused", async (args, says) => {
    const { code, out, err } = await runRecert(["diff", ...args]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(says);
  });
});

describe("recert diff --record", () => {
  const call = ["diff", "2019-01-01", "2026-01-01", "--record", "-", "--as-of", "2026-11-20"];

  test("judges the record by both, says what differs with the rows behind it, and what is not known", async () => {
    const { code, out, err } = await runRecert(call, { input: record, env: { COLUMNS: "100" } });
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("What it means for this record on 20 November 2026");
    expect(out).toMatch(/CPR and AED card\n {4}- Not met[^\n]*\n {4}\+ Unknown/);
    expect(out).toContain("Was behind it: ");
    expect(out).toContain("Is behind it: ");
    expect(flat(out)).toContain("a difference there cannot be ruled out");
  });

  test("with an ID only what is held of it is told", async () => {
    const { out } = await runRecert(["diff", "nasm", ...call.slice(1), "--json"], { input: record });
    const answer = JSON.parse(out) as { rules: RulesDiff; record: { asOf: string; credentials: { id: string; points: { what: string; differs: boolean }[] }[] } };
    expect(answer.rules.id).toBe("nasm");
    expect(answer.record.asOf).toBe("2026-11-20");
    expect(answer.record.credentials.map(({ id }) => id)).toEqual(["nasm/cpt"]);
    expect((await runRecert(["diff", "ace", ...call.slice(1)], { input: record })).err).toContain('The record holds nothing of "ace"; it holds nasm/cpt, nsca/cpt');
  });

  test("nothing is called the same while something is unknown on both sides", async () => {
    const { out } = await runRecert(["diff", "nasm/cpt", "2025-01-01", "2026-01-01", "--record", "-"], { input: "credentials: [ { id: nasm/cpt } ]" });
    expect(flat(out)).toContain("Nothing that is known differs for you, and on");
    expect(out).not.toMatch(/The same by both:[^.]*State/);
  });
});

describe("recert diff --proposed", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "recert-proposed-"));
    await cp("rulebooks/nasm", join(folder, "nasm"), { recursive: true });
    const file = join(folder, "nasm/credentials/cpt.yaml");
    const text = await readFile(file, "utf8");
    await writeFile(file, text.replace('          value: "2.0"\n', '          value: "4.0"\n').replace("by: submission", "by: cycle-end"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test("says what the proposed rulebooks state otherwise, dated or not, and what it means for a record", async () => {
    const { code, out, err } = await runRecert(["diff", "nasm/cpt", "--proposed", folder, "--record", "-", "--as-of", "2026-11-20"], { input: record, env: { COLUMNS: "100" } });
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/Continuing education: at least\n {4}- 2\.0 CEU[^+]*\+ 4\.0 CEU/);
    expect(out).toMatch(/written without a date[^-]*require\.cpr\.by\n {6}- submission\n {6}\+ cycle-end/);
    expect(out).toMatch(/Continuing education\n {4}- Not met; [^\n]* of 2\.0 CEU[^+]*\+ Not met; [^\n]* of 4\.0 CEU/);
  });

  test("a credential that is proposed to go is told, whichever side knows it", async () => {
    const gone = await mkdtemp(join(tmpdir(), "recert-gone-"));
    await cp(folder, gone, { recursive: true });
    await rm(join(gone, "nasm/credentials/bcs.yaml"));
    await rm(join(gone, "nasm/cases"), { recursive: true });
    const course = join(gone, "nasm/courses/bcs.yaml");
    await writeFile(course, (await readFile(course, "utf8")).replace(/^earns:.*\n/m, ""));
    const { code, out, err } = await runRecert(["diff", "nasm/bcs", "--proposed", gone]);
    await rm(gone, { recursive: true });
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("Not there any more.");
  });

  test("a folder that says the same is told to, and one with errors is not compared", async () => {
    expect(flat((await runRecert(["diff", "nsca", "--proposed", folder])).out)).toContain("The proposed rulebooks state everything as the present ones do.");
    const broken = await mkdtemp(join(tmpdir(), "recert-broken-"));
    await cp(folder, broken, { recursive: true });
    await writeFile(join(broken, "nasm/body.yaml"), "id: nasm\n");
    const { code, err } = await runRecert(["diff", "nasm", "--proposed", broken]);
    await rm(broken, { recursive: true });
    expect(code).toBe(2);
    expect(err).toContain("nothing was compared");
  });
});
