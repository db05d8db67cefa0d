import { minutesWords } from "../../base/minutes-words.ts";
import type { Wishes } from "../wishes/wishes.ts";
import { fullMinutesOf } from "../minutes.ts";
import type { Spread } from "./spread.ts";

const HOUR = 60;
const WEEK = 7 * 24 * HOUR;
/** As much as goes calmly beside work, and as much as a week has in days of eight hours. */
const [CALM_HOURS, MOST_HOURS] = [12, 56];

/** How many minutes a week to reckon with, and the sentence that says so where the person did not choose. */
export interface WeeklyMinutes {
  minutes: number;
  chosen: boolean;
  assumption?: string;
}

/**
 * What the person chose; else the fewest whole hours a week with which everything goes calmly, up to twelve: with everything begun in its days, or else, where it has to be, earlier; else the fewest that
 * leave the least undone. Never fewer than `before`, what the plan began with: who is ahead keeps the pace. At so many minutes a week, `withinAt` spreads the plan with each thing in its days, and
 * `spreadAt` with some begun earlier where they have to be.
 */
export function weeklyMinutes(wishes: Wishes, withinAt: (weekly: number) => Spread, spreadAt: (weekly: number) => Spread, before = HOUR): WeeklyMinutes {
  const wanted = wishes["hours-per-week"];
  const chosen = wanted === undefined ? null : fullMinutesOf(wanted);
  if (chosen !== null) return { minutes: Math.min(chosen, WEEK), chosen: true };
  const unread = wanted === undefined ? "You chose no hours a week." : `The hours a week cannot be read (${wanted}).`;
  for (const at of [withinAt, spreadAt]) for (let hours = before / HOUR; hours <= CALM_HOURS; hours++)
    if (at(hours * HOUR).of.every(({ left, haste }) => left === 0 && haste === "calm"))
      return { minutes: hours * HOUR, chosen: false, assumption: `${unread} ${minutesWords(hours * HOUR)} a week ${hours === 1 ? "is" : "are"} enough for everything, without haste.` };
  const hours = Math.max(before / HOUR, fewestHours(spreadAt, spreadAt(MOST_HOURS * HOUR).left));
  const enough = spreadAt(hours * HOUR).left === 0 ? "are enough for everything, though not without haste" : "are as many as help: not everything fits";
  return { minutes: hours * HOUR, chosen: false, assumption: `${unread} ${minutesWords(hours * HOUR)} a week ${enough}.` };
}

/** The fewest whole hours a week that leave no more than `left` minutes undone; 56 must do. */
function fewestHours(spreadAt: (weekly: number) => Spread, left: number): number {
  let [low, high] = [1, MOST_HOURS];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (spreadAt(middle * HOUR).left <= left) high = middle;
    else low = middle + 1;
  }
  return high;
}
