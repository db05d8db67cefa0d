import { addDays, formatDay, parseDay } from "../../base/date.ts";
import type { Unplaced } from "../../plan/pace/pace.ts";
import type { Act, CredentialPlan, Plan } from "../../plan/plan.ts";
import type { Preference } from "../../plan/wishes/wishes.ts";
import { dayWords, spokenDates } from "../day-words.ts";
import { listWords } from "../list-words.ts";
import { headingOf } from "./act-view.ts";
import { credentialWords } from "./plan-names.ts";
import { hoursWords, moneyWords } from "./totals-view.ts";

/** More than these a sentence does not name. */
const NAMED = 4;
const NAMED_DEEDS = 2;

const BETTER: Readonly<Record<Preference, string>> = {
  "least-cost": "is cheaper",
  "least-time": "takes less time",
  calmest: "leaves more room before each deadline",
  "learn-most": "teaches more of what you asked for",
};

/** What to do, what that keeps, what it costs and whether there is better: a sentence each. Never surer than the outcome. */
export function planHeadline(plan: Plan, unplaced: readonly Unplaced[]): string[] {
  const { outcome } = plan;
  if (outcome.is === "nothing" || outcome.is === "infeasible" || (outcome.is === "out-of-time" && !outcome.found)) return [spokenDates(outcome.says)];
  return [takeWords(plan), ...deedWords(plan), ...unplaced.map(({ says }) => spokenDates(says)), ...keepWords(plan, unfitFor(plan, unplaced)), costWords(plan), proofWords(plan)];
}

/** "Take A by 14 March 2028, and B after 14 March 2028." */
function takeWords({ acts, asOf }: Plan): string {
  const taken = acts.filter((act) => act.do === "course" || act.do === "credit");
  if (taken.length === 0) {
    const first = acts.find((act) => act.do === "renew");
    return first ? "No course is needed." : "Nothing has to be done.";
  }
  const named = taken.slice(0, NAMED).map((act) => `${act.title} ${whenWords(act, asOf)}`);
  const left = taken.length - named.length;
  return `Take ${[...named.slice(0, -1), ...(left > 0 ? [named.at(-1), `${left} more`] : named.slice(-1))].join("; ").replace(/; ([^;]*)$/, "; and $1")}.`;
}

/** A day in the past is never named as a beginning; the last day always is. */
function whenWords({ from, by }: Act, asOf: string): string {
  const [first, today] = [parseDay(from), parseDay(asOf)];
  if (first === null || today === null || first <= today) return `by ${dayWords(by)}`;
  return `after ${dayWords(formatDay(addDays(first, -1)))} and by ${dayWords(by)}`;
}

/** "Renew your CPR card by 1 May 2028, and once more." Whatever is neither taken for credit nor handed in. */
function deedWords({ acts }: Plan): string[] {
  const deeds = acts.filter((act) => act.do !== "renew" && act.do !== "pay" && act.do !== "course" && act.do !== "credit");
  const titles = [...new Set(deeds.map((act) => act.title))];
  const left = titles.length - NAMED_DEEDS;
  return [
    ...titles.slice(0, NAMED_DEEDS).map((title) => {
      const [first, ...again] = deeds.filter((act) => act.title === title);
      return `${first ? headingOf(first) : title} by ${dayWords(first?.by ?? "")}${again.length === 0 ? "" : again.length === 1 ? ", and once more" : `, and ${again.length} times more`}.`;
    }),
    ...(left > 0 ? [`${left} more ${left === 1 ? "thing stands" : "things stand"} in the list.`] : []),
  ];
}

/** The credentials that rest on something for which the days do not suffice. */
export function unfitFor({ acts }: Plan, unplaced: readonly Unplaced[]): Set<string> {
  const unfit = new Set(unplaced.map(({ act }) => act));
  return new Set(acts.filter(({ id }) => unfit.has(id)).flatMap(({ serves }) => serves.map(({ credential }) => credential)));
}

function keepWords(plan: Plan, unfit: ReadonlySet<string>): string[] {
  const due = plan.credentials.filter((c) => c.cycles.length > 0);
  const lapsing = due.filter((c) => c.cycles.some((cycle) => cycle.way === "lapses"));
  const late = due.filter((c) => !lapsing.includes(c) && c.cycles.some((cycle) => cycle.way === "late"));
  const kept = due.filter((c) => !lapsing.includes(c) && isKept(c) && !unfit.has(c.id) && !plan.open.some((open) => open.credential === c.id));
  const unsure = due.filter((c) => !lapsing.includes(c) && !late.includes(c) && !kept.includes(c));
  return [
    ...(kept.length > 0 ? [`That keeps your ${listWords(kept.map(credentialWords))} until ${dayWords(plan.until)}, as far as this plan looks.`] : []),
    ...lapsing.map((c) => `Your ${credentialWords(c)} lapses on ${dayWords(c.cycles.find((cycle) => cycle.way === "lapses")?.end ?? "")}.`),
    ...late.flatMap((c) => [
      `Your ${credentialWords(c)} is renewed only after it has ended, on ${dayWords(c.cycles.find((cycle) => cycle.way === "late")?.renewOn ?? "")}: until then you may not be certified.`,
      ...(c.cycles.some(({ open }) => open.length > 0) ? ["Whether it is kept after that cannot be promised; below is why."] : []),
    ]),
    ...unsure.map((c) => `Whether that keeps your ${credentialWords(c)} cannot be promised; below is why.`),
  ];
}

/** Everything comes out as the engine promises, in time, and nothing in it is open. */
export function isKept({ cycles }: CredentialPlan): boolean {
  return cycles.every((cycle) => cycle.way !== "lapses" && cycle.way !== "late" && cycle.open.length === 0 && cycle.requirements.every((r) => r.verdict === "met") && cycle.state !== "unknown" && cycle.state !== "gone");
}

function costWords({ totals }: Plan): string {
  return `It costs ${moneyWords(totals)} and takes ${hoursWords(totals)}.`;
}

/**
 * Whether there is a better plan, in the words of what was asked for. What comes before it is said too: a plan that is late, leaves less room or takes credit that
 * nobody named may be cheaper, and was not looked for.
 */
function proofWords({ outcome, prefer, acts, assumptions, credentials }: Plan): string {
  if (outcome.is === "out-of-time") return outcome.failed ? "The solver failed: a better plan may exist." : "Time ran out: a better plan may exist.";
  if (outcome.is !== "optimal") return spokenDates(outcome.says);
  const above = (id: string): boolean => outcome.measures.some((m) => m.id === id && m.value > 0);
  const named = acts.some((act) => act.do === "course") && !acts.some((act) => act.do === "credit");
  // Where no renewal in time was in scope, nothing was weighed against being late.
  const late = above("late") || credentials.some(({ cycles }) => cycles.some(({ way }) => way === "late"));
  const others = [late ? "no later" : "in time", above("risk") ? "with as much room before each deadline" : "with the room you wish before each deadline", ...(named ? ["by named courses"] : [])];
  return `Of all plans that keep as much, ${listWords(others)}, none ${BETTER[prefer]}${assumptions.length > 0 ? ", if what is assumed holds" : ""}.`;
}
