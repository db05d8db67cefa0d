import { type Answers, type Contender, MET, UNKNOWN, UNMET } from "./answers.ts";
import type { Population } from "./population/population.ts";

/** How many holders of a population have each verdict of each requirement: `[requirement][unmet, unknown, met]`. */
export type Coverage = number[][];

/**
 * Throws unless every contender gives every holder it judges the same answers as the first, and the population holds enough of met,
 * unmet and unknown for that to mean something.
 */
export async function holdEqual(population: Population, contenders: readonly Contender[]): Promise<Coverage> {
  const [first, ...others] = contenders;
  if (!first) throw new Error("Nobody to compare");
  const expected = await first.judge();
  for (const contender of others) compare(population, expected, await contender.judge(), contender);
  const coverage = population.requirements.map((_, r) => [UNMET, UNKNOWN, MET].map((code) => count(first.holders, (holder) => expected.verdict(holder, r) === code)));
  coverage.forEach((counts, r) => {
    if (counts.some((n) => n < first.holders / 25)) throw new Error(`${population.credential}: ${population.requirements[r]} is too one-sided to compare: ${counts.join(" unmet, unknown, met ")}`);
  });
  return coverage;
}

function compare(population: Population, expected: Answers, got: Answers, contender: Contender): void {
  for (let holder = 0; holder < contender.holders; holder++) {
    population.requirements.forEach((id, r) => {
      const [a, b] = [expected.verdict(holder, r), got.verdict(holder, r)];
      if (a !== b) throw new Error(`${contender.name}, ${population.credential}, holder ${holder}: ${id} is ${b}, expected ${a}`);
    });
    if (expected.state && got.state && expected.state(holder) !== got.state(holder)) throw new Error(`${contender.name}, ${population.credential}, holder ${holder}: ${got.state(holder)}, expected ${expected.state(holder)}`);
  }
}

function count(length: number, picks: (i: number) => boolean): number {
  let n = 0;
  for (let i = 0; i < length; i++) if (picks(i)) n++;
  return n;
}
