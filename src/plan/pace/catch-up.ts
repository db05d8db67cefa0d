import { minutesWords } from "../../base/minutes-words.ts";
import type { CatchUp, Pace } from "./pace.ts";

/** Compares the pace as it was meant with what is left of it on a later day. */
export function catchUp(before: Pace, now: Omit<Pace, "catchUp">, until: string): CatchUp {
  const acts = now.acts.flatMap((act) => {
    const planned = before.sittings.filter((sitting) => sitting.act === act.act && sitting.on <= until).reduce((sum, { minutes }) => sum + minutes, 0);
    const endsBefore = before.acts.find((one) => one.act === act.act)?.last;
    return planned === act.done && endsBefore === act.last ? [] : [{ act: act.act, title: act.title, planned, done: act.done, ...(endsBefore ? { endsBefore } : {}), ...(act.last ? { endsNow: act.last } : {}) }];
  });
  const behind = acts.reduce((sum, { planned, done }) => sum + planned - done, 0);
  const loads = new Map<string, { before: number; after: number }>();
  for (const [pace, side] of [[before, "before"], [now, "after"]] as const)
    for (const { on, minutes } of pace.sittings) {
      if (on <= until) continue;
      const from = mondayOfText(on, pace);
      const load = loads.get(from) ?? { before: 0, after: 0 };
      load[side] += minutes;
      loads.set(from, load);
    }
  const weeks = [...loads].filter(([, load]) => load.before !== load.after).map(([from, load]) => ({ from, ...load })).toSorted((a, b) => (a.from < b.from ? -1 : 1));
  return { until, behind, acts, weeks, says: says(behind, before, now, { until, behind, acts, weeks }) };
}

function says(behind: number, before: Pace, now: Omit<Pace, "catchUp">, { acts, weeks }: Omit<CatchUp, "says">): string {
  const start = behind > 0 ? `You are ${minutesWords(behind)} behind.` : behind < 0 ? `You are ${minutesWords(-behind)} ahead.` : "You have done what was planned.";
  const fewer = now.unplaced.length > 0 ? [`It no longer all fits: ${now.unplaced.map(({ title, minutes }) => (minutes > 0 ? `${minutesWords(minutes)} of “${title}”` : `“${title}”`)).join(", ")}.`] : [];
  const weekly = now.weekly.minutes - before.weekly.minutes;
  const level = weekly > 0 ? [`A week now has up to ${minutesWords(now.weekly.minutes)} instead of ${minutesWords(before.weekly.minutes)}.`] : [];
  const grown = weeks.filter((week) => week.after > week.before);
  const most = Math.max(0, ...grown.map((week) => week.after - week.before));
  const [first, last] = [grown[0]?.from, grown.at(-1)?.from];
  const growth = first === undefined || behind <= 0 ? [] : [grown.length === 1 ? `The week of ${first} grows by ${minutesWords(most)}.` : `${grown.length} weeks between those of ${first} and ${last} grow, none by more than ${minutesWords(most)}.`];
  const later = acts.flatMap(({ title, endsBefore, endsNow }) => (endsBefore !== undefined && endsNow !== undefined && endsNow > endsBefore ? [`“${title}” ends on ${endsNow} instead of ${endsBefore}.`] : []));
  return [start, ...fewer, ...level, ...growth, ...later].join(" ");
}

function mondayOfText(on: string, { weeks }: Pick<Pace, "weeks">): string {
  return weeks.find(({ from, until }) => from <= on && on <= until)?.from ?? on;
}
