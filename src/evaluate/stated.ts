import { parseMillionths, stepMillionths, type Unit } from "../base/amount.ts";
import { type Day, parseDay } from "../base/date.ts";

const ONE = 1_000_000;

/** A stated amount in millionths of today's unit. A certificate states the unit of its own day, which may have had another scale. */
export function statedMillionths(text: string, unit: Unit | undefined, on: Day): number {
  const written = parseMillionths(text) ?? 0;
  const scale = unit?.earlier?.find(({ until }) => on <= (parseDay(until) ?? on));
  if (!scale) return written;
  return Number((BigInt(written) * BigInt(parseMillionths(scale.worth) ?? ONE)) / BigInt(ONE));
}

/** A stated amount in whole steps; what is less than a step is not counted. */
export function statedSteps(text: string, unit: Unit, on: Day): number {
  return Math.floor(statedMillionths(text, unit, on) / stepMillionths(unit));
}
