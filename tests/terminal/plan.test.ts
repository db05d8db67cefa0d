import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import ICAL from "ical.js";
import { afterAll, describe, expect, test } from "vitest";
import type { Plan } from "../../src/plan/plan.ts";
import { type PlanAnswer, planAnswerSchema } from "../../src/present/plan/plan-answer-schema.ts";
import { runBinary } from "./run-binary.ts";
import { runRecert } from "./run-recert.ts";

const folder = mkdtempSync(join(tmpdir(), "recert-plan-"));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

const DAY = ["--as-of", "2026-11-25"];
const NEW = "credentials: [ { id: nasm/cpt, certified-on: 2026-11-25, renewals: [] } ]\n";
const plan = (args: readonly string[], input = NEW) => runRecert(["plan", "-", ...DAY, ...args], { input });

describe("a plan", () => {
  test("of the first question: one course and a card now, the other course after the renewal, proved; and ends with 0", () => {
    const { code, out, err } = runBinary(["plan", "examples/first-question-new.yaml", "--wishes", "examples/first-question-wishes.yaml", ...DAY]);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^Your plan from 25 November 2026 to 25 November 2030\n✓ Proved: nothing is better\n/);
    // The cycle ends on 24 November 2028; everything is to be there 30 days before.
    expect(out.replaceAll(/\s+/g, " ")).toMatch(/Take (Corrective Exercise|Performance Enhancement) Specialist by 25 October 2028; and (?!\1)(Corrective Exercise|Performance Enhancement) Specialist after 24 November 2028 and by 25 October 2030\..*keeps your NASM Certified Personal Trainer until 25 November 2030/);
  }, 60_000);

  test("as data fits its schema, and is the same each time", async () => {
    const [first, second] = [await plan(["--json"]), await plan(["--json"])];
    expect([first.code, first.err]).toEqual([0, ""]);
    expect(second.out).toBe(first.out);
    const data: unknown = JSON.parse(first.out);
    const validate = new Ajv2020({ strict: true }).compile(JSON.parse(readFileSync("schemas/plan.schema.json", "utf8")));
    validate(data);
    expect(validate.errors).toBeNull();
    expect(planAnswerSchema.safeParse(data).error).toBeUndefined();
    expect((data as Plan).credentials.map(({ id, cycles }) => [id, cycles.map((c) => c.way)])).toEqual([["nasm/cpt", expect.arrayContaining(["in-time"])]]);
  }, 60_000);

  test("as a calendar is read by another program, with each renewal in it", async () => {
    const { code, out, err } = await plan(["--ics"]);
    expect([code, err]).toEqual([0, ""]);
    const events = new ICAL.Component(ICAL.parse(out) as never).getAllSubcomponents("vevent").map((event) => String(event.getFirstPropertyValue("summary")));
    expect(events.filter((summary) => summary.startsWith("Hand in the renewal of Certified Personal Trainer")).length).toBeGreaterThan(0);
  }, 60_000);

  test("takes what is wished, with the command line before the file, and courses of a table; bad rows are named and the good ones used", async () => {
    const wishes = file("wishes.yaml", 'horizon: P6Y\npinned: [ { course: Good course } ]\n');
    const table = file("courses.csv", "title,price,hours,nasm ceu\nGood course,10.00 USD,2,0.2\nBad course,ten,2,0.2\n");
    const { code, out, err } = await plan(["--wishes", wishes, "--courses", table, "--horizon", "P3Y", "--json"]);
    expect(err).toMatch(/courses\.csv:3:2: warning bad-row: Row 3, “price”: “ten” is no price/);
    expect(code).toBe(0);
    const { until, acts } = JSON.parse(out) as Plan;
    expect(until).toBe("2029-11-25");
    expect(acts.find((act) => act.title === "Good course")).toMatchObject({ pinned: true, price: "10.00 USD" });
  }, 60_000);

  test("is made with rulebooks of one's own, read from their texts", async () => {
    const { code, err, out } = await plan(["--rulebooks", "rulebooks/nfpt", "--json"]);
    expect([code, err]).toEqual([0, ""]);
    expect((JSON.parse(out) as Plan).credentials).toHaveLength(1);
  }, 60_000);

  test("says why, what differs, what holding costs and what a favourite would cost more; as text and as data that fits the schema", async () => {
    const wishes = file("wanted.yaml", "wanted: [nasm/cpt-premium, nasm/wls]\n");
    const args = ["--wishes", wishes, "--why", "--alternatives", "--compare-dropping"];
    const { code, out, err } = await plan(args);
    expect([code, err]).toEqual([0, ""]);
    for (const title of ["What you wanted and is left out", "Alternatives", "What holding each costs"]) expect(out).toContain(`\n${title}\n`);
    expect(out).toMatch(/\n {6}Without it: /);
    const data: unknown = JSON.parse((await plan([...args, "--json"])).out);
    expect(planAnswerSchema.safeParse(data).error).toBeUndefined();
    expect((data as PlanAnswer).dropping?.map((d) => d.credential)).toEqual(["nasm/cpt"]);
    expect((data as PlanAnswer).favourites?.map((f) => f.course)).toContain("nasm/wls");
    expect((data as PlanAnswer).alternatives?.[0]).toMatchObject({ asked: true });
  }, 120_000);

  test("says what was missed since a plan of an earlier day, and how the weeks change; as text and as data", async () => {
    const wishes = file("four.yaml", 'hours-per-week: "4"\n');
    const before = file("before.json", (await plan(["--wishes", wishes, "--json"])).out);
    const later = ["-", "--as-of", "2026-12-10", "--since", before];
    const nothing = await runRecert(["plan", ...later, "--wishes", wishes, "--weeks"], { input: NEW });
    expect([nothing.code, nothing.err]).toEqual([0, ""]);
    const text = nothing.out.replaceAll(/\s+/g, " ");
    expect(text).toMatch(/Since the plan of 25 November 2026 ◷ [^.]+ behind You are [^.]+ behind the plan of 25 November 2026\. Nothing is written down of “[^”]+”, so none of it is taken as done\./);
    expect(text).toContain("Weeks that change");
    // All but an hour of it is done, which is more than was planned by then.
    const [act] = (JSON.parse(readFileSync(before, "utf8")) as Plan).acts.filter((one) => one.do === "course");
    const begun = file("begun.yaml", `hours-per-week: "4"\nbegun: [ { course: ${act?.option}, hours-left: "1" } ]\n`);
    const ahead = JSON.parse((await runRecert(["plan", ...later, "--wishes", begun, "--json"], { input: NEW })).out) as PlanAnswer;
    expect(planAnswerSchema.safeParse(ahead).error).toBeUndefined();
    expect(ahead.pace.catchUp).toMatchObject({ since: "2026-11-25", until: "2026-12-09", unsaid: 0, fits: true, acts: [{ option: act?.option, done: Number(act?.hours) * 60 - 60, left: 60, said: true }] });
    expect(ahead.pace.catchUp?.behind).toBeLessThan(0);
    // Of two courses that are as good as each other, the one that is begun comes first.
    expect(ahead.acts.find((one) => one.option === act?.option)?.by).toBe(act?.by);
  }, 60_000);

  test("never says that nothing was missed where the plan's card and renewal are not in the record, another course stands in it, or it was for another credential", async () => {
    const held = "credentials: [ { id: nasm/cpt, certified-on: 2026-11-25, renewals: [] } ]\n";
    const old = (await plan(["--json"])).out;
    const before = file("since.json", old);
    const { acts } = JSON.parse(old) as Plan;
    const [course, card, renewal] = ["course", "card", "renew"].map((what) => acts.find((act) => act.do === what));
    const since = async (record: string, args: readonly string[]): Promise<NonNullable<PlanAnswer["pace"]["catchUp"]>> => (JSON.parse((await runRecert(["plan", "-", "--since", before, "--json", ...args], { input: record })).out) as PlanAnswer).pace.catchUp as never;
    const done = `${held}activities: [ { ref: a, on: 2027-02-01, course: ${course?.option} } ]\n`;
    expect(await since(done, ["--as-of", "2028-10-01"])).toMatchObject({ is: "done", missed: [], gone: [] });
    expect(await since(done, ["--as-of", "2028-11-10"])).toMatchObject({ is: "otherwise", behind: 0, missed: [card, renewal].map((act) => ({ title: act?.title, on: act?.on })) });
    expect(await since(held, ["--as-of", "2027-07-20", "--wishes", file("without.yaml", `excluded: [ ${course?.option} ]\n`)])).toMatchObject({ is: "otherwise", behind: 0, gone: [course?.title] });
    expect(await since("credentials: [ { id: ace/cpt, certified-on: 2026-11-25 } ]\n", ["--as-of", "2027-07-20"])).toMatchObject({ is: "foreign", foreign: ["NASM Certified Personal Trainer"] });
  }, 120_000);

  test("drops what is to be dropped, and says so", async () => {
    const { code, out } = await plan(["--without", "nasm/cpt"]);
    expect(code).toBe(0);
    expect(out.replaceAll(/\s+/g, " ")).toContain("let lapse, as you wish");
    expect(out).toContain("Nothing is planned, as you let every credential lapse.");
  }, 60_000);

  test("where nothing can be planned, says that an answer would settle it only where one would", async () => {
    const of = async (credential: string): Promise<string> => (await plan([], `credentials: [ ${credential} ]\n`)).out.replaceAll(/\s+/g, " ");
    const lapsed = await of("{ id: nasm/cpt, certified-on: 2020-01-01, renewals: [] }");
    expect(lapsed).toContain("Nothing can be planned. Below stands why.");
    expect(lapsed).not.toContain("would settle it");
    const open = await of("{ id: nasm/cpt }");
    expect(open).toContain("Nothing can be planned yet. What is open below would settle it.");
  }, 60_000);
});

