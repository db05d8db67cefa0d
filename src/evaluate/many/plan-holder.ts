import { AFTER_ALL, BEFORE_ALL, calendarOf, type Day } from "../../base/date.ts";
import type { AnchorDays } from "../../base/day-expression.ts";
import type { Rulebooks, Rules } from "../../compile/rulebook.ts";
import { cycleYears } from "../../requirements/cycle-years.ts";
import { sharesYear } from "../allocate/shares-year.ts";
import { findCycle, type NoCycle } from "../cycle.ts";
import { earningWindow, lateRenewal } from "../earning-window.ts";
import { findBand, rowPicker } from "../edition.ts";
import { factWord } from "../fact-word.ts";
import { startAfterRenewal } from "../start-after-renewal.ts";
import { firstRenewal } from "../first-renewal.ts";
import { windowDays } from "../window-days.ts";
import { namedRenewal } from "../named-renewal.ts";
import { ladderOn, type Ladder, timing } from "../state.ts";
import { sharedUntil } from "../shared-days.ts";
import { submissionWindow } from "../submission-window.ts";
import { EpochFinder } from "./epoch-finder.ts";
import { BY_RENEWALS, type HolderTable, NONE } from "./holder-table.ts";

/**
 * Everything about a holder that follows from dates alone, shared by all with the same. It is itself the days to judge for when renewing
 * on the named day or today: one object, because going from one to the next is what takes time.
 */
export interface HolderPlan extends AnchorDays {
  /** Plans with the same group, and holders with the same facts, have the same rules. */
  group: number;
  cycleEnd: Day;
  /** The day that picks rows: on which the renewal is handed in, or today. */
  submission: Day;
  assumed: boolean;
  ladder: Ladder | undefined;
  opens: Day | undefined;
  closes: Day | undefined;
  endKnown: boolean;
  handedInTime: boolean;
  plannedLate: boolean;
  doubtfulEnd: boolean;
  /** Up to this day credit may have served the cycle before; `BEFORE_ALL` when the cycle did not begin with a late renewal. */
  doubtUntil: number;
  first: number;
  last: number;
  sureFirst: number;
  sureLast: number;
  closed: boolean;
  /** An earlier cycle may have used some of a limit per calendar year, which the explaining road alone knows. */
  sharesYear: boolean;
  /** The days to judge for when renewing on the last day of the cycle. */
  atEnd: AnchorDays | undefined;
  /** What caps by the year need to know; made when the first one asks. */
  years: Years | undefined;
  /** The state for each code of the requirements, four bits each, once it was needed; `UNDECIDED` until then. */
  states: number;
}

/** First days of the cycle's years, and the calendar years of the window. */
export interface Years {
  starts: readonly number[];
  firstYear: number;
  buckets: number;
}

export function yearsOf(plan: HolderPlan): Years {
  if (plan.years) return plan.years;
  const starts = cycleYears(plan["cycle-start"], plan.cycleEnd);
  const firstYear = calendarOf(plan.first as Day).year;
  return (plan.years = { starts, firstYear, buckets: Math.max(starts.length, calendarOf(Math.max(plan.first, plan.last) as Day).year - firstYear + 1) });
}

export const UNDECIDED = 15;

export interface PlanInput {
  asOf: Day;
  renewOn: Day | undefined;
}

/** One place in the chain of plans for one certification day. */
interface Planned {
  expires: number;
  submitted: number;
  renewed: number;
  /** End of the certificate before, where it is listed and may decide. */
  ended: number;
  /** The set of facts, where one decides how the cycle runs. */
  facts: number;
  plan: HolderPlan | NoCycle;
  next: Planned | undefined;
}

/** Makes plans for holders, one for each different set of dates. Looked up by the day of certification: few differ beyond it. */
export function makePlanner(rulebooks: Rulebooks, table: HolderTable, rules: Rules, input: PlanInput): (holder: number) => HolderPlan | NoCycle {
  const { certified, expires, submitted } = table;
  const earliest = certified.reduce((least, day) => (day !== NONE && day < least ? day : least), input.asOf as number);
  // Who is certified after the day asked about, or on no known day, has no cycle: one place for all of them, the last.
  const chains: (Planned | undefined)[] = Array.from({ length: input.asOf - earliest + 2 });
  const make = planMaker(rulebooks, table, rules, input);
  const { factSet } = table;
  const byFact = rules.cycleByFact;
  return (holder) => {
    const day = certified[holder] as number;
    const at = day === NONE || day > input.asOf ? chains.length - 1 : day - earliest;
    const written = expires[holder] as number;
    const last = written === BY_RENEWALS ? lastRenewal(table, holder, input.asOf) : NONE;
    const end = last === NONE ? written : (table.renewalEnds[last] as number);
    const renewed = last === NONE ? NONE : (table.renewalOn[last] as number);
    const handedIn = submitted[holder] as number;
    const facts = byFact ? (factSet[holder] as number) : 0;
    const ended = rules.startMoves && last > (table.renewalStart[holder] as number) ? (table.renewalEnds[last - 1] as number) : NONE;
    for (let p = chains[at]; p !== undefined; p = p.next) if (p.expires === end && p.submitted === handedIn && p.renewed === renewed && p.ended === ended && p.facts === facts) return p.plan;
    const plan = make(day, end, handedIn, renewed, ended, facts);
    chains[at] = { expires: end, submitted: handedIn, renewed, ended, facts, plan, next: chains[at] };
    return plan;
  };
}

