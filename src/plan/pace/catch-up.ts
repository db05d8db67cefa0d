import { formatDay, parseDay } from "../../base/date.ts";
import { minutesWords } from "../../base/minutes-words.ts";
import type { DoneSince } from "./done-since.ts";
import type { CatchUp, Pace } from "./pace.ts";
import type { PaceBefore } from "./pace-before.ts";
import { mondayOf, weekOf } from "./weeks.ts";

/** A pace made before, the one for what is left, and what was done in between: up to and with `until`, by act. */
export interface CatchUpInput {
  before: PaceBefore;
  now: Omit<Pace, "catchUp">;
  done: ReadonlyMap<string, DoneSince>;
  until: string;
  /** There is a plan for what is left. Without one no week has more or less than another. */
  planned: boolean;
  /** Why not everything is kept in time whatever the pace, in a sentence. */
  lacking?: string | undefined;
}

/** Compares the pace as it was meant with what is left of it on a later day. */
export function catchUp({ before, now, done, until, planned: isPlanned, lacking }: CatchUpInput): CatchUp {
  const all = before.acts.map((act) => {
    const planned = before.sittings.filter((sitting) => sitting.act === act.act && sitting.on <= until).reduce((sum, { minutes }) => sum + minutes, 0);
    const { minutes, said, gone } = done.get(act.act) ?? { minutes: 0, said: false, gone: false };
    const endsNow = now.acts.find((one) => one.act === act.act)?.last;
    return { gone, planned, same: planned === minutes && (endsNow === undefined || act.last === endsNow), act: { act: act.act, ...(act.option === undefined ? {} : { option: act.option }), title: act.title, planned, done: minutes, left: act.minutes - minutes, said, ...(act.last === undefined ? {} : { endsBefore: act.last }), ...(endsNow === undefined ? {} : { endsNow }) } };
  });
  const acts = all.flatMap(({ act, gone, same }) => (gone || same ? [] : [act]));
  const behind = acts.reduce((sum, act) => sum + act.planned - act.done, 0);
  const unsaid = acts.reduce((sum, act) => sum + (act.said ? 0 : Math.max(0, act.planned - act.done)), 0);
  const found = { since: before.asOf, until, behind, unsaid, acts, gone: all.flatMap(({ act, gone, planned }) => (gone && planned > 0 ? [act.title] : [])), weeks: isPlanned ? weeksOf(before, now, until, reachOf(acts)) : [], fits: now.unplaced.length === 0 && lacking === undefined };
  return { ...found, says: says(found, before, now, { any: all.some(({ planned, gone }) => planned > 0 && !gone), lacking }) };
}

/** How far it reaches that more or less was done: whatever comes after that day and changes, changes for another reason. */
function reachOf(acts: CatchUp["acts"]): string {
  const touched = acts.filter(({ planned, done, endsBefore = "", endsNow = "" }) => planned !== done || endsNow > endsBefore);
  return touched.reduce((last, { endsBefore = "", endsNow = "" }) => [last, endsBefore, endsNow].reduce((a, b) => (a > b ? a : b)), "");
}

/** Weeks after the day that have another number of minutes of study than before, up to that of `reach`. */
function weeksOf(before: PaceBefore, now: Pick<Pace, "sittings">, until: string, reach: string): CatchUp["weeks"] {
  const loads = new Map<string, { before: number; after: number }>();
  for (const [sittings, side] of [[before.sittings, "before"], [now.sittings, "after"]] as const)
    for (const { on, minutes } of sittings) {
      const day = parseDay(on);
      if (day === null || on <= until) continue;
      const from = formatDay(mondayOf(weekOf(day)));
      const load = loads.get(from) ?? { before: 0, after: 0 };
      load[side] += minutes;
      loads.set(from, load);
    }
  return [...loads].filter(([from, load]) => from <= reach && load.before !== load.after).map(([from, load]) => ({ from, ...load })).toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

function says({ since, until, behind, acts, gone, weeks, fits }: Omit<CatchUp, "says">, before: PaceBefore, now: Omit<Pace, "catchUp">, { any, lacking }: { any: boolean; lacking: string | undefined }): string {
  const even = any ? [`You have done what the plan of ${since} had until ${until}.`] : gone.length > 0 ? [] : [`The plan of ${since} had nothing to study until ${until}.`];
  const start = behind > 0 ? [`You are ${minutesWords(behind)} behind the plan of ${since}.`] : behind < 0 ? [`You are ${minutesWords(-behind)} ahead of the plan of ${since}.`] : even;
  const silent = acts.filter((act) => !act.said && act.planned > act.done).map(({ title }) => `“${title}”`);
  const unsaid = silent.length === 0 ? [] : [`Nothing is written down of ${silent.join(", ")}, so none of it is taken as done.`];
  const dropped = gone.map((title) => `“${title}” is no longer planned, so its hours count neither way.`);
  const fewer = now.unplaced.length > 0 ? [`It no longer all fits: ${now.unplaced.map(({ title, minutes }) => (minutes > 0 ? `${minutesWords(minutes)} of “${title}”` : `“${title}”`)).join(", ")}.`] : [];
  const weekly = now.weekly.minutes - before.weekly.minutes;
  const level = weekly > 0 ? [`A week now has up to ${minutesWords(now.weekly.minutes)} instead of ${minutesWords(before.weekly.minutes)}.`] : [];
  const later = acts.flatMap(({ title, endsBefore, endsNow }) => (endsBefore !== undefined && endsNow !== undefined && endsNow > endsBefore ? [`“${title}” ends on ${endsNow} instead of ${endsBefore}.`] : []));
  const holds = behind > 0 && fits ? ["All that is left still fits before its last day."] : [];
  return [...start, ...unsaid, ...dropped, ...(lacking === undefined ? [] : [lacking]), ...fewer, ...level, ...(behind > 0 ? growth(weeks) : []), ...later, ...holds].join(" ");
}

/** Which weeks have more than before, and how much the fullest of them has. */
function growth(weeks: CatchUp["weeks"]): string[] {
  const grown = weeks.filter((week) => week.after > week.before);
  const [first, last] = [grown[0], grown.at(-1)];
  if (first === undefined || last === undefined) return [];
  const [most, had] = [Math.max(...grown.map(({ after }) => after)), Math.max(...grown.map((week) => week.before))];
  const hours = `${minutesWords(most)} instead of ${had === 0 ? "nothing" : minutesWords(had)}`;
  return [`What is left is spread anew: ${first === last ? `the week of ${first.from} has ${hours}` : `${grown.length} weeks from that of ${first.from} to that of ${last.from} have more, up to ${hours}`}.`];
}
