import { addDays, type Day, formatDay } from "../../base/date.ts";
import { feesOf } from "../../evaluate/fees.ts";
import { type Judged, judgeHeld } from "../../evaluate/held.ts";
import { ladderOn } from "../../evaluate/state.ts";
import { lastFree } from "./last-free.ts";
import type { TimelineInput } from "./timeline.ts";
import type { PlannedCycle, Way } from "./way.ts";

const WEEK = 7;

/** On which days it can be handed in: with the buffer kept, on the last day, and on each late step. */
export function waysOf(input: TimelineInput, judged: Judged, cycle: PlannedCycle, from: Day): Way[] {
  const { first, last } = inTime(input, judged, cycle, from);
  const ways: (Way | undefined)[] = [];
  if (first <= last) {
    const kept = addDays(last, -input.buffer);
    // Where the room wished for is gone, there is as much time as can be with a week or half of what is left to spare.
    const calm = kept >= first ? kept : addDays(last, -Math.min(WEEK, Math.floor((last - first) / 2)));
    for (const renewOn of new Set([calm, last].map((day) => lastFree(input.free, first, day) ?? day))) ways.push(wayOn(input, cycle, "in-time", renewOn, last));
  }
  if (input.late) for (const day of lateDays(judged, cycle, input.asOf)) ways.push(wayOn(input, cycle, "late", lastFree(input.free, addDays(cycle.end, 1), day) ?? day, last));
  return ways.filter((way) => way !== undefined);
}

/** The days between which it can be handed in in time; none where the first comes after the last. */
export function inTime({ asOf }: Pick<TimelineInput, "asOf">, judged: Judged, cycle: PlannedCycle, from: Day): { first: Day; last: Day } {
  return { first: Math.max(from, cycle.start, judged.opens ?? cycle.start, asOf) as Day, last: Math.min(judged.closes ?? cycle.end, cycle.end) as Day };
}

/** Handing it in on one day, as the engine judges that; `undefined` where it finds another cycle then. `last`: the last day in time, from which the buffer is counted. */
export function wayOn({ rulebooks, record, buffer }: TimelineInput, cycle: PlannedCycle, is: "in-time" | "late", renewOn: Day, last: Day): Way | undefined {
  const { credential, held } = cycle;
  const judged = credential.rules && judgeHeld(rulebooks, record, held, credential, credential.rules, { asOf: renewOn, renewOn }, false);
  if (!judged || typeof judged === "string" || judged.cycle.end !== cycle.end || judged.doubtfulEnd) return undefined;
  if (is === "late" && judged.ladder?.is !== "step") return undefined;
  const step = judged.ladder?.is === "step" ? judged.ladder.step : undefined;
  return { key: keyOf({ cycle, is, renewOn }), cycle, is, renewOn, step, calm: is === "in-time" && addDays(renewOn, buffer) <= last, judged, fees: feesOf(rulebooks, record, withoutCredit(judged), renewOn) };
}

/** What a way is called: `nasm/cpt#0 in-time 2027-01-30`. */
export function keyOf({ cycle: { credential, index }, is, renewOn }: Pick<Way, "cycle" | "is" | "renewOn">): string {
  return `${credential.id}#${index} ${is} ${formatDay(renewOn)}`;
}

/** The last day of each late step that is known. */
export function lateDays({ rules, edition, days }: Judged, cycle: Pick<PlannedCycle, "end">, asOf: Day): Day[] {
  const found: Day[] = [];
  for (let day = Math.max(addDays(cycle.end, 1), asOf) as Day; found.length <= rules.late.length; ) {
    const ladder = ladderOn(rules, edition.situation, { ...days, "as-of": day, "renewal-day": day }, day);
    if (ladder.is !== "step") break;
    found.push(ladder.until);
    day = addDays(ladder.until, 1);
  }
  return found;
}

/** What counts for the cycle is still to be chosen: whether that waives a fee is open. */
export function withoutCredit(judged: Judged): Judged {
  return { ...judged, crediting: { ...judged.crediting, credits: [] } };
}