describe("bad input is named, and nothing is planned:", () => {
  const csv = (text: string): string => file(`${Math.random()}.csv`, text);
  const yaml = (text: string): string => file("w.yaml", text);

  test.each<[string, () => string[], RegExp]>([
    ["a day that is none", () => ["--as-of", "2027-02-30"], /^--as-of must be a date that exists/],
    ["a time that is none", () => ["--time", "soon"], /^--time must be a number of seconds up to 3600, such as 10, but it is "soon"$/],
    ["no time", () => ["--time", "0"], /^--time must be a number of seconds/],
    ["two ways to print it", () => ["--json", "--ics"], /^--json and --ics are two ways/],
    ["a word that no plan prefers", () => ["--prefer", "least-cots"], /^--prefer: .*least-cost/],
    ["a horizon that is too far", () => ["--horizon", "P20Y"], /^--horizon: A plan looks at most ten years ahead/],
    ["a credential that is not held", () => ["--without", "nasm/ctp"], /^--without: You do not hold “nasm\/ctp”.*Did you mean “nasm\/cpt”\?$/],
    ["a file that is not there", () => ["--wishes", join(folder, "none.yaml")], /^There is no file .*none\.yaml$/],
    ["a table that is not there", () => ["--courses", join(folder, "none.csv")], /^There is no file .*none\.csv$/],
    ["a folder for a table", () => ["--courses", folder], /is a folder; a file was expected$/],
    ["an earlier plan that is not there", () => ["--since", join(folder, "none.json")], /^There is no file .*none\.json$/],
    ["wishes for an earlier plan", () => ["--since", yaml("horizon: P4Y")], /w\.yaml: This is no plan with its weeks; give the file that “recert plan RECORD --json” printed$/],
    ["an earlier plan that is not earlier", () => ["--since", file("same.json", '{"asOf":"2026-11-25","acts":[],"credentials":[],"pace":{"asOf":"2026-11-25","weekly":{"minutes":60,"chosen":true},"acts":[],"sittings":[],"dates":[]}}')], /same\.json: This plan is of 2026-11-25; only one of a day before 2026-11-25 can be compared with$/],
    ["an empty file", () => ["--wishes", yaml(" ")], /w\.yaml:1:1: error empty-file/],
    ["a key that no wish has", () => ["--wishes", yaml("horizn: P4Y")], /w\.yaml:1:1: error unknown-key: "horizn" is not a key here.*did you mean "horizon"\?/],
    ["wishes that contradict each other", () => ["--wishes", yaml("wanted: [nasm/ces]\nexcluded: [nasm/ces]")], /w\.yaml:\d:\d+: error contradiction: “nasm\/ces” is both wanted and excluded/],
    ["a course that nobody knows", () => ["--wishes", yaml("wanted: [nasm/cess]")], /w\.yaml:1:10: error unknown-word: “nasm\/cess” under “wanted” is none of the courses to plan with\. Did you mean “nasm\/ces”\?$/],
    ["no hours in a week", () => ["--wishes", yaml('hours-per-week: "0"')], /w\.yaml:1:17: error bad-value: With no time in any week/],
    ["a price below nothing", () => ["--wishes", yaml('options: [ { id: a, price: "-5.00 USD" } ]')], /w\.yaml:1:\d+: error .*"options\.0\.price"/],
    ["a table without a good row", () => ["--courses", csv("title,price\nA,-5.00 USD\n")], /\.csv:2:2: error bad-row: Row 2, “price”: “-5\.00 USD” is below nothing/],
  ])("%s", async (_, args, expected) => {
    const given = args();
    const { code, out, err } = await runRecert(["plan", "-", ...(given.includes("--as-of") ? [] : DAY), ...given], { input: NEW });
    expect(err.split("\n")).toContainEqual(expect.stringMatching(expected));
    expect([code, out]).toEqual([2, ""]);
  }, 60_000);

  test("a record that cannot be read", async () => {
    const { code, out, err } = await plan([], "credentials: [ { id: nasm/cpt, certified-on: 2026-02-30 } ]");
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("standard input:1:");
  });
});

