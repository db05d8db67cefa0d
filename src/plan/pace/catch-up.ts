import { formatDay, parseDay } from "../../base/date.ts";
import { minutesWords } from "../../base/minutes-words.ts";
import type { DoneSince } from "./done-since.ts";
import type { CatchUp, CatchUpIs, Pace } from "./pace.ts";
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
  /** Titles of courses and credit that the plan before did not have. */
  fresh?: readonly string[];
  /** Names of credentials that the plan before was for and that are not held. */
  foreign?: readonly string[];
  /** What the record now says otherwise than the plan before, in sentences. */
  redated?: readonly string[];
  lacking?: Lacking | undefined;
}

/** Why not everything is kept in time whatever the pace, in a sentence. */
export interface Lacking {
  is: Extract<CatchUpIs, "lacking" | "nothing-planned" | "no-plan">;
  says: string;
}

/** Compares what a plan had until a day with what was done by then, and its pace with that of what is left. */
export function catchUp({ before, now, done, until, planned: isPlanned, fresh = [], foreign = [], redated = [], lacking }: CatchUpInput): CatchUp {
  const all = before.acts.map((act) => {
    const over = act.due <= until;
    // What found no place then was to be done by the last day all the same.
    const planned = over ? act.minutes : before.sittings.filter((sitting) => sitting.act === act.act && sitting.on <= until).reduce((sum, { minutes }) => sum + minutes, 0);
    const { minutes, said, is } = done.get(act.act) ?? { minutes: 0, said: false, is: "open" };
    const endsNow = now.acts.find((one) => one.act === act.act)?.last;
    return { is, wasDue: over || planned > 0, allDue: over || (act.minutes > 0 && planned >= act.minutes), title: act.title, before: act, same: planned === minutes && (endsNow === undefined || act.last === endsNow), act: { act: act.act, ...(act.option === undefined ? {} : { option: act.option }), title: act.title, planned, done: minutes, left: act.minutes - minutes, said, ...(act.last === undefined ? {} : { endsBefore: act.last }), ...(endsNow === undefined ? {} : { endsNow }) } };
  });
  const acts = all.flatMap(({ act, is, same, before: { minutes } }) => (is === "gone" || is === "settled" || same || minutes === 0 ? [] : [act]));
  const missed = all.flatMap(({ act, is, allDue, before: { due, last } }) => (is === "open" && allDue && act.left <= 0 ? [{ act: act.act, title: act.title, on: act.planned > 0 ? (last ?? due) : due }] : []));
  const of = (what: DoneSince["is"]) => all.filter(({ is, wasDue }) => is === what && wasDue);
  const behind = acts.reduce((sum, act) => sum + act.planned - act.done, 0);
  const unsaid = acts.reduce((sum, act) => sum + (act.said ? 0 : Math.max(0, act.planned - act.done)), 0);
  const found = { since: before.asOf, until, behind, unsaid, acts, missed, gone: of("gone").map(({ title }) => title), foreign: [...foreign], weeks: isPlanned ? weeksOf(before, now, until, reachOf(acts)) : [], fits: now.unplaced.length === 0 && lacking === undefined };
  const short = acts.some(({ planned, done: some }) => planned > some);
  const isForeign = foreign.length > 0 && foreign.length === before.credentials.length;
  const even = !short && missed.length === 0 && found.gone.length === 0 && redated.length === 0 && !isForeign;
  const is = ((): CatchUpIs => {
    if (isForeign) return "foreign";
    if (!found.fits) return lacking?.is ?? "lacking";
    if (behind > 0) return "behind";
    if (!even || foreign.length > 0) return "otherwise";
    if (behind < 0) return "ahead";
    return all.some(({ wasDue }) => wasDue) ? "done" : "nothing-due";
  })();
  return { is, ...found, says: says(found, before, now, { isForeign, even, any: all.some(({ wasDue }) => wasDue), gone: of("gone"), settled: of("settled").map(({ title }) => title), fresh, redated, lacking: lacking?.says }) };
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

interface Further {
  isForeign: boolean;
  /** Nothing is behind, missed or gone. */
  even: boolean;
  /** Something was to be done by then. */
  any: boolean;
  gone: readonly { act: CatchUp["acts"][number]; before: PaceBefore["acts"][number] }[];
  settled: readonly string[];
  fresh: readonly string[];
  redated: readonly string[];
  lacking: string | undefined;
}

function says({ since, until, behind, acts, missed, foreign, weeks, fits }: Omit<CatchUp, "says" | "is">, before: PaceBefore, now: Omit<Pace, "catchUp">, { isForeign, even, any, gone, settled, fresh, redated, lacking }: Further): string {
  const other = foreign.length === 0 ? [] : [`The plan of ${since} was for ${foreign.join(", ")} too, which the record does not have.`];
  if (isForeign) return `The plan of ${since} was for ${foreign.join(", ")}. The record has none of it, so nothing can be compared.`;
  const done = !even ? (behind === 0 && acts.some((act) => act.planned > act.done) ? [`Of some you did less than the plan of ${since} had until ${until}, of some more.`] : []) : any ? [`You have done what the plan of ${since} had until ${until}.`] : [`The plan of ${since} had nothing to be done until ${until}.`];
  const start = behind > 0 ? [`You are ${minutesWords(behind)} behind the plan of ${since}.`] : behind < 0 ? [`You are ${minutesWords(-behind)} ahead of the plan of ${since}.`] : done;
  const silent = acts.filter((act) => !act.said && act.planned > act.done).map(({ title }) => `“${title}”`);
  const unsaid = silent.length === 0 ? [] : [`Nothing is written down of ${silent.join(", ")}, so none of it is taken as done.`];
  const open = missed.length === 0 ? [] : [`By the record, not done yet: ${missed.map(({ title, on }) => `“${title}” (planned for ${on})`).join(", ")}.`];
  const dropped = gone.map(({ act: { title, planned, done: some }, before: { due } }) => (planned > some ? `${minutesWords(planned - some)} of “${title}” were not done by ${until}, and it is no longer planned.` : `“${title}” was planned for ${due}. By the record it is not done, and it is no longer planned.`));
  const instead = fresh.length > 0 && gone.some(({ before: { do: what } }) => what === "course" || what === "credit") ? [`New in the plan: ${fresh.map((title) => `“${title}”`).join(", ")}.`] : [];
  const needless = settled.map((title) => `“${title}” is no longer needed: the record has what it was for.`);
  const fewer = now.unplaced.length > 0 ? [`It no longer all fits: ${now.unplaced.map(({ title, minutes }) => (minutes > 0 ? `${minutesWords(minutes)} of “${title}”` : `“${title}”`)).join(", ")}.`] : [];
  const weekly = now.weekly.minutes - before.weekly.minutes;
  const level = weekly > 0 ? [`A week now has up to ${minutesWords(now.weekly.minutes)} instead of ${minutesWords(before.weekly.minutes)}.`] : [];
  const later = acts.flatMap(({ title, endsBefore, endsNow }) => (endsBefore !== undefined && endsNow !== undefined && endsNow > endsBefore ? [`“${title}” ends on ${endsNow} instead of ${endsBefore}.`] : []));
  const holds = behind > 0 && fits ? ["All that is left still fits before its last day."] : [];
  return [...start, ...unsaid, ...open, ...dropped, ...instead, ...needless, ...other, ...redated, ...(lacking === undefined ? [] : [lacking]), ...fewer, ...level, ...(behind > 0 ? growth(weeks) : []), ...later, ...holds].join(" ");
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
