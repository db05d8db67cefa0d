import type { Money } from "../base/money.ts";

/**
 * The amount in cents of the plan's currency, by the rates of the wishes (what one is worth there, in millionths). A part of a cent is rounded up: what
 * things cost is never said to be less. Nothing is nothing in every currency; else `null` where nobody named a rate.
 */
export function inCurrency(money: Money, rates: ReadonlyMap<string, number>): number | null {
  if (money.cents === 0) return 0;
  const rate = rates.get(money.currency);
  if (rate === undefined) return null;
  const exact = BigInt(money.cents) * BigInt(rate);
  return Number((exact + 999_999n) / 1_000_000n);
}