/** A plan that takes a while: ten years, and many courses; the last row of the table is bad. */
function long(): string[] {
  const courses = Array.from({ length: 300 }, (_, n) => `Course ${n},${(n * 7919) % 400}.${String((n * 31) % 100).padStart(2, "0")} USD,${1 + ((n * 13) % 20)},${(1 + ((n * 17) % 19)) / 10},${1 + ((n * 23) % 12)}`);
  const table = file("many.csv", `title,price,hours,nasm ceu,ace ceu\n${courses.join("\n")}\nBad,ten,,,\n`);
  const record = file("long.yaml", "credentials: [ { id: nasm/cpt, certified-on: 2026-11-25, renewals: [] }, { id: ace/cpt, certified-on: 2026-10-01, renewals: [] } ]\n");
  return ["plan", record, ...DAY, "--courses", table, "--horizon", "P10Y", "--prefer", "calmest"];
}

test("the limit is kept, whatever the plan still lacks", () => {
  const before = performance.now();
  const { code, out, err } = runBinary([...long(), "--time", "0.001"]);
  expect(code).toBe(1);
  expect(out + err).toMatch(/ran out/);
  expect(performance.now() - before).toBeLessThan(20_000);
}, 60_000);

test("Ctrl-C ends it with what was found so far", async () => {
  const child = spawn(process.execPath, [resolve("bin/recert.js"), ...long(), "--time", "600"], { stdio: ["ignore", "pipe", "pipe"] });
  const said: string[] = [];
  let asked = false;
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      said.push(text);
      // The bad row is told of once planning has begun.
      if (!asked && text.includes("bad-row")) asked = child.kill("SIGINT");
    });
  expect(await new Promise<number | null>((done) => child.on("close", done))).toBe(1);
  expect(said.join("")).toContain("Stopping with what has been found so far. Ctrl-C again ends it at once.\n");
  expect(said.join("")).toMatch(/\n?(Your plan|Stopped before a plan was found)/);
}, 60_000);
