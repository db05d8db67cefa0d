import { cycleEnd } from "../base/cycle-end.ts";
import { addMonths, type Day } from "../base/date.ts";
import { type FactRow, rowOn } from "../base/fact.ts";
import type { Rules } from "../compile/rulebook.ts";
import type { Cycle } from "./cycle.ts";
import { cycleRows } from "./cycle-rows.ts";
import { rowPicker } from "./edition.ts";
import { ladderOn } from "./state.ts";

/**
 * The cycle with the first day that its renewal gave it. One renewed early begins on that day where the body counts anew; one renewed late begins
 * on that day where the step says that it resets or shortens the cycle. Where the rule was not found, the first day may be that one. `endedBefore`: the end of
 * the certificate held before, where the record lists it.
 */
export function startAfterRenewal(rules: Rules, cycle: Cycle, endedBefore: Day | undefined, certifiedOn: Day, word: (fact: string) => string | undefined): Cycle {
  const on = cycle.renewedOn;
  const before = cycle.before.at(-1);
  const ended = endedBefore ?? before?.end;
  if (!rules.startMoves || on === undefined || ended === undefined || on > cycle.end) return cycle;
  const row = on <= ended ? rules.early && rowOn(rules.early, on) : lateEffect(rules, on, before?.start ?? certifiedOn, ended, certifiedOn);
  if (!row || row.is === "none" || row.values.every((v) => v === "keeps") && row.is !== "unknown") return cycle;
  if (row.is !== "value") return { ...cycle, mayStart: Math.min(cycle.start, on) as Day, sureStart: Math.max(cycle.start, on) as Day, why: [...cycle.why, row] };
  const moved: Cycle = { ...cycle, start: on, why: [...cycle.why, row] };
  return row.values[0] === "resets" && endsByRule(rules, on, cycle.end, word) ? { ...moved, ruleEnd: undefined } : moved;
}

/** Does a cycle that begins on the day end on the other, by the rule? */
export function endsByRule(rules: Rules, start: Day, end: Day, word: (fact: string) => string | undefined): boolean {
  const rows = cycleRows(rules, word);
  const [length] = rows.months(start).values;
  const [way] = rows.runs(start).values;
  return length !== undefined && way?.is === "certified" && cycleEnd(way.ends, addMonths(start, length, way.missing)) === end;
}

/** What the step of the ladder on which it was renewed does to the next cycle. */
function lateEffect(rules: Rules, on: Day, start: Day, end: Day, certifiedOn: Day): FactRow<string> | undefined {
  const days = { "cycle-start": start, "cycle-end": end, "certified-on": certifiedOn, "renewal-day": on, "as-of": on };
  const pick = rowPicker(rules, { days, submission: on });
  const ladder = ladderOn(rules, { pick }, days, on);
  return ladder.is === "step" && ladder.step.nextCycle ? pick(ladder.step.nextCycle) : undefined;
}
