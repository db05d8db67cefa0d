import type { Contender } from "../answers.ts";
import { cpuSeconds } from "./cpu-seconds.ts";
import { type Spread, spreadOf } from "./spread.ts";

export interface Timed {
  contender: Contender;
  /** Nanoseconds of processor time for one holder. */
  nanoseconds: Spread;
}

/** Each contender for about this long in each round, so that short ones are not lost in the grain of the clock. */
const TURN = 0.4;

/**
 * Times contenders in turns, A B C A B C, so that a busy or a cooler machine touches all of them alike. The first `warm` rounds are
 * not counted.
 */
export async function timeInTurns(contenders: readonly Contender[], rounds: number, warm: number): Promise<Timed[]> {
  const measured = contenders.map((): number[] => []);
  for (let round = 0; round < rounds + warm; round++)
    for (const [i, contender] of contenders.entries()) {
      const seconds = await turn(contender);
      if (round >= warm) measured[i]?.push((seconds / contender.holders) * 1e9);
    }
  return contenders.map((contender, i) => ({ contender, nanoseconds: spreadOf(measured[i] ?? []) }));
}

async function turn(contender: Contender): Promise<number> {
  const begun = cpuSeconds();
  let times = 0;
  do {
    await contender.judge();
    times++;
  } while (cpuSeconds() - begun < TURN);
  return (cpuSeconds() - begun) / times;
}
