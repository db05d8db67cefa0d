import type { CycleDiff } from "../../plan/diff/cycle-diff.ts";
import type { CredentialDiff, PlanDiff } from "../../plan/diff/plan-diff.ts";
import { dayWords, spokenDates } from "../day-words.ts";
import type { Words } from "../standing/state-words.ts";
import { stateWords, verdictWords } from "../standing/state-words.ts";
import { actWords } from "./act-words.ts";
import { hourWords } from "../../base/hour-words.ts";
import { lengthWords } from "./length-words.ts";
import { wayWords } from "./way-words.ts";

/** What is another in a new plan, in words. */
export interface PlanDifferenceView {
  readonly same: boolean;
  /** "3 things differ. It costs 99.00 USD more and takes 4 hours less." */
  readonly headline: string;
  /** What came, what went, what moved, what costs another amount. */
  readonly lines: readonly { readonly key: string; readonly words: Words; readonly says: string }[];
  readonly credentials: readonly { readonly id: string; readonly says: string; readonly cycles: readonly { readonly key: string; readonly title: string; readonly says: readonly string[] }[] }[];
}

const NEW: Words = { word: "New", tone: "counts", shape: "check" };
const GONE: Words = { word: "No longer", tone: "lost", shape: "cross" };
const MOVED: Words = { word: "Another day", tone: "act", shape: "clock" };
const PRICED: Words = { word: "Another price", tone: "act", shape: "half" };

const OUTCOMES = { optimal: "proved", within: "close to the best", infeasible: "not possible", "out-of-time": "not proved", nothing: "nothing to plan" } as const;

/** A difference between two plans as people read it. */
export function planDifferenceView(diff: PlanDiff): PlanDifferenceView {
  const lines = [
    ...diff.added.map((act) => ({ key: `new ${act.id}`, words: NEW, says: `${actWords[act.do]}: ${act.title}, planned for ${dayWords(act.on)}.` })),
    ...diff.dropped.map((act) => ({ key: `gone ${act.id}`, words: GONE, says: `${actWords[act.do]}: ${act.title}, which was planned for ${dayWords(act.on)}.` })),
    ...diff.moved.map(({ id, title, before, after, days }) => ({ key: `moved ${id}`, words: MOVED, says: `${title}: ${dayWords(after)} instead of ${dayWords(before)}, ${dayCount(days)}.` })),
    ...diff.repriced.map(({ id, title, before, after, more }) => ({ key: `price ${id}`, words: PRICED, says: `${title}: ${after ?? "a price that nobody knows"} instead of ${before ?? "a price that nobody knows"}${more === undefined ? "" : `, ${moreWords(more)}`}.` })),
  ];
  const lacking = withoutPlan(diff);
  if (lacking !== undefined) return { same: false, headline: lacking, lines: [], credentials: [] };
  return { same: diff.same, headline: headlineOf(diff, lines.length), lines, credentials: diff.credentials.map(credentialWords) };
}

/** Where there is a plan on one side only, nothing became cheaper or is no longer to be done. */
function withoutPlan({ outcome }: PlanDiff): string | undefined {
  if (outcome === undefined) return undefined;
  if (outcome.after === "infeasible") return "There is no plan now. The answer says why.";
  if (outcome.after === "nothing") return "Nothing is planned now. The answer says why.";
  return outcome.before === "infeasible" || outcome.before === "nothing" ? "There is a plan again." : undefined;
}

function headlineOf({ same, outcome, totals }: PlanDiff, count: number): string {
  if (same) return "Nothing differs.";
  const sums = [...totals.money.map(({ currency, more }) => `costs ${moreWords(`${more} ${currency}`)}`), ...(totals.hours ? [`takes ${moreHours(totals.hours.more)}`] : [])];
  return [
    count === 0 ? "" : `${count} ${count === 1 ? "thing differs" : "things differ"}.`,
    sums.length === 0 ? "It costs and takes as much as before." : `It ${sums.join(" and ")}.`,
    outcome ? `The plan was ${OUTCOMES[outcome.before]} and is now ${OUTCOMES[outcome.after]}.` : "",
  ].filter(Boolean).join(" ");
}

function credentialWords({ id, name, is, cycles }: CredentialDiff): PlanDifferenceView["credentials"][number] {
  const says = { kept: name, added: `${name} is new in the plan.`, dropped: `${name} is no longer in the plan.` }[is];
  return { id, says, cycles: cycles.map((cycle) => ({ key: cycle.end, title: `Cycle to ${dayWords(cycle.end)}`, says: cycleWords(cycle) })) };
}

function cycleWords(cycle: CycleDiff): string[] {
  const { renewOn, way, state, fee, acts, requirements, surplus } = cycle;
  return [
    ...(cycle.is === "added" ? ["It is new."] : cycle.is === "dropped" ? ["It is no longer planned."] : []),
    ...(way ? [two(wayWords, way.before, way.after)] : []),
    ...(renewOn ? [`Handed in on ${renewOn.after === undefined ? "no day" : dayWords(renewOn.after)}${renewOn.before === undefined ? "" : ` instead of ${dayWords(renewOn.before)}`}.`] : []),
    ...(state ? [two(stateWords, state.before, state.after)] : []),
    ...(fee?.after === undefined ? [] : [spokenDates(fee.after)]),
    ...acts.map(({ is, title, before, after, unit = "" }) => `${title} ${{ gained: "serves it", lost: "no longer serves it", changed: "gives it another amount" }[is]}${after === undefined && before === undefined ? "" : `: ${[after ?? "nothing", unit].join(" ").trim()}${before === undefined ? "" : ` instead of ${before}`}`}.`),
    ...requirements.map(({ name, verdict, counted, unit = "" }) => `${name}: ${[verdict && two(verdictWords, verdict.before, verdict.after).replace(/\.$/, ""), counted && `${[counted.after ?? "nothing", unit].join(" ").trim()}${counted.before === undefined ? "" : ` instead of ${counted.before}`}`].filter(Boolean).join(", ") || "with another amount to spare"}.`),
    ...(surplus ? [`Surplus: ${surplus.after ?? "none"}${surplus.before === undefined ? "" : ` instead of ${surplus.before}`}.`] : []),
  ];
}

function two<T extends string>(words: Readonly<Record<T, Words>>, before: T | undefined, after: T | undefined): string {
  return `${after === undefined ? "Nothing" : words[after].word}${before === undefined ? "" : `, before: ${words[before].word.toLowerCase()}`}.`;
}

/** A signed amount: "99.00 USD more", "99.00 USD less". */
function moreWords(more: string): string {
  return more.startsWith("-") ? `${more.slice(1)} less` : `${more} more`;
}

function moreHours(more: string): string {
  return more.startsWith("-") ? `${hourWords(more.slice(1))} less` : `${hourWords(more)} more`;
}

function dayCount(days: number): string {
  return `${lengthWords(Math.abs(days))} ${days < 0 ? "earlier" : "later"}`;
}
