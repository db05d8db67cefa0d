import type { Day } from "../../src/base/date.ts";
import type { HolderRecord } from "../../src/record/schema.ts";
import { Random } from "./random.ts";

/** Invented holders of one credential, judged on one day. */
export interface Population {
  credential: string;
  asOf: Day;
  /** Requirements on which all contenders must agree, by their ids in the rulebook. */
  requirements: readonly string[];
  draw(random: Random): HolderRecord;
}

/** The first `count` holders, one at a time: the same ones in every run, whatever the count. */
export function* holdersOf(population: Population, count: number): Generator<HolderRecord> {
  const random = new Random(20_261_120);
  for (let i = 0; i < count; i++) yield population.draw(random);
}
