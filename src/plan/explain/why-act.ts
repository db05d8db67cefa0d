import { addDays, type Day, formatDay, parseDay } from "../../base/date.ts";
import type { Judged } from "../../evaluate/held.ts";
import { surplusOf } from "../../evaluate/surplus.ts";
import type { Act, Plan } from "../plan.ts";
import type { PlanRequest } from "../plan-request.ts";
import { type Broken, brokenIn } from "./broken.ts";
import { carriedAlong } from "./carried-along.ts";
import type { Done } from "../done.ts";
import { movedTo } from "../moved-to.ts";
import { type Outlook, type OutlookCycle, judgeCycle } from "./outlook.ts";

/** What the reasons of one plan are worked out from. */
export interface Explaining {
  request: PlanRequest;
  plan: Plan;
  outlook: Outlook;
  /** The cycle judged with everything done as planned. */
  planned: (cycle: OutlookCycle) => Judged | undefined;
  nameOf: (credential: string) => string;
}

/**
 * Why an act that is no renewal is there, what would happen without it, and why it is not done earlier or later: each found by judging what comes again without
 * it, a day before its first day, and a day after its last.
 */
export function whyAct(explaining: Explaining, act: Act): Pick<Act["why"], "without" | "earlier" | "later"> {
  const done = explaining.outlook.done.get(act.id);
  if (!done) return {};
  return { without: without(explaining, act), earlier: earlier(explaining, act, done), later: later(explaining, act, done) };
}

function without(explaining: Explaining, act: Act): string {
  const broken = brokenWith(explaining, act, undefined);
  if (broken.length > 0) return `Without it ${sentences(broken)}`;
  if (act.pinned) return "Every renewal would be possible without it; it is there because you asked for it.";
  return "Every renewal would be possible without it.";
}

function earlier(explaining: Explaining, act: Act, done: Done): string | undefined {
  const { request, plan } = explaining;
  const first = parseDay(act.from) as Day;
  const day = addDays(first, -1);
  if (day < request.asOf) return `Nothing is planned before ${plan.asOf}.`;
  const wish = wishThen(request, act, day, "from", "first");
  if (wish) return wish;
  const moved = movedTo(done, day);
  const broken = brokenWith(explaining, act, moved);
  if (broken.length > 0) return `Not before ${act.from}: ${[...landing(explaining, act, moved), sentences(broken)].join(" ")}`;
  const soonest = [request.asOf, ...explaining.outlook.cycles.flatMap(({ start, renewOn }) => [start, addDays(renewOn, 1)])].filter((other) => other >= request.asOf && other <= day).toSorted((a, b) => a - b);
  const allowed = soonest.find((other) => wishThen(request, act, other, "from", "first") === undefined && brokenWith(explaining, act, movedTo(done, other)).length === 0) ?? day;
  return `The rules would allow it from ${formatDay(allowed)} on${act.do === "card" ? "; a card of an earlier day ends earlier" : ""}.`;
}

function later(explaining: Explaining, act: Act, done: Done): string | undefined {
  const { request, plan } = explaining;
  const day = addDays(parseDay(act.by) as Day, 1);
  if (formatDay(day) > plan.until) return `The plan ends on ${plan.until}.`;
  const wish = wishThen(request, act, day, "until", "last");
  if (wish) return wish;
  const broken = brokenWith(explaining, act, movedTo(done, day));
  if (broken.length === 0) return `The rules would allow it after ${act.by} as well.`;
  const spare = broken.find(({ cycle }) => cycle.renewOn === addDays(day, -1) && cycle.renewOn < cycle.end)?.cycle;
  const buffer = spare ? ` The renewal is planned for ${formatDay(spare.renewOn)}, so that ${spare.end - spare.renewOn} days are left until ${formatDay(spare.end)}.` : "";
  return `Not after ${act.by}: ${sentences(broken)}${buffer}`;
}

/** What the person or the course itself says against a day. */
function wishThen({ wishes, options }: PlanRequest, act: Act, day: Day, pin: "from" | "until", end: "first" | "last"): string | undefined {
  const on = formatDay(day);
  const option = options.find(({ id }) => id === act.option);
  const outside = (limit: string | undefined): boolean => limit !== undefined && (end === "first" ? on < limit : on > limit);
  const pins = (wishes.pinned ?? []).filter(({ course }) => course === act.option);
  if (act.pinned && pins.length > 0 && pins.every((each) => outside(each[pin]))) return end === "first" ? `You want it from ${pins[0]?.from} on.` : `You want it by ${pins[0]?.until}.`;
  if (outside(option?.[end])) return end === "first" ? `It cannot be finished before ${option?.first}.` : `It cannot be finished after ${option?.last}.`;
  const dark = (wishes.blackouts ?? []).find(({ from, until }) => from <= on && on <= until);
  return dark && `You want nothing to be done from ${dark.from} to ${dark.until}.`;
}

/** Where credit would count instead, and what would become of it there. */
function landing(explaining: Explaining, act: Act, moved: Done): string[] {
  const ref = moved.activities?.[0]?.ref;
  const day = moved.activities?.[0]?.on;
  if (ref === undefined || day === undefined) return [];
  const outlook = changed(explaining.outlook, act, moved);
  return credentialsOf(act).flatMap((id) => {
    const own = outlook.cycles.filter(({ held }) => held.id === id);
    const planned = new Set(act.serves.filter(({ credential }) => credential === id).map(({ cycleEnd }) => cycleEnd));
    for (const cycle of own) {
      if (planned.has(formatDay(cycle.end))) continue;
      // What is done after the renewal was handed in still belongs to the cycle that runs.
      const judged = judgeCycle(outlook, cycle, Math.max(cycle.renewOn, Math.min(parseDay(day) as Day, cycle.end)) as Day);
      if (!judged?.crediting.credits.some((credit) => credit.activity.ref === ref && credit.low > 0)) continue;
      const surplus = surplusOf(judged);
      const full = explaining.planned(cycle)?.assessment.requirements.every(({ verdict, advisory }) => advisory || verdict === "met") ?? false;
      return [`on ${day} it would count for the cycle to ${formatDay(cycle.end)}${full ? ", which is full without it" : ""}.`, ...(surplus ? [surplus.says] : [])];
    }
    return [];
  });
}

/** The renewals that would not be as planned with the act done otherwise, or not at all. */
function brokenWith({ outlook, planned, nameOf }: Explaining, act: Act, instead: Done | undefined): Broken[] {
  const credentials = new Set(credentialsOf(act));
  const other = changed(outlook, act, instead);
  return brokenIn(other, other.cycles.filter(({ held }) => credentials.has(held.id)), planned, nameOf);
}

function changed(outlook: Outlook, act: Act, instead: Done | undefined): Outlook {
  const { attestations, exams } = outlook.done.get(act.id) ?? {};
  const nothing: Done = { ...(attestations ? { attestations: [] } : {}), ...(exams ? { exams: [] } : {}) };
  return carriedAlong(outlook, { ...outlook, done: new Map([...outlook.done, [act.id, instead ?? nothing]]) });
}

const credentialsOf = (act: Act): string[] => [...new Set(act.serves.map(({ credential }) => credential))];
const sentences = (broken: readonly Broken[]): string => broken.map(({ says }) => says).join(" ");