/** Where the last renewal made by the day stands; NONE when none was made by then. */
function lastRenewal(table: HolderTable, holder: number, asOf: number): number {
  let last = NONE;
  for (let r = table.renewalStart[holder] as number; r < (table.renewalStart[holder + 1] as number); r++) if ((table.renewalOn[r] as number) <= asOf) last = r;
  return last;
}

function planMaker(rulebooks: Rulebooks, table: HolderTable, rules: Rules, input: PlanInput): (certified: number, expires: number, submitted: number, renewed: number, ended: number, facts: number) => HolderPlan | NoCycle {
  const { asOf } = input;
  const groups = new Map<string, number>();
  const proRated = [...rules.byId.values()].some((r) => r.facts.some((f) => f.rows.some((row) => row.values.some((v) => typeof v === "object" && v !== null && "is" in v && v.is === "pro-rata"))));
  const epochs = new EpochFinder(rules.breakpoints.filter((b) => b > BEFORE_ALL && b < AFTER_ALL));
  const stated = (day: number): Day | undefined => (day === NONE ? undefined : (day as Day));

  return (certified, expires, submitted, renewed, ended, facts) => {
    const word = (id: string): string | undefined => factWord(rulebooks, table.facts[facts] ?? {}, id);
    const found = findCycle(rules, stated(certified), expires === BY_RENEWALS ? { is: "first" } : expires === NONE ? { is: "unsaid" } : { is: "stated", end: expires as Day, renewedOn: stated(renewed) }, asOf, word);
    if (typeof found === "string") return found;
    const cycle = startAfterRenewal(rules, found, stated(ended), certified as Day, word);
    const named = namedRenewal(input.renewOn, stated(submitted), cycle.start, asOf);
    const submission = named.day ?? asOf;
    const renewing = (day: Day): AnchorDays => ({ "cycle-start": cycle.start, "cycle-end": cycle.end, "certified-on": certified as Day, "renewal-day": day, "as-of": asOf });
    const today = renewing(submission);
    const pick = rowPicker(rules, { days: today, submission });
    const ladder = asOf > cycle.end ? ladderOn(rules, { pick }, today, asOf) : undefined;
    const days = proRated ? `${cycle.start}:${cycle.end}:${certified}` : "";
    const key = `${epochs.on(cycle.start)}:${epochs.on(cycle.end)}:${epochs.on(submission)}:${findBand(rules, pick, today).band?.id ?? ""}:${days}:${rules.stepsDiffer && ladder?.is === "step" ? ladder.step.id : ""}`;
    const group = groups.get(key) ?? groups.size;
    groups.set(key, group);
    const around = windowDays(cycle, today);
    const window = earningWindow({ earn: pick(rules.earn), situation: { pick } }, ladder, around.days, around.instead);
    const shared = sharedUntil(rules, cycle, window.first, certified as Day);
    const doubtUntil = lateRenewal(cycle.renewedOn, cycle.start);
    const submit = submissionWindow(pick(rules.submit), today);
    return {
      ...today,
      submission,
      "renewal-day": named.day ?? firstRenewal(asOf, submit.opens, cycle.end),
      ...timing(named, cycle.end, submit.closes),
      group,
      cycleEnd: cycle.end,
      assumed: cycle.basis === "assumed",
      ladder,
      ...submit,
      endKnown: pick(rules.afterwards).is !== "unknown",
      first: window.first,
      last: window.last,
      // What the cycle before may have used is not sure here.
      sureFirst: Math.max(window.sureFirst, (shared ?? BEFORE_ALL) + 1),
      sureLast: window.sureLast,
      doubtfulEnd: cycle.ruleEnd !== undefined && cycle.ruleEnd < asOf,
      doubtUntil: doubtUntil ?? BEFORE_ALL,
      closed: asOf > window.last,
      sharesYear: sharesYear(rules, certified as Day, cycle.start, { first: window.first, doubtUntil, sharedUntil: shared }),
      atEnd: named.day !== undefined || cycle.end <= asOf ? undefined : renewing(cycle.end),
      years: undefined,
      states: 0xffff,
    };
  };
}
