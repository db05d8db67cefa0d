import type { Rounding } from "../compile/award.ts";
import { ENDLESS } from "../requirements/range.ts";
import type { AwardAmount } from "./award-amount.ts";
import type { Credit } from "./credit.ts";
import { times } from "./multiplier.ts";
import { rateSteps } from "./rate.ts";

/** Is the amount rounded together with others, whatever rounding holds? Not while it is open whether it counts at all. */
export function addsFirst(amount: AwardAmount | undefined): amount is AwardAmount {
  return amount?.measure !== undefined && amount.attended === "yes" && amount.ways.some((way) => way.over !== "activity");
}

/**
 * Adds lengths that are rounded together (of a day, an event, the cycle) before they are rounded. Each activity gets what the sum grows by when it joins: first those
 * that surely count, by date, then those that perhaps do. What states no event, or whose rounding sources dispute, keeps what it has rounded alone, down
 * for what is sure and up for what is possible. Changes the credits, which are in the order of dates.
 */
export function addShortParts(credits: readonly Credit[]): void {
  const groups = new Map<string, Credit[]>();
  for (const credit of credits) {
    const amount = credit.worth.only;
    if (credit.high === 0 || !addsFirst(amount)) continue;
    const key = groupOf(amount, credit);
    if (key === undefined) askEvent(credit);
    else groups.set(key, [...(groups.get(key) ?? []), credit]);
  }
  for (const group of groups.values()) {
    const sum = { low: 0, high: 0 };
    for (const credit of [...group.filter(isSure), ...group.filter((c) => !isSure(c))]) {
      const { factor, least, measure, ...amount } = credit.worth.only as AwardAmount;
      if (!measure) continue;
      const before = { low: rounded(amount, sum.low, "low"), high: rounded(amount, sum.high, "high") };
      sum.high += measure.high;
      if (isSure(credit)) sum.low += measure.low;
      const low = isSure(credit) ? Math.max(times(rounded(amount, sum.low, "low") - before.low, factor.low), least.low) : 0;
      credit.low = low;
      credit.high = Math.max(low, Math.min(ENDLESS, Math.max(times(rounded(amount, sum.high, "high") - before.high, factor.high), least.high)));
      credit.worth = { ...credit.worth, low, high: credit.high, ...(group.length > 1 ? { says: `${credit.worth.says} It is added to others before it is rounded.` } : {}) };
      if (credit.high > credit.low && credit.reason === "counted") credit.reason = "unknown-match";
    }
  }
}

/** It surely counts, as far as anything before rounding can tell. */
function isSure(credit: Credit): boolean {
  return credit.reason === "counted";
}

/** What it is rounded with; `undefined` when the record does not say, or sources dispute how. */
function groupOf({ award, ways }: AwardAmount, credit: Credit): string | undefined {
  const [over, ...others] = new Set(ways.map((way) => way.over));
  if (others.length > 0) return undefined;
  const part = over === "day" ? credit.activity.on : over === "event" ? credit.activity.event : "";
  return part === undefined ? undefined : `${award.id} ${part}`;
}

function askEvent({ activity, questions, worth }: Credit): void {
  if (activity.event !== undefined || !worth.only?.ways.some((way) => way.over === "event")) return;
  questions.push({ id: `activities:${activity.ref}:event`, says: `At which event was ${activity.title ?? activity.ref}? What was done at one event is added before it is rounded; give each event a name of its own.`, answer: `activities.${activity.ref}.event` });
}

function rounded({ rate, ways, award }: Pick<AwardAmount, "rate" | "ways" | "award">, millionths: number, end: "low" | "high"): number {
  const all = ways.map((way: Rounding) => rateSteps(rate[end], millionths, way.steps, way.direction, award.each));
  return end === "low" ? Math.min(...all) : Math.max(...all);
}
