import * as fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, addMonths, type Day, formatDay, parseDay } from "../../src/base/date.ts";
import { evaluateOne } from "../../src/evaluate/evaluate.ts";
import type { CredentialStanding } from "../../src/evaluate/standing.ts";
import type { Activity, HeldCredential } from "../../src/record/schema.ts";
import { always, atLeast, demoRules } from "../plan/demo-rules.ts";

const RUNS = Number(process.env["RECERT_RUNS"] ?? 200);
const ID = "dma/one";
const CERTIFIED = parseDay("2024-03-01") as Day;
const LATE = 60;

const units = (max: number) => fc.integer({ min: 1, max });

/** Rules that let one day serve two cycles: late steps, windows that reach beyond the end, renewals that move the next cycle; and carry, which takes along what such days gave. */
const rules = fc.record({
  total: units(3),
  carry: fc.option(fc.record({ limit: units(3), again: fc.boolean(), within: fc.option(fc.constant("P6M"), { nil: undefined }) }), { nil: undefined, freq: 4 }),
  lateEarn: fc.constantFrom("more", "more", "own", "unknown"),
  reaches: fc.constantFrom(0, 0, 30),
  next: fc.constantFrom("keeps", "keeps", "resets", "shortens", "unknown"),
});

const drawn = fc.record({
  rules,
  /** Days after the cycle's end on which each renewal is made, and by how many the paper that it brings ends off the rule. */
  renewals: fc.array(fc.record({ after: fc.integer({ min: -40, max: LATE }), off: fc.constantFrom(0, 0, 0, -90, 45) }), { minLength: 2, maxLength: 3 }),
  states: fc.boolean(),
  done: fc.array(
    fc.record({ cycle: fc.integer({ min: 1, max: 2 }), from: fc.integer({ min: -40, max: LATE }), units: units(4), status: fc.constantFrom("accepted" as const, "accepted" as const, undefined), says: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined, freq: 4 }) }),
    { minLength: 2, maxLength: 6 },
  ),
});

const endOf = (n: number): Day => addDays(addMonths(CERTIFIED, 12 * n), -1);

function rulebooksOf({ total, carry, lateEarn, reaches, next }: typeof rules extends fc.Arbitrary<infer T> ? T : never) {
  const first = ["cycle-start", "certified-on"];
  return demoRules([{ id: "dma", credentials: [{
    id: "one",
    require: [{ id: "total", ...atLeast(String(total)) }],
    earn: always({ first, last: reaches === 0 ? "cycle-end" : `cycle-end + P${reaches}D` }),
    carry: always(carry ? { limit: String(carry.limit), again: carry.again, ...(carry.within ? { "earned-within": carry.within } : {}) } : "none"),
    late: [{ id: "late", state: "late", until: always(`cycle-end + P${LATE}D`), ...(lateEarn === "own" ? {} : { earn: lateEarn === "unknown" ? [{ from: "undated", value: "unknown" }] : always({ first, last: `cycle-end + P${LATE}D` }) }), valid: always("yes"), "next-cycle": next === "unknown" ? [{ from: "undated", value: "unknown" }] : always(next) }],
  }] }]);
}

test("no activity is surely credited in two cycles of one credential, nor as itself and as what was carried", () => {
  const seen = { late: 0, twice: 0, carried: 0 };
  fc.assert(
    fc.property(drawn, ({ rules: drawnRules, renewals, states, done }) => {
      const rulebooks = rulebooksOf(drawnRules);
      const activities = done.map(({ cycle, from, units: worth, status, says }, i): Activity => ({ ref: `a${i}`, on: formatDay(addDays(endOf(cycle), from)), kind: "course", units: { dma: String(worth) }, category: { dma: "A" }, ...(status ? { status: { dma: status } } : {}), ...(says === undefined ? {} : { cycle: { [ID]: formatDay(endOf(says)) } }) }));
      let held: HeldCredential = { id: ID, "certified-on": formatDay(CERTIFIED), "complete-from": formatDay(CERTIFIED), renewals: [] };
      const judged: CredentialStanding[] = [];
      let leaves = 0;
      let end = endOf(1);
      for (const { after, off } of [...renewals, { after: 0, off: 0 }]) {
        // On the day of its renewal each cycle is judged as the record was then.
        const on = addDays(end, after);
        const standing = evaluateOne(rulebooks, { credentials: [held], activities }, ID, { asOf: on });
        if (!standing) throw new Error(ID);
        // What is worked out for a cycle is what it leaves over once it is over, however early its renewal was handed in.
        const cameIn = standing.carriedIn?.basis === "computed" ? Number(standing.carriedIn.counted) : 0;
        expect(cameIn).toBeLessThanOrEqual(leaves);
        leaves = Number(evaluateOne(rulebooks, { credentials: [held], activities }, ID, { asOf: Math.max(on, end) as Day })?.surplus?.carried ?? 0);
        if (Number(standing.carriedIn?.counted ?? 0) > 0) seen.carried++;
        if (after > 0) seen.late++;
        judged.push(standing);
        end = addDays(addMonths(addDays(end, 1), 12), off - 1);
        held = { ...held, renewals: [...(held.renewals ?? []), { on: formatDay(on), ends: formatDay(end), ...(states && drawnRules.carry ? { carried: standing.surplus?.carried ?? "0" } : {}) }] };
      }
      for (const { ref } of activities) {
        const found = judged.flatMap((standing) => standing.activities.filter((a) => a.ref === ref).map(({ credited, possible }) => ({ end: standing.cycle?.end, credited: Number(credited), possible: Number(possible ?? credited) })));
        if (found.filter((a) => a.possible > 0).length > 1) seen.twice++;
        expect(found.filter((a) => a.credited > 0).length, `${ref}: ${JSON.stringify(found)}`).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: RUNS, seed: 4 },
  );
  // What could have been used twice was drawn.
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(RUNS / 20);
});
