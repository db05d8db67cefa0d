import { minutesWords } from "../../base/minutes-words.ts";
import type { Spread } from "./spread.ts";

/** The same plan spread otherwise, to see whether that helps. */
export interface Otherwise {
  weekly: number;
  at: (weekly: number) => Spread;
  /** Without days off; absent where there are none. */
  withoutDaysOff: (() => Spread) | undefined;
}

const STEP = 30;
const MOST = 56 * 60;

/** What would make everything of one act fit, in sentences. */
export function helpsFor(act: string, otherwise: Otherwise): string[] {
  const leftOf = ({ of }: Spread): number => of.find(({ study }) => study.act === act)?.left ?? 0;
  const helps: string[] = [];
  const more = fewestSteps(otherwise.weekly, (weekly) => leftOf(otherwise.at(weekly)) === 0);
  if (more !== undefined) helps.push(`${capital(minutesWords(more))} a week instead of ${minutesWords(otherwise.weekly)} would be enough.`);
  if (otherwise.withoutDaysOff && leftOf(otherwise.withoutDaysOff()) === 0) helps.push("It would fit if you gave up your days off.");
  return helps.length > 0 ? helps : ["No other pace makes it fit. Make the plan anew: with other courses, with fewer hours, or with a late renewal allowed."];
}

/** The fewest minutes in steps of half an hour, more than `weekly`, that do. */
function fewestSteps(weekly: number, does: (weekly: number) => boolean): number | undefined {
  let [low, high] = [Math.floor(weekly / STEP) + 1, MOST / STEP];
  if (low > high || !does(high * STEP)) return undefined;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (does(middle * STEP)) high = middle;
    else low = middle + 1;
  }
  return high * STEP;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
