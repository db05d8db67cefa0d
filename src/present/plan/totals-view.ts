import type { Totals } from "../../plan/plan.ts";
import { decimalWords, sumOf } from "../decimal.ts";
import { listWords } from "../list-words.ts";
import { hourWords } from "../../base/hour-words.ts";

/** What all of it comes to. */
export interface TotalsView {
  /** "698.00 USD, of which 99.00 USD are assumed". */
  readonly money: string;
  /** "40 hours, of which 10 are assumed". */
  readonly hours: string;
  /** What nobody knows the price or the hours of, by title. */
  readonly unpriced: readonly string[];
  /** Which these are, in a sentence; absent where all is known. */
  readonly unpricedWords?: string | undefined;
  /** What puts a thing into a year, where there are several. */
  readonly yearWords?: string | undefined;
  readonly years: readonly { readonly year: string; readonly money: string; readonly hours: string }[];
}

/** The sums of a plan in words. */
export function totalsView(totals: Totals): TotalsView {
  return {
    money: moneyWords(totals),
    hours: hoursWords(totals),
    unpriced: totals.unpriced,
    unpricedWords: totals.unpriced.length === 0 ? undefined : `Nobody knows the price or the hours of ${listWords(totals.unpriced.map((t) => `“${t}”`))}: what is assumed stands in for them.`,
    yearWords: totals.byYear.length > 1 ? "Each thing stands in the year of the day that it is planned for. The calendar has you study ahead of that day, and perhaps in an earlier year." : undefined,
    years: totals.byYear.map(({ year, money, hours }) => ({ year, money, hours: hourWords(hours) })),
  };
}

/** Known and assumed together, with the assumed part named; "nothing that is known" where the sum is nothing. */
export function moneyWords({ money }: Pick<Totals, "money">): string {
  const sums = money.map(({ currency, known, assumed }) => {
    const amount = (millionths: number): string => `${decimalWords(millionths, 2)} ${currency}`;
    const [sure, guess] = [sumOf([bare(known)]), sumOf([bare(assumed)])];
    if (guess === 0) return amount(sure);
    return sure === 0 ? `${amount(guess)} (all assumed)` : `${amount(sure + guess)} (of which ${amount(guess)} assumed)`;
  });
  return sums.length === 0 ? "nothing" : listWords(sums);
}

/** Hours known and assumed together. */
export function hoursWords({ hours, hoursAssumed }: Pick<Totals, "hours" | "hoursAssumed">): string {
  const [sure, guess] = [sumOf([hours]), sumOf([hoursAssumed])];
  const words = (millionths: number): string => hourWords(decimalWords(millionths, 0));
  if (guess === 0) return words(sure);
  return sure === 0 ? `${words(guess)} (all assumed)` : `${words(sure + guess)} (of which ${decimalWords(guess, 0)} assumed)`;
}

/** The number of an amount of money, whether or not its currency stands beside it. */
function bare(amount: string): string {
  return amount.split(" ")[0] ?? amount;
}
