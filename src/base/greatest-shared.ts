/** The greatest whole number that divides both; of 0 and another, the other. Whole numbers only. */
export function greatestShared(one: number, other: number): number {
  let [rest, divisor] = [Math.abs(one), Math.abs(other)];
  while (divisor !== 0) [rest, divisor] = [divisor, rest % divisor];
  return rest;
}
