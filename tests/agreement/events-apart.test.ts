import * as fc from "fast-check";
import { expect, test } from "vitest";
import { judgeHolders } from "../../src/evaluate/many/judge-holders.ts";
import { judgeWhole } from "../../src/evaluate/many/judge-whole.ts";
import { packHolders } from "../../src/evaluate/many/pack-holders.ts";
import type { HolderRecord } from "../../src/record/schema.ts";
import { randomRecord } from "./random-record.ts";
import { loadOwn } from "./rulebooks.ts";

const loaded = loadOwn();
const { rulebooks } = loaded;
const credential = rulebooks.credentials.get("nsca/cscs");
if (!credential?.rules) throw new Error("nsca/cscs is gone");
const { rules } = credential;

const apart = (record: HolderRecord): HolderRecord => ({ ...record, ...(record.activities ? { activities: record.activities.map((a, i) => ({ ...a, event: `e${i}` })) } : {}) });

test("where each activity is an event of its own the fast road judges limits on events, as the explaining one does", () => {
  expect([rules.explainedOnly, rules.eventLimits]).toEqual([false, true]);
  let fast = 0;
  fc.assert(
    fc.property(randomRecord(loaded, "nsca/cscs"), ({ record: drawn, asOf, renewOn }) => {
      const record = apart(drawn);
      const held = record.credentials.find((c) => c.id === "nsca/cscs");
      const table = packHolders(rulebooks, credential, [record]);
      const verdicts = judgeHolders(rulebooks, table, { asOf, renewOn });
      const whole = held && judgeWhole(rulebooks, credential, rules, { record, held }, { asOf, renewOn }, false);
      if (!whole) return;
      if (table.whole.size === 0) fast++;
      expect(verdicts.state(0)).toBe(whole.state);
      expect(Object.fromEntries(verdicts.requirements.flatMap((id, i) => (verdicts.codes[i] === 255 ? [] : [[id, verdicts.codes[i]]])))).toEqual(Object.fromEntries(whole.codes));
    }),
    { numRuns: 600 },
  );
  expect(fast).toBeGreaterThan(150);
});

test("who may have two activities of one event is kept whole", () => {
  const record = (activities: HolderRecord["activities"]): HolderRecord => ({ credentials: [{ id: "nsca/cscs", "certified-on": "2020-01-01" }], activities });
  const kept = (activities: HolderRecord["activities"]): number => packHolders(rulebooks, credential, [record(activities)]).whole.size;
  expect(kept([{ ref: "a", on: "2025-01-01" }])).toBe(0);
  expect(kept([{ ref: "a", on: "2025-01-01", event: "x" }, { ref: "b", on: "2025-01-02", event: "y" }])).toBe(0);
  expect(kept([{ ref: "a", on: "2025-01-01", event: "x" }, { ref: "b", on: "2025-01-02", event: "x" }])).toBe(1);
  expect(kept([{ ref: "a", on: "2025-01-01", event: "x" }, { ref: "b", on: "2025-01-02" }])).toBe(1);
});
