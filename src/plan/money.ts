import { type Money, parseMoney } from "../base/money.ts";
import { inCurrency } from "./in-currency.ts";
import type { SettledWishes } from "./wishes/settled-wishes.ts";

/** Cents of the plan's currency. A currency that nobody named a rate for is reckoned one to one, and `assumed` is told; what settled wishes assume always has one. */
export function centsOf(money: Money, wishes: SettledWishes, assumed: (says: string) => void = () => {}): number {
  const cents = inCurrency(money, wishes.rates);
  if (cents !== null) return cents;
  assumed(`1 ${money.currency} is reckoned as 1 ${wishes.currency}: no rate was named.`);
  return money.cents;
}

/** The highest of several amounts as text, in cents of the plan's currency; `undefined` where there is none. */
export function highestCents(amounts: readonly string[], wishes: SettledWishes, assumed: (says: string) => void): number | undefined {
  const cents = amounts.flatMap((a) => parseMoney(a) ?? []).map((m) => centsOf(m, wishes, assumed));
  return cents.length > 0 ? Math.max(...cents) : undefined;
}
