import type { Day } from "../base/date.ts";
import { type FactRow, rowOn } from "../base/fact.ts";
import type { Award } from "../compile/award.ts";
import { matches } from "../record/selector.ts";
import type { Credit } from "./credit.ts";
import type { Edition } from "./edition.ts";

/**
 * Keeps to how often an award may be used, in a cycle or ever: the activities that bring most use it. What is over gives nothing; where the award only perhaps
 * applies to one of them, or nobody found how often, what is over is possible. Changes the credits, which are in the order of dates.
 */
export function useAwards(credits: readonly Credit[], edition: Edition, asOf: Day, body: string): void {
  for (const award of edition.rules.awards) {
    if (!award.times) continue;
    const users = credits.filter((c) => c.high > 0 && c.worth.awards.some((a) => a.award === award));
    const { times } = award;
    const rows = new Map(users.map((user) => [user, award.by === "activity" ? rowOn(times, user.on) : edition.situation.pick(times, award.by)]));
    const limit = Math.min(...[...rows.values()].map(leastTimes));
    const past = [...rows.values()].some((row) => row.values.some((v) => v.per === "ever")) ? usedBefore(credits, award, asOf, body) : { sure: 0, possible: 0 };
    const best = [...users].sort((a, b) => b.low - a.low || b.high - a.high || credits.indexOf(a) - credits.indexOf(b));
    const certain = users.every((user) => user.worth.only?.award === award && user.reason === "counted" && rows.get(user)?.is === "value");
    const surely = limit - past.sure;
    const atLeast = limit - past.possible;
    for (const [place, user] of best.entries()) {
      if (place < atLeast) continue;
      user.low = 0;
      user.rows.push(rows.get(user) as FactRow<unknown>);
      user.instead = best[0] === user ? undefined : best[0]?.activity.ref;
      if (certain && place >= surely) {
        user.high = 0;
        user.reason = "used-up";
      } else if (user.reason === "counted") user.reason = "unknown-match";
    }
  }
}

function leastTimes(row: FactRow<{ most: number }>): number {
  if (row.is === "none") return Infinity;
  return row.values.length === 0 ? 0 : Math.min(...row.values.map((v) => v.most));
}

/** How often it was used before the window. What the body refused was no use of it. */
function usedBefore(credits: readonly Credit[], award: Award, asOf: Day, body: string): { sure: number; possible: number } {
  const used = { sure: 0, possible: 0 };
  for (const credit of credits) {
    if (credit.on > asOf || (credit.reason !== "before-window" && credit.reason !== "before-certification") || credit.activity.status?.[body] === "rejected") continue;
    const picked = matches(award.of, credit.attributes);
    if (picked !== "no") used.possible++;
    if (picked === "yes" && credit.worth.only?.award === award) used.sure++;
  }
  return used;
}
