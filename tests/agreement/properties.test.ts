import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addMonths, AFTER_ALL, type Day, formatDay, parseDay } from "../../src/base/date.ts";
import { evaluate } from "../../src/evaluate/evaluate.ts";
import { judgeHolders } from "../../src/evaluate/many/judge-holders.ts";
import { packHolders } from "../../src/evaluate/many/pack-holders.ts";
import type { HolderRecord } from "../../src/record/schema.ts";
import { type Drawn, randomRecord } from "./random-record.ts";
import { loadOwn } from "./rulebooks.ts";

const loaded = loadOwn();
const { rulebooks } = loaded;
const RUNS = Number(process.env["RECERT_RUNS"] ?? 300);
const IDS = ["nasm/cpt", "nasm/cwc", "ace/cpt", "acsm/cep", "acsm/cpt", "nsca/cscs"];
const RANK = { unmet: 0, unknown: 1, met: 2 };

const standingOf = (id: string, record: HolderRecord, { asOf, renewOn }: Drawn) => evaluate(rulebooks, record, { asOf, renewOn }).credentials.find((c) => c.id === id);

describe.each(IDS)("%s", (id) => {
  test("the same input gives the same bytes, and the order of activities never matters", () => {
    fc.assert(
      fc.property(randomRecord(loaded, id), fc.infiniteStream(fc.nat()), (drawn, keys) => {
        const shuffled = [...(drawn.record.activities ?? [])].map((a) => ({ a, key: keys.next().value as number })).sort((x, y) => x.key - y.key).map(({ a }) => a);
        const again = { ...drawn.record, ...(drawn.record.activities ? { activities: shuffled } : {}) };
        const once = JSON.stringify(evaluate(rulebooks, drawn.record, drawn));
        expect(JSON.stringify(evaluate(rulebooks, drawn.record, drawn))).toBe(once);
        expect(JSON.stringify(evaluate(rulebooks, again, drawn))).toBe(once);
      }),
      { numRuns: RUNS },
    );
  });

  test("an accepted activity with content of its own never makes a verdict worse", () => {
    fc.assert(
      fc.property(randomRecord(loaded, id), fc.nat(900), fc.nat(40), (drawn, ago, tenths) => {
        const [body = ""] = id.split("/");
        const category = rulebooks.credentials.get(id)?.body.categories.at(-1);
        const more = { ref: "more", on: formatDay((drawn.asOf - ago) as Day), kind: "course", delivery: "in-person", units: { [body]: (tenths / 10).toFixed(1) }, status: { [body]: "accepted" as const }, ...(category ? { category: { [body]: category } } : {}) };
        const before = standingOf(id, drawn.record, drawn);
        const after = standingOf(id, { ...drawn.record, activities: [...(drawn.record.activities ?? []), more] }, drawn);
        for (const requirement of before?.requirements ?? []) {
          const then = after?.requirements.find((r) => r.id === requirement.id);
          expect(RANK[then?.verdict ?? "unmet"], `${requirement.id}: ${requirement.verdict} -> ${then?.verdict}`).toBeGreaterThanOrEqual(RANK[requirement.verdict]);
        }
      }),
      { numRuns: RUNS },
    );
  });

  test("splitting a list of holders never changes results", () => {
    const credential = rulebooks.credentials.get(id);
    if (!credential) throw new Error(id);
    fc.assert(
      fc.property(fc.array(randomRecord(loaded, id), { minLength: 2, maxLength: 12 }), fc.nat(11), (drawn, cut) => {
        const asOf = drawn[0]?.asOf as Day;
        const records = drawn.map((d) => d.record);
        const judge = (list: HolderRecord[]) => judgeHolders(rulebooks, packHolders(rulebooks, credential, list), { asOf });
        const whole = judge(records);
        const parts = [judge(records.slice(0, cut)), judge(records.slice(cut))];
        expect(parts.flatMap((p) => [...p.states])).toEqual([...whole.states]);
        expect(parts.flatMap((p) => [...p.codes])).toEqual([...whole.codes]);
      }),
      { numRuns: Math.ceil(RUNS / 3) },
    );
  });
});

const DAY = /\d{4}-\d\d-\d\d/g;

/** The cycles that follow the holder's own date move with it; 29 February, whose anniversary moves, is left to the worked cases. */
describe.each([
  ["nasm/cpt", 24],
  ["nasm/cwc", 24],
] as const)("%s", (id, months) => {
  test("moved by a whole cycle, within one version of the rules, the answer moves with it", () => {
    // No rule may change between the two: both lie under the newest rows.
    const newest = formatDay(rulebooks.credentials.get(id)?.rules?.breakpoints.findLast((day) => day < AFTER_ALL) as Day);
    fc.assert(
      fc.property(randomRecord(loaded, id), (drawn) => {
        // Every day that the record has, whatever it says of it, moves with the rest.
        const text = JSON.stringify(drawn.record);
        const days = [formatDay(drawn.asOf), ...(text.match(DAY) ?? [])];
        // Lengths of the cycle before and after must agree.
        fc.pre(days.every((d) => d >= newest && !/-02-2[89]$|-03-0/.test(d)));
        const by = (day: string): string => formatDay(addMonths(parseDay(day) as Day, 4 * months));
        const moved = JSON.parse(text.replace(DAY, by)) as HolderRecord;
        const here = standingOf(id, drawn.record, { ...drawn, renewOn: undefined });
        const there = standingOf(id, moved, { record: moved, asOf: parseDay(by(formatDay(drawn.asOf))) as Day, renewOn: undefined });
        expect(there?.state).toBe(here?.state);
        expect(there?.requirements.map((r) => [r.id, r.verdict, r.counted])).toEqual(here?.requirements.map((r) => [r.id, r.verdict, r.counted]));
        expect(there?.cycle?.end).toBe(here?.cycle === undefined ? undefined : by(here.cycle.end));
      }),
      { numRuns: RUNS, maxSkipsPerRun: 400 },
    );
  });
});
