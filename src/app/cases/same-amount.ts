import { parseMillionths } from "../../base/amount.ts";

/** Are two amounts the same number, however many zeros they are written with? */
export function sameAmount(a: string, b: string): boolean {
  const [x, y] = [parseMillionths(a), parseMillionths(b)];
  return x === null || y === null ? a === b : x === y;
}
