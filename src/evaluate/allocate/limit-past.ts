import { matches } from "../../record/selector.ts";
import { looksBack } from "../../requirements/per.ts";
import { ENDLESS } from "../../requirements/range.ts";
import type { Cap } from "../../requirements/kind.ts";
import type { Credit } from "../credit.ts";
import { capStretches } from "./cap-stretches.ts";
import type { CapTime } from "./cap-time.ts";

/**
 * What activities of the time before gave under limits that reach beyond the cycle: the first to come was the first to be given, and sure credit came first. Which of
 * several was given what is a guess, so that they say under which selector that guess lies (`apportioned`). Where the record may not have everything, what is
 * missing may have used the limit.
 */
export function limitPast(past: readonly Credit[], caps: readonly Cap[], time: CapTime): Credit[] {
  const made = [...past].sort((a, b) => a.on - b.on).map((credit): Credit => ({ ...credit }));
  for (const cap of caps.filter((c) => looksBack(c.per))) {
    const under = made.filter((c) => c.on >= cap.first && c.on <= cap.last && c.high > 0 && matches(cap.of, c.attributes) !== "no");
    const stretches = capStretches(cap.per, under.map((c) => c.on), time).map((stretch) => {
      const members = under.filter((c) => stretch.has(c.on) !== "no");
      const known = !stretch.unknown && Math.max(stretch.first, time.certifiedOn) >= time.history.knownFrom;
      const tight = members.reduce((sum, c) => Math.min(ENDLESS, sum + c.high), 0) > cap.limit.low;
      return { members: new Set(members), low: known ? cap.limit.low : 0, high: cap.limit.high, tight: tight && members.length > 1, surely: (c: Credit) => stretch.has(c.on) === "yes" && matches(cap.of, c.attributes) === "yes" };
    });
    const wide = new Map(under.map((c) => [c, c.high]));
    for (const credit of under) {
      const mine = stretches.filter((s) => s.members.has(credit));
      credit.low = Math.min(credit.low, ...mine.map((s) => s.low));
      credit.high = credit.low;
      for (const s of mine) {
        s.low -= credit.low;
        if (s.high < ENDLESS && s.surely(credit)) s.high -= credit.low;
        if (s.tight) credit.apportioned = cap.of;
      }
    }
    for (const credit of under) {
      const mine = stretches.filter((s) => s.members.has(credit) && s.surely(credit) && s.high < ENDLESS);
      const more = Math.max(0, Math.min((wide.get(credit) as number) - credit.low, ...mine.map((s) => s.high)));
      for (const s of mine) s.high -= more;
      credit.high += more;
    }
  }
  return made;
}
