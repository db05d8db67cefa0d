import { addMonths, calendarOf, type Day } from "../../base/date.ts";
import { type AnchorDays, resolveDay } from "../../base/day-expression.ts";
import { rowOn } from "../../base/fact.ts";
import { conditionTruth } from "../../compile/compile-requirement.ts";
import type { Rulebooks, Rules } from "../../compile/rulebook.ts";
import { findCycle, type NoCycle } from "../cycle.ts";
import { earningWindow } from "../earning-window.ts";
import { settleEdition } from "../edition.ts";
import { ladderOn, type Ladder } from "../state.ts";
import { type BoundEdition, bindEdition } from "./bind-edition.ts";
import { type HolderTable, NONE } from "./holder-table.ts";

/** Everything about a holder that follows from dates and facts alone, shared by all with the same. */
export interface HolderPlan {
  bound: BoundEdition;
  cycleEnd: Day;
  assumed: boolean;
  exempt: boolean;
  ladder: Ladder | undefined;
  opens: Day | undefined;
  closes: Day | undefined;
  endKnown: boolean;
  first: number;
  last: number;
  sureFirst: number;
  sureLast: number;
  closed: boolean;
  named: boolean;
  /** Days to judge for: renewing on the named day or today, and on the last day of the cycle. */
  today: AnchorDays;
  atEnd: AnchorDays | undefined;
  /** First days of the buckets of caps per cycle year, and the year before the first of caps per calendar year. */
  cycleYears: readonly number[];
  firstYear: number;
  buckets: number;
}

export interface PlanInput {
  asOf: Day;
  renewOn: Day | undefined;
}

/** Makes plans for holders, one for each different set of dates and facts. */
export function makePlanner(rulebooks: Rulebooks, table: HolderTable, rules: Rules, input: PlanInput): (holder: number) => HolderPlan | NoCycle {
  const bound = new Map<string, BoundEdition>();
  const byCertified = new Map<number, HolderPlan | NoCycle>();
  const byAll = new Map<string, HolderPlan | NoCycle>();
  const proRated = [...rules.byId.values()].some((r) => r.facts.some((f) => f.rows.some((row) => row.values.some((v) => typeof v === "object" && v !== null && "is" in v && v.is === "pro-rata"))));
  const epoch = (day: Day): number => rules.breakpoints.filter((b) => b <= day).length;

  const make = (certified: number, expires: number, submitted: number, factSet: number): HolderPlan | NoCycle => {
    const { asOf } = input;
    const stated = (day: number): Day | undefined => (day === NONE ? undefined : (day as Day));
    const cycle = findCycle(rules, stated(certified), stated(expires), asOf);
    if (typeof cycle === "string") return cycle;
    const named = input.renewOn ?? stated(submitted);
    const base = { "cycle-start": cycle.start, "cycle-end": cycle.end, "certified-on": certified as Day, "as-of": asOf };
    const today: AnchorDays = { ...base, "renewal-day": named ?? asOf };
    const edition = settleEdition(rulebooks, table.credential, rules, { days: today, submission: named ?? asOf, facts: table.facts[factSet] ?? {} });
    const days = proRated ? `${cycle.start}:${cycle.end}:${certified}` : "";
    const key = `${epoch(cycle.start)}:${epoch(cycle.end)}:${epoch(named ?? asOf)}:${edition.band?.id ?? ""}:${factSet}:${days}`;
    const found = bound.get(key) ?? bindEdition(rulebooks, edition, table);
    bound.set(key, found);
    const ladder = asOf > cycle.end ? ladderOn(rules, edition.situation, today, asOf) : undefined;
    const window = earningWindow(edition, ladder, today);
    const submit = edition.submit.is === "value" ? edition.submit.values[0] : undefined;
    const cycleYears: number[] = [cycle.start];
    while ((cycleYears.at(-1) as number) <= window.last && cycleYears.length < 64) cycleYears.push(addMonths(cycle.start, 12 * cycleYears.length));
    const firstYear = calendarOf(window.first).year;
    return {
      bound: found,
      cycleEnd: cycle.end,
      assumed: cycle.basis === "assumed",
      exempt: rules.exemptions.some((e) => e.when && conditionTruth(e.when, edition.situation) === "yes" && rowOn(e.effect, asOf).is === "value"),
      ladder,
      opens: submit?.opens && resolveDay(submit.opens, today),
      closes: submit?.closes && resolveDay(submit.closes, today),
      endKnown: edition.situation.pick(rules.afterwards).is !== "unknown",
      first: window.first,
      last: window.last,
      sureFirst: window.sureFirst,
      sureLast: window.sureLast,
      closed: asOf > window.last,
      named: named !== undefined,
      today,
      atEnd: named !== undefined || cycle.end <= asOf ? undefined : { ...base, "renewal-day": cycle.end },
      cycleYears,
      firstYear,
      buckets: Math.max(cycleYears.length, calendarOf(Math.max(window.first, window.last) as Day).year - firstYear + 1),
    };
  };

  return (holder) => {
    const [certified, expires, submitted, factSet] = [table.certified[holder] as number, table.expires[holder] as number, table.submitted[holder] as number, table.factSet[holder] as number];
    if (expires === NONE && submitted === NONE && factSet === 0) {
      let plan = byCertified.get(certified);
      if (plan === undefined) byCertified.set(certified, (plan = make(certified, expires, submitted, factSet)));
      return plan;
    }
    const key = `${certified}:${expires}:${submitted}:${factSet}`;
    let plan = byAll.get(key);
    if (plan === undefined) byAll.set(key, (plan = make(certified, expires, submitted, factSet)));
    return plan;
  };
}
