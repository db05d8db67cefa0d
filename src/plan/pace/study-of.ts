import { type Day, parseDay } from "../../base/date.ts";
import type { ActDays } from "./act-days.ts";
import { minutesOf } from "../minutes.ts";
import { partsOf } from "./parts-of.ts";
import type { Progress } from "./progress.ts";
import type { Study } from "./study.ts";

/** Where nobody says in how many days it can be done: a day for each hour. */
const CALM_MINUTES_A_DAY = 60;

/** How long before an exam to begin to learn for it, where that suffices: what was learned earlier is forgotten. */
const EXAM_DAYS = 182;

/** What of an act is to be studied, in parts no longer than `longest`. */
export function studyOf({ act, first: from, opens, on, by, minutes = 0, minDays, kind }: ActDays, longest: number, progress: Progress | undefined): Study {
  // An exam is learned for before it is sat, whatever the days are on which it can be sat.
  const [first, last] = kind === "exam" ? [Math.max(opens, on - EXAM_DAYS) as Day, (on - 1) as Day] : [from, by];
  const done = doneOf(act.id, minutes, progress);
  const left = minutes - done;
  const days = minDays === undefined || left <= 1 ? undefined : Math.max(1, Math.ceil((minDays * left) / minutes));
  return {
    act: act.id,
    title: act.title,
    minutes,
    done,
    // What takes several days has several parts.
    parts: partsOf(minutes, minDays !== undefined && minDays > 1 && minutes > 1 ? Math.min(longest, Math.ceil(minutes / 2)) : longest),
    first,
    last,
    finish: first,
    opens,
    minDays: days,
    calmDays: days ?? Math.max(1, Math.ceil(left / CALM_MINUTES_A_DAY)),
  };
}

/** Minutes of an act that are done: never more than it has. */
function doneOf(act: string, minutes: number, progress: Progress | undefined): number {
  if (!progress || parseDay(progress.until) === null) return 0;
  if (progress.done?.includes(act)) return minutes;
  return Math.min(minutes, minutesOf(progress.hours?.[act] ?? "0") ?? 0);
}
