/**
 * Whole steps for a measured length at a rate: `millionths` of the measure (an hour), `steps` for each `each` millionths of it, rounded once, at the end,
 * to multiples of `to` steps. Exact: the products stay far below 2^53.
 */
export function rateSteps(steps: number, millionths: number, to: number, direction: "down" | "up" | "nearest", each = 1_000_000): number {
  const numerator = steps * millionths;
  const denominator = each * to;
  const whole = Math.floor(numerator / denominator);
  const rest = numerator - whole * denominator;
  const up = rest > 0 && (direction === "up" || (direction === "nearest" && rest * 2 >= denominator));
  return (up ? whole + 1 : whole) * to;
}
