import * as fc from "fast-check";
import { expect, test } from "vitest";
import { evaluate } from "../../src/evaluate/evaluate.ts";
import type { CredentialStanding } from "../../src/evaluate/standing.ts";
import type { Activity, HolderRecord } from "../../src/record/schema.ts";
import { type Drawn, randomRecord } from "./random-record.ts";
import { loadEveryKind } from "./rulebooks.ts";

const loaded = loadEveryKind();
const ID = "akb/allocated";
const RUNS = Number(process.env["RECERT_RUNS"] ?? 600);
const random = randomRecord(loaded, ID);

const judge = (record: HolderRecord, { asOf, renewOn }: Drawn): CredentialStanding | undefined => evaluate(loaded.rulebooks, record, { asOf, renewOn }).credentials.find((c) => c.id === ID);
const steps = (text: string | undefined): number => Math.round(Number(text ?? 0) * 20);
const fine = (standing: CredentialStanding | undefined): boolean => standing?.requirements.every((r) => r.verdict === "met") ?? false;

/** What the limits of akb/allocated allow, written once more by hand. */
function overLimit(record: HolderRecord, standing: CredentialStanding): string[] {
  const counted = (record.activities ?? []).map((a) => ({ a, sure: steps(standing.activities.find((x) => x.ref === a.ref)?.credited) }));
  const sum = (pick: (a: Activity) => boolean): number => counted.filter(({ a }) => pick(a)).reduce((s, c) => s + c.sure, 0);
  const course = (a: Activity): Activity => (a.course === undefined ? a : { delivery: "self-study", ...a, kind: a.kind ?? "course", category: a.category ?? { akb: "C" } });
  const found: string[] = [];
  const hold = (name: string, is: number, most: number): void => {
    if (is > most) found.push(`${name}: ${is} of ${most}`);
  };
  hold("courses", sum((a) => course(a).kind === "course"), 20);
  hold("alone", sum((a) => ["self-study", "recorded"].includes(course(a).delivery ?? "")), 24);
  for (const year of new Set(counted.map(({ a }) => a.on.slice(0, 4)))) hold(`yearly ${year}`, sum((a) => a.on.startsWith(year) && ["A", "B"].includes(course(a).category?.["akb"] ?? "")), 20);
  for (const event of ["spring", "autumn"]) hold(event, sum((a) => course(a).kind === "workshop" && a.event === event), 12);
  hold("quizzes", sum((a) => course(a).kind === "quiz"), 10);
  return found;
}

test("what is credited surely is within every limit, never more than it is worth, and within what is possible", () => {
  fc.assert(
    fc.property(random, (drawn) => {
      const standing = judge(drawn.record, drawn);
      if (!standing || standing.state === "unknown") return;
      expect(overLimit(drawn.record, standing)).toEqual([]);
      expect(standing.activities.filter((a) => a.possible !== undefined && steps(a.possible) < steps(a.credited))).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});

test("what a record leaves out never makes it look better: all met stays met when it is filled in", () => {
  let met = 0;
  fc.assert(
    fc.property(random, fc.array(fc.constantFrom("kind", "delivery", "event", "category", "attended"), { minLength: 1, maxLength: 3 }), fc.nat(8), (drawn, keys, which) => {
      const activities = drawn.record.activities ?? [];
      const blurred = activities.map((a, i) => (i === which % Math.max(1, activities.length) ? Object.fromEntries(Object.entries(a).filter(([key]) => !keys.includes(key as never))) : a)) as Activity[];
      // A course of the catalogue says by itself what was left out of the entry; it has nothing to be blurred.
      fc.pre(activities.every((a) => a.course === undefined));
      const without = judge({ ...drawn.record, activities: blurred }, drawn);
      if (!fine(without)) return;
      met++;
      expect(fine(judge(drawn.record, drawn))).toBe(true);
    }),
    { numRuns: RUNS * 4 },
  );
  expect(met).toBeGreaterThan(0);
}, 240_000);

test("one more accepted activity never turns an answer in which all is met", () => {
  let met = 0;
  fc.assert(
    fc.property(random, fc.nat(40), fc.constantFrom("course", "workshop", "quiz"), fc.constantFrom("in-person", "self-study", undefined), (drawn, units, kind, delivery) => {
      if (!fine(judge(drawn.record, drawn))) return;
      met++;
      const more: Activity = { ref: "more", on: drawn.record.activities?.[0]?.on ?? "2020-01-01", kind, ...(delivery ? { delivery } : {}), units: { akb: (units / 20).toFixed(2) }, status: { akb: "accepted" }, category: { akb: "A" } };
      expect(fine(judge({ ...drawn.record, activities: [...(drawn.record.activities ?? []), more] }, drawn))).toBe(true);
    }),
    { numRuns: RUNS * 4 },
  );
  expect(met).toBeGreaterThan(0);
}, 240_000);
