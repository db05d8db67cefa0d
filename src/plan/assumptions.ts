import { hoursText } from "./minutes.ts";
import { formatMoney } from "../base/money.ts";
import type { Paid } from "./payments.ts";
import type { Draft } from "./draft.ts";
import type { SettledWishes } from "./wishes/settled-wishes.ts";

/** What stands in for what nobody knows, in sentences; only what the plan used. */
export function assumptionsOf({ assumptions, costs }: Paid, { chosen, deeds, ways }: Draft, { assume }: SettledWishes): string[] {
  const said: string[] = [];
  if (chosen.some((c) => c.place.candidate.centsAssumed)) said.push(`Where no price is known, ${formatMoney(assume.pricePerHour)} an hour is assumed.`);
  if (chosen.some((c) => c.place.candidate.minutesAssumed)) said.push("Where nobody says how long a course takes, it is reckoned as long as its credit: by the body's rule for an hour, or by an hour a unit where it has none.");
  for (const { deed } of deeds) {
    if (deed.is === "card" && deed.priceAssumed) said.push(`${deed.title}: ${formatMoney(assume.cardPrice)} is assumed${deed.hoursAssumed ? `, and ${hoursText(assume.cardMinutes)} hours` : ""}.`);
    if (deed.card) said.push(`${deed.title}: a card of ${deed.card.issued} is reckoned to be good until ${deed.card.expires}. The card itself decides.`);
    if (deed.is === "exam") said.push(`${deed.title}: ${deed.priceAssumed ? `${formatMoney(assume.examPrice)} and ` : ""}${hoursText(assume.examMinutes)} hours are assumed.`);
  }
  for (const way of ways.values()) {
    const cost = costs.get(way);
    if (cost?.assumed) said.push(...cost.says.filter((s) => s.includes("is assumed")));
  }
  if ([...ways.values()].some((w) => w.cycle.index > 0)) said.push("Later cycles are planned by the rules as they are known today.");
  return [...new Set([...said, ...assumptions])];
}
