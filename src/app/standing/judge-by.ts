import { type Day, parseDay } from "../../base/date.ts";
import type { Rulebooks } from "../../compile/rulebook.ts";
import { evaluate } from "../../evaluate/evaluate.ts";
import type { Judge } from "./judge.ts";

/** A judge over compiled rulebooks. */
export function judgeBy(rulebooks: Rulebooks): Judge {
  return (record, asOf, renewOn) => evaluate(rulebooks, record, { asOf: dayOf(asOf), ...(renewOn === undefined ? {} : { renewOn: dayOf(renewOn) }) });
}

/** Days that do not exist are refused where they are typed; one that comes this far is a bug. */
function dayOf(text: string): Day {
  const day = parseDay(text);
  if (day === null) throw new Error(`Not a day: ${text}`);
  return day;
}
