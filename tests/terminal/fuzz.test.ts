import * as fc from "fast-check";
import { expect, test } from "vitest";
import { loadRulebooks } from "../../src/app/rulebooks/load-rulebooks.ts";
import { rulebookFolder } from "../../src/store/folder/rulebook-folder.ts";
import { runRecert } from "./run-recert.ts";

/** Records that are often well formed, often strange, and sometimes hostile. */

const loading = await loadRulebooks([rulebookFolder("rulebooks", process.cwd())]);
if (!loading.ok) throw new Error(loading.problem);
const rulebooks = loading.value.bodies.map((body) => body.rulebook);
const credential = fc.constantFrom(...rulebooks.flatMap((r) => r.credentials.map((c) => c.id)), "no/such");
const course = fc.constantFrom(...rulebooks.flatMap((r) => r.courses.map((c) => c.id)), "no/such");
const byBody = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> => fc.dictionary(fc.constantFrom(...rulebooks.map((r) => r.body.id), "nobody"), value, { maxKeys: 2 });
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined, freq: 2 });
const date = fc.date({ min: new Date("1999-01-01"), max: new Date("2035-01-01"), noInvalidDate: true }).map((d) => d.toISOString().slice(0, 10));
const text = fc.oneof({ weight: 9, arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }) }, { weight: 1, arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 300 }) });

const activity = fc.record({
  on: date,
  title: maybe(text),
  course: maybe(course),
  kind: maybe(fc.constantFrom("course", "webinar", "conference", "strange")),
  delivery: maybe(fc.constantFrom("self-study", "in-person")),
  hours: maybe(fc.constantFrom("0", "1", "2.5", "400")),
  units: maybe(byBody(fc.constantFrom("0.1", "1.9", "10000", "0.123456"))),
  category: maybe(byBody(fc.constantFrom("A", "B", "Q"))),
  status: maybe(byBody(fc.constantFrom("accepted", "pending", "rejected"))),
  for: maybe(fc.array(credential, { maxLength: 2 })),
  minutes: maybe(fc.constantFrom("0", "50", "600000")),
  attended: maybe(fc.constantFrom("0%", "89%", "100%", "101%")),
  event: maybe(fc.constantFrom("e1", "e2", "__proto__")),
  content: maybe(fc.constantFrom("c1", "constructor")),
  cycle: maybe(fc.dictionary(credential, date, { maxKeys: 2 })),
});
const card = fc.record({ kind: fc.constantFrom("cpr-aed", "cpr", "strange"), issued: fc.constant("2001-01-01"), expires: maybe(date.filter((d) => d > "2001-01-01")) });
const referred = <T extends object>(list: fc.Arbitrary<T>): fc.Arbitrary<object[]> => fc.array(list, { maxLength: 5 }).map((all) => all.map((one, n) => ({ ref: `r${n}`, ...one })));
const renewal = fc.record({ on: date, ends: maybe(date), carried: maybe(fc.constantFrom("0", "1.0", "10000")), owed: maybe(fc.constantFrom("0", "2")) });
const held = {
  id: credential,
  "certified-on": maybe(date),
  "expires-on": maybe(date),
  "started-on": maybe(date),
  "complete-from": maybe(date),
  "submitted-on": maybe(date),
  renewals: maybe(fc.array(renewal, { maxLength: 3 }).map((list) => list.toSorted((a, b) => (a.on < b.on ? -1 : 1)))),
  status: maybe(fc.constantFrom("active", "probation", "constructor")),
  facts: maybe(fc.dictionary(fc.constantFrom("country", "retired", "__proto__"), fc.constantFrom("us", "yes"), { maxKeys: 2 })),
};
const record = fc.record({
  credentials: fc.uniqueArray(fc.record(held), { selector: ({ id }) => id, maxLength: 4 }),
  activities: maybe(referred(activity)),
  cards: maybe(referred(card)),
  grants: maybe(fc.array(fc.record({ exemption: fc.constantFrom("nsca/medical", "no/such"), from: date, until: maybe(date) }), { maxLength: 2 })),
});

/** What is asked about a record; the day comes last. */
const asked = fc.constantFrom<string[]>(["status", "-", "--as-of"], ["status", "-", "--why", "--as-of"], ["status", "-", "--json", "--as-of"], ["petition", "-", "--as-of"], ["petition", "-", "--json", "--as-of"], ["diff", "2012-01-01", "2026-01-01", "--record", "-", "--as-of"], ["diff", "2012-01-01", "2026-01-01", "--json", "--record", "-", "--as-of"]);

test("every record gets an answer or an error, never a throw, and nothing that could steer a terminal", async () => {
  const codes = new Set<number | null>();
  await fc.assert(
    fc.asyncProperty(record, date, asked, async (holder, asOf, options) => {
      const { code, out, err } = await runRecert([...options, asOf], { input: JSON.stringify(holder) });
      codes.add(code);
      expect(out + err).not.toMatch(/[^\P{Cc}\n]|[\p{Cf}\u2028\u2029]/u);
      expect([out === "", code === 2 && err === ""]).toEqual([code === 2, false]);
      const answer: unknown = out !== "" && options.includes("--json") ? JSON.parse(out) : {};
      expect(answer).toMatchObject(options[0] !== "diff" && out !== "" && options.includes("--json") ? { asOf } : {});
    }),
    { numRuns: 300 },
  );
  expect([...codes].toSorted()).toEqual(expect.arrayContaining([1, 2]));
});
