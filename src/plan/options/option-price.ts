import { parseMoney } from "../../base/money.ts";
import { inCurrency } from "../in-currency.ts";

/** The highest price that anybody says, in cents of the plan's currency: that is reckoned with. `undefined` where nobody knows one, or in a currency without a rate. */
export function highestPrice(prices: readonly string[], rates: ReadonlyMap<string, number>): number | undefined {
  const cents = reckoned(prices, rates);
  return cents && Math.max(...cents);
}

/** The lowest: no less is ever paid. `undefined` as for the highest. */
export function lowestPrice(prices: readonly string[], rates: ReadonlyMap<string, number>): number | undefined {
  const cents = reckoned(prices, rates);
  return cents && Math.min(...cents);
}

/** All of them, or none: one that cannot be reckoned could be the highest or the lowest. */
function reckoned(prices: readonly string[], rates: ReadonlyMap<string, number>): number[] | undefined {
  const cents = prices.map((price) => {
    const money = parseMoney(price);
    return money && inCurrency(money, rates);
  });
  return cents.length > 0 && cents.every((amount): amount is number => amount !== null) ? cents : undefined;
}
