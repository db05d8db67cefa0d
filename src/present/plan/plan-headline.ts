import { addDays, formatDay, parseDay } from "../../base/date.ts";
import type { Act, CredentialPlan, Plan } from "../../plan/plan.ts";
import type { Preference } from "../../plan/wishes.ts";
import { dayWords, spokenDates } from "../day-words.ts";
import { listWords } from "../list-words.ts";
import { credentialWords } from "./plan-names.ts";
import { hoursWords, moneyWords } from "./totals-view.ts";

/** More than these a sentence does not name. */
const NAMED = 4;

const BETTER: Readonly<Record<Preference, string>> = {
  "least-cost": "is cheaper",
  "least-time": "takes less time",
  calmest: "leaves more room before each deadline",
  "learn-most": "teaches more of what you asked for",
};

/** What to do, what that keeps, what it costs and whether there is better: a sentence each. Never surer than the outcome. */
export function planHeadline(plan: Plan): string[] {
  const { outcome } = plan;
  if (outcome.is === "nothing" || outcome.is === "infeasible" || (outcome.is === "out-of-time" && !outcome.found)) return [spokenDates(outcome.says)];
  return [takeWords(plan), ...keepWords(plan), costWords(plan), proofWords(plan)];
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

/** A day in the past is never named as a beginning: what can begin now has its last day instead. */
function whenWords({ from, by }: Act, asOf: string): string {
  const [first, today] = [parseDay(from), parseDay(asOf)];
  if (first === null || today === null || first <= today) return `by ${dayWords(by)}`;
  return `after ${dayWords(formatDay(addDays(first, -1)))}`;
}

function keepWords(plan: Plan): string[] {
  const due = plan.credentials.filter((c) => c.cycles.length > 0);
  const lapsing = due.filter((c) => c.cycles.some((cycle) => cycle.way === "lapses"));
  const kept = due.filter((c) => !lapsing.includes(c) && isKept(c) && !plan.open.some((open) => open.credential === c.id));
  const unsure = due.filter((c) => !lapsing.includes(c) && !kept.includes(c));
  const others = [...new Set(plan.acts.filter((act) => act.do !== "renew" && act.do !== "course" && act.do !== "credit").map((act) => `“${act.title}”`))];
  const along = others.length === 0 ? "That" : `With ${listWords(others.length > NAMED ? [...others.slice(0, NAMED), `${others.length - NAMED} more`] : others)}, that`;
  return [
    ...(kept.length > 0 ? [`${along} keeps your ${listWords(kept.map(credentialWords))} until ${dayWords(plan.until)}, as far as this plan looks.`] : []),
    ...lapsing.map((c) => `Your ${credentialWords(c)} lapses on ${dayWords(c.cycles.find((cycle) => cycle.way === "lapses")?.end ?? "")}.`),
    ...unsure.map((c) => `Whether that keeps your ${credentialWords(c)} cannot be promised; below is why.`),
  ];
}

/** Everything comes out as the engine promises, and nothing in it is open. */
export function isKept({ cycles }: CredentialPlan): boolean {
  return cycles.every((cycle) => cycle.way !== "lapses" && cycle.open.length === 0 && cycle.requirements.every((r) => r.verdict === "met") && cycle.state !== "unknown" && cycle.state !== "gone");
}

function costWords({ totals }: Plan): string {
  const more = totals.unpriced.length;
  return `It costs ${moneyWords(totals)} and takes ${hoursWords(totals)}${more === 0 ? "" : `; of ${more} ${more === 1 ? "thing" : "things"} nobody knows the price or the hours`}.`;
}

/** Whether there is a better plan, in the words of what was asked for. */
function proofWords({ outcome, prefer, assumptions }: Plan): string {
  if (outcome.is === "out-of-time") return "Time ran out: a better plan may exist.";
  if (outcome.is === "within") return `No plan ${BETTER[prefer]} by more than ${outcome.gap}.`;
  const late = outcome.is === "optimal" && outcome.measures.some((m) => m.id === "late" && m.value > 0);
  return `No plan${late ? " that is no later" : ""} ${BETTER[prefer]}${assumptions.length > 0 ? ", if what is assumed holds" : ""}.`;
}
