import type { Act, Totals } from "./plan.ts";
import { formatMoney, parseMoney } from "../base/money.ts";
import { hoursText, minutesOf } from "./minutes.ts";

/** What everything comes to: what is known apart from what is assumed, and by calendar year. */
export function totalsOf(acts: readonly Act[], currency: string): Totals {
  const cents = (list: readonly Act[]): number => list.reduce((sum, a) => sum + (parseMoney(a.price ?? "")?.cents ?? 0), 0);
  // Hours of work are not hours of study.
  const minutes = (list: readonly Act[]): number => list.filter((a) => a.do !== "practice").reduce((sum, a) => sum + (minutesOf(a.hours) ?? 0), 0);
  const years = [...new Set(acts.map((a) => a.on.slice(0, 4)))].sort();
  return {
    money: [{ currency, known: formatMoney({ cents: cents(acts.filter((a) => !a.priceAssumed)), currency }), assumed: formatMoney({ cents: cents(acts.filter((a) => a.priceAssumed)), currency }) }],
    hours: hoursText(minutes(acts.filter((a) => !a.hoursAssumed))),
    hoursAssumed: hoursText(minutes(acts.filter((a) => a.hoursAssumed))),
    unpriced: [...new Set(acts.filter((a) => a.priceAssumed || a.hoursAssumed).map((a) => a.title))],
    byYear: years.map((year) => {
      const own = acts.filter((a) => a.on.startsWith(year));
      return { year, money: formatMoney({ cents: cents(own), currency }), hours: hoursText(minutes(own)) };
    }),
  };
}
