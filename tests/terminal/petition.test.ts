import { expect, test } from "vitest";
import { runRecert } from "./run-recert.ts";

const record = `credentials:
  - { id: nasm/cpt, certified-on: 2025-03-01 }
  - { id: npcp/ncpt, certified-on: 2025-06-01 }
activities:
  - { ref: ces, on: 2025-09-01, course: nasm/ces }
  - { ref: live, on: 2026-01-10, title: Pilates live, kind: workshop, delivery: in-person, hours: "4" }
  - { ref: old, on: 2025-02-28, title: Too early, kind: workshop, hours: "3" }
`;
const petition = (...args: string[]) => runRecert(["petition", ...args], { input: record });

test("says for each activity and credential whether a petition is needed, what it costs and what the record lacks", async () => {
  const { code, out } = await petition("-", "--as-of", "2026-06-01");
  expect(code).toBe(1);
  expect(out).toMatch(/ces {2}1 Sep 2025 .*\n.*\n {4}No petition needed\n {4}Published value: 1\.9 CEU\./);
  // The Pilates program takes no distance learning.
  expect(out).toMatch(/Would be refused\n(.*\n){1,4} {4}May be petitioned: No: what is delivered as recorded or self study/);
  expect(out).toMatch(/Petition needed\n(.*\n){1,5} {4}Your record does not say the provider\.\n(.*\n){1,4} {4}Fee: 25\.00 USD[^\n]*\[/);
  expect(out).toMatch(/old {2}28 Feb 2025 .*\n.*\n {4}Would be refused\n {4}It was done before you were certified/);
  expect(out).toMatch(/\nNational Pilates Certification Program\n {2}Papers: /);
  expect(out).toMatch(/\nSources\n {2}\[1\] {1,2}\S/);
});

test("of one activity, as data; nothing waits: 0", async () => {
  const { code, out } = await runRecert(["petition", "-", "ces", "--as-of", "2026-06-01", "--json"], { input: record.replace(/.*npcp.*\n/, "") });
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ asOf: "2026-06-01", activities: [{ ref: "ces", answers: [{ credentials: ["nasm/cpt"], verdict: "not-needed", reason: "published" }] }] });
});

test("a record without credentials settles nothing", async () => {
  const { code, out } = await runRecert(["petition", "-"], { input: "credentials: []\n" });
  expect(code).toBe(1);
  expect(out).toContain("names no credential");
});

test("of a course before it is taken: what is stated for a body, and whose word that is", async () => {
  const { code, out } = await petition("--course", "nasm/tbmm-ces", "--body", "boc");
  expect(code).toBe(0);
  expect(out).toMatch(/32 CEU \[[^\]]*\] third party\n {2}Category: A \[1\]/);
  expect(out).toContain("No petition needed, if its certificate states this");
  expect(out).toContain("One value is not the body’s own word.");
});

test("of a course of which nobody says what a body gives: the rule and the petition", async () => {
  const { code, out } = await petition("--course", "nasm/courses/ces", "--body", "npcp");
  expect(code).toBe(1);
  expect(out).toMatch(/Unknown\n {2}Would be refused\n/);
  const all = await petition("--course", "nasm/ces", "--json");
  const { bodies } = JSON.parse(all.out) as { bodies: { body: string; verdict: string; stated?: unknown }[] };
  expect(bodies.length).toBeGreaterThan(20);
  expect(bodies.filter(({ stated }) => stated !== undefined).map(({ body }) => body)).toContain("nasm");
  // A body without a word on it never settles it.
  expect(bodies.filter(({ stated, verdict }) => stated === undefined && verdict === "not-needed" ).map(({ body }) => body)).not.toContain("action");
});

test.each([
  [[], /A record is needed, or --course/],
  [["-", "--course", "nasm/ces"], /Give a record or --course, not both/],
  [["-", "--body", "nasm"], /--body goes with --course/],
  [["-", "cse"], /no activity "cse"; did you mean "ces"\?/],
  [["-", "--as-of", "2026-02-30"], /--as-of must be a date that exists/],
  [["--course", "nasm/cess"], /No rulebook knows the course "nasm\/cess"; did you mean "nasm\/ces"\?/],
  [["--course", "nasm/ces", "--body", "npc"], /No rulebook knows the body "npc"; did you mean/],
])("refuses %j and says why", async (args, problem) => {
  const { code, out, err } = await petition(...args);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toMatch(problem);
});
