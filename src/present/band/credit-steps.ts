import { type Day, parseDay } from "../../base/date.ts";
import type { ActivityStanding, CredentialStanding } from "../../evaluate/standing.ts";
import { sumOf } from "../decimal.ts";
import { creditSum } from "../standing/credit-sum.ts";
import { placeOf, type TimeAxis } from "./time-axis.ts";

/** A stretch of a band at one level of credit. */
export interface CreditStep {
  readonly left: number;
  readonly width: number;
  /** Credit reached, in millionths. */
  readonly sum: number;
  /** 0 to 1 of the band's height, the part past the edge included. */
  readonly height: number;
  /** The part of `height` that lies past the edge. */
  readonly over: number;
  /** After the day asked about: what stays if nothing more is done. */
  readonly ahead: boolean;
}

interface Cycle {
  readonly start: Day;
  readonly end: Day;
}

/**
 * Credit as a staircase over the judged cycle: it rises on the day of each activity and stays to the cycle's end.
 * Credit that comes from no activity (a card that gives units) lies at the bottom, from the first day.
 */
export function creditSteps(standing: CredentialStanding, inOrder: readonly ActivityStanding[], cycle: Cycle | undefined, axis: TimeAxis): { steps: CreditStep[]; reached: Map<string, number>; sum: number } {
  const reached = new Map<string, number>();
  const fromActivities = sumOf(inOrder.map((a) => a.credited));
  const all = creditSum(standing)?.sum;
  let sum = all === undefined ? 0 : Math.max(0, all - fromActivities);
  if (!cycle) return { steps: [], reached, sum: fromActivities };
  const rises: { day: Day; sum: number }[] = [{ day: cycle.start, sum }];
  for (const activity of inOrder) {
    sum += sumOf([activity.credited]);
    reached.set(activity.ref, sum);
    const day = Math.min(cycle.end, Math.max(cycle.start, parseDay(activity.on) ?? cycle.start)) as Day;
    if (rises.at(-1)?.day === day) rises.pop();
    rises.push({ day, sum });
  }
  const split = rises.findLast((r) => r.day <= axis.today);
  if (split && axis.today > split.day && axis.today < cycle.end) rises.splice(rises.indexOf(split) + 1, 0, { day: axis.today, sum: split.sum });
  const steps = rises.map((rise, index): CreditStep => {
    const left = placeOf(rise.day, axis);
    const right = placeOf(rises[index + 1]?.day ?? ((cycle.end + 1) as Day), axis);
    return { left, width: right - left, sum: rise.sum, height: 0, over: 0, ahead: rise.day >= axis.today };
  });
  return { steps: steps.filter((s) => s.sum > 0 && s.width > 0), reached, sum };
}
