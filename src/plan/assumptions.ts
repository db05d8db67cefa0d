import { hourWords } from "../base/hour-words.ts";
import { askedUnder } from "./asked-under.ts";
import { hoursText } from "./minutes.ts";
import { formatMoney } from "../base/money.ts";
import type { PlanOption } from "./options/option.ts";
import type { Paid } from "./payments.ts";
import type { Draft } from "./draft.ts";
import { formatAmount } from "../base/amount.ts";
import { ownOf } from "../evaluate/shared-need.ts";
import type { Asked } from "./model/asked.ts";
import { unitWords } from "../base/unit-words.ts";
import { ENDLESS } from "../requirements/range.ts";
import type { Way } from "./timeline/way.ts";
import type { SettledWishes } from "./wishes/settled-wishes.ts";

/** What stands in for what nobody knows, in sentences; only what the plan used. */
export function assumptionsOf({ assumptions, asked, costs, allPlaces }: Paid, { chosen, deeds, ways }: Draft, { assume, excluded }: SettledWishes, options: readonly PlanOption[]): string[] {
  const said: string[] = [];
  if (chosen.some((c) => c.place.candidate.centsAssumed)) said.push(`Where no price is known, ${formatMoney(assume.pricePerHour)} an hour is assumed.`);
  if (chosen.some((c) => c.place.candidate.minutesAssumed)) said.push("Where nobody says how long a course takes, it is reckoned as long as its credit: by the body's rule for an hour, or by an hour a unit where it has none.");
  for (const { place } of chosen) {
    const { option, minutes, minutesImplied } = place.candidate;
    if (minutesImplied) said.push(`${option.title}: ${hourWords(hoursText(minutes))} ${minutes === 60 ? "is" : "are"} reckoned with; no source says outright how long it takes.`);
  }
  for (const { deed } of deeds) {
    if (deed.is === "card" && deed.priceAssumed) said.push(`${deed.title}: ${formatMoney(assume.cardPrice)} is assumed${deed.hoursAssumed ? `, and ${hourWords(hoursText(assume.cardMinutes))}` : deed.weights.hours ? "" : ", and no hours"}.`);
    if (deed.card) said.push(`${deed.title}: a card of ${deed.card.issued} is reckoned to be good until ${deed.card.expires}. The card itself decides.`);
    if (deed.is === "exam") said.push(`${deed.title}: ${deed.priceAssumed ? `${formatMoney(assume.examPrice)} and ` : ""}${hourWords(hoursText(assume.examMinutes))} ${!deed.priceAssumed && assume.examMinutes === 60 ? "is" : "are"} assumed.`);
  }
  for (const way of ways.values()) {
    const cost = costs.get(way);
    if (cost?.assumed) said.push(...cost.says.filter((s) => s.includes("is assumed")));
  }
  said.push(...asked.filter(({ way }) => [...ways.values()].includes(way)).flatMap(askedUnder), ...[...ways.values()].flatMap(cautious), ...asked.flatMap(forNoOne));
  if ([...ways.values()].some((w) => w.cycle.index > 0)) said.push("Later cycles are planned by the rules as they are known today.");
  const weighed = new Set(allPlaces.map(({ candidate }) => candidate.option.id));
  said.push(...leftOut(options.filter((o) => (o.from === "own" || o.from === "imported") && o.card === undefined && !weighed.has(o.id) && !excluded.has(o.id))));
  return [...new Set([...said, ...assumptions])];
}

/** What was done already and may count for more than is sure is reckoned with what is sure; an answer may make the plan less. */
function cautious({ cycle: { credential, index }, judged }: Way): string[] {
  if (index > 0) return [];
  const { unit } = credential.body;
  return judged.crediting.credits.filter((c) => c.inside && c.high > c.low && c.questions.length > 0).map(({ activity, low, high, questions }) => {
    const more = high >= ENDLESS ? "more" : `up to ${formatAmount(high, unit)}`;
    return `${activity.title ?? activity.ref}: ${formatAmount(low, unit)} ${unitWords(unit.name)} for ${credential.body.short} ${credential.name} are reckoned with, as no more is sure; ${more} may count, and less would then be left to do. ${[...new Set(questions.map((q) => q.says))].join(" ")}`;
  });
}

/** What was done and names none of those that share a total counts for none of them alone. */
function forNoOne({ way: { cycle, judged }, planner: { shared } }: Asked): string[] {
  if (cycle.index > 0 || !shared?.own) return [];
  return judged.crediting.credits.filter((c) => c.inside && c.low > 0 && ownOf(c, cycle.credential.id, shared.group) === "unknown").map(({ activity }) => `${activity.title ?? activity.ref}: nobody said for which of your ${cycle.credential.body.short} credentials it is, so it is reckoned to be for none of them alone. Say for which it is, and less may be left to do.`);
}

/** More than these are counted, not named. */
const NAMED = 3;

/** What the person brought and the plan does not weigh is not passed over without a word. */
function leftOut(options: readonly PlanOption[]): string[] {
  if (options.length === 0) return [];
  const names = options.slice(0, NAMED).map(({ title }) => `“${title}”`);
  const more = options.length > NAMED ? ` and ${options.length - NAMED} more` : "";
  return [`Of your own courses ${names.join(", ")}${more} ${options.length === 1 ? "is" : "are"} not weighed: no credit for them is sure, as where a body has to accept them first (then say that it has), or they do not suit your wishes.`];
}
