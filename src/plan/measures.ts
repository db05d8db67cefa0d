import { hourWords } from "../base/hour-words.ts";
import { hoursText } from "./minutes.ts";
import { formatMoney } from "../base/money.ts";
import type { Scope } from "./build-model.ts";
import type { MeasureId } from "./model/program.ts";
import type { SettledWishes } from "./wishes/settled-wishes.ts";
import type { Preference } from "./wishes/wishes.ts";

/** What each preference puts first. How the days are spread comes last, for what was chosen; only the calmest weighs it while choosing. */
export const ORDERS: Readonly<Record<Preference, readonly MeasureId[]>> = {
  "least-cost": ["money", "hours"],
  "least-time": ["hours", "money"],
  calmest: ["bunching", "money", "hours"],
  "learn-most": ["off-topic", "money", "hours"],
};

/** What a plan is made less of, in order. Nothing short comes before them all; then nothing late, and the buffer kept. Of plans that are as good as each other, one that finishes first what is begun, renews on the days preferred and has no more credit of a narrow sort than is asked for. */
export function measuresFor(wishes: SettledWishes, scope: Scope, instead: readonly MeasureId[] | undefined): MeasureId[] {
  return [...(scope.allWays ? (["late", "risk"] as const) : []), ...(instead ?? ORDERS[wishes.prefer]), "deeds", "ties"];
}

/** A measure in words. */
export function wordsOf(measure: MeasureId, value: number, { currency }: SettledWishes): string {
  switch (measure) {
    case "money":
    case "spent":
      return formatMoney({ cents: value, currency });
    case "hours":
      return hourWords(hoursText(value));
    case "off-topic":
      return `${hourWords(hoursText(value))} on other topics`;
    case "bunching":
      return value === 0 ? "never more than 2 hours a week" : `${hourWords(hoursText(value))} beyond 2 a week`;
    case "late":
      return value === 1 ? "1 renewal handed in late" : `${value} renewals handed in late`;
    case "risk":
      return value === 1 ? "1 renewal without the buffer" : `${value} renewals without the buffer`;
    case "providers":
      return value === 1 ? "1 provider" : `${value} providers`;
    case "short":
      return `${value} steps short`;
    case "deeds":
      return `${value} other things to do`;
    case "ties":
      return `${value} of what makes no other difference`;
  }
}
