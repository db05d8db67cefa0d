import { expect, test } from "vitest";
import { fields } from "../../bench/contenders.ts";
import { holdEqual } from "../../bench/hold-equal.ts";
import { holdersOf } from "../../bench/population/population.ts";
import { packHolders } from "../../src/evaluate/many/pack-holders.ts";
import { parseRecord } from "../../src/record/parse-record.ts";
import { loadOwn } from "../agreement/rulebooks.ts";

const { rulebooks } = loadOwn();

test.each(fields.map((field) => [field.population.credential, field] as const))("all that the benchmark compares give one answer for %s", async (id, { population, enter }) => {
  const credential = rulebooks.credentials.get(id);
  if (!credential) throw new Error(`No rulebook has ${id}`);
  const records = [...holdersOf(population, 600)];
  for (const record of records) expect(parseRecord(JSON.stringify(record), "drawn.json").diagnostics).toEqual([]);
  const table = packHolders(rulebooks, credential, records);
  const coverage = await holdEqual(population, enter(rulebooks, table, { objects: 600, peers: 600 }));
  expect(coverage.flat().reduce((a, b) => a + b)).toBe(600 * population.requirements.length);
});
