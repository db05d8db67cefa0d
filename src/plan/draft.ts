import type { Credit } from "../evaluate/credit.ts";
import type { Day } from "../base/date.ts";
import { addDays, formatDay } from "../base/date.ts";
import { formatAmount } from "../base/amount.ts";
import { contentOf } from "../evaluate/rank-duplicates.ts";
import type { Activity, HeldCredential, HolderRecord } from "../record/schema.ts";
import type { Rulebooks } from "../compile/rulebook.ts";
import type { Future } from "./future.ts";
import type { Place } from "./model/place.ts";
import type { PlannedDeed } from "./model/deeds.ts";
import { nextCertificate } from "./timeline/next-certificate.ts";
import type { PlannedCycle, Way } from "./timeline/way.ts";
import { withoutPaper } from "./timeline/without-paper.ts";

/** Days, the last one too. */
export interface Window {
  first: Day;
  last: Day;
}

/** What the solver chose, with the days between which it makes no difference. */
export interface Pick {
  place: Place;
  times: number;
  window: Window;
}

/** A choice that a plan made: an option finished on a day, or so many steps of unnamed credit. */
export interface Chosen {
  place: Place;
  times: number;
  on: Day;
  /** The days around it between which it makes no difference. */
  window: Window;
  /** What the record will have of it; unnamed credit is of several, where one may not give so much. */
  activities: readonly Activity[];
}

/** A plan as the solver left it, with its days. */
export interface Draft {
  ways: ReadonlyMap<PlannedCycle, Way>;
  chosen: readonly Chosen[];
  deeds: readonly { deed: PlannedDeed; times: number }[];
  future: Future;
  /** What each cycle is said to leave to the next one, in its body's units. */
  carried: ReadonlyMap<PlannedCycle, string>;
}

/** Puts days to what was chosen, and writes the record that it will make. */
export function draftOf(rulebooks: Rulebooks, record: HolderRecord, ways: ReadonlyMap<PlannedCycle, Way>, picks: readonly Pick[], deeds: readonly { deed: PlannedDeed; times: number }[], carried: ReadonlyMap<PlannedCycle, string>, free: (day: Day) => boolean): Draft {
  const taken = new Set([...(record.activities ?? []).map((a) => a.ref), ...(record.cards ?? []).map((c) => c.ref)]);
  const chosen = spread(picks, free).map(({ place, times, window, on }): Chosen => ({ place, times, window, on, activities: activitiesOf(place, times, on, taken) }));
  const held = new Map<string, { from: Day; held: HeldCredential }[]>();
  for (const [cycle, way] of [...ways].sort(([a], [b]) => a.index - b.index)) {
    const list = held.get(cycle.credential.id) ?? [];
    const now = list.at(-1)?.held ?? (cycle.order ? heldNow(record, cycle) : cycle.held);
    const from = addDays(way.renewOn, 1);
    // What another brings follows from the record of that one, but for what a paper said before.
    if (way.brought) {
      if (way.brought.paper) held.set(cycle.credential.id, [...list, { from, held: withoutPaper(now, way.brought.paper) }]);
      continue;
    }
    const next = nextCertificate(rulebooks, record, now, way.judged, way.renewOn, carried.get(cycle));
    if (next) held.set(cycle.credential.id, [...list, { from, held: next }]);
  }
  return {
    ways,
    carried,
    chosen,
    deeds,
    future: {
      activities: [...chosen.flatMap((c) => c.activities), ...deeds.flatMap(({ deed, times }) => (deed.practice ? [{ ...deed.practice, ref: unique("practice", taken), on: formatDay(deed.on), hours: String(times), content: deed.key }] : []))],
      cards: deeds.flatMap(({ deed }) => (deed.card ? [{ ref: unique(`card ${deed.card.kind}`, taken), ...deed.card }] : [])),
      attestations: deeds.flatMap(({ deed }) => (deed.statement === undefined ? [] : [{ statement: deed.statement, on: formatDay(deed.on) }])),
      exams: deeds.flatMap(({ deed }) => (deed.exam === undefined ? [] : [{ exam: deed.exam, on: formatDay(deed.on), passed: true }])),
      held,
    },
  };
}

function heldNow({ credentials }: HolderRecord, { credential, held }: PlannedCycle): HeldCredential {
  return credentials.find(({ id }) => id === credential.id) ?? held;
}

/** Days for what falls into one slot, or makes no difference between the same days: evenly over those, none of them barred, and each in the stretch for which the hours of the weeks were reckoned. */
function spread(picks: readonly Pick[], free: (day: Day) => boolean): (Pick & { on: Day })[] {
  const groups: Pick[][] = [];
  for (const pick of picks) {
    const { place, window } = pick;
    const group = groups.find((list) => list.some((other) => other.place.slot === place.slot || (other.window.first === window.first && other.window.last === window.last)));
    if (group) group.push(pick);
    else groups.push([pick]);
  }
  return groups.flatMap((list) =>
    list.sort((a, b) => a.place.last - b.place.last || a.place.candidate.index - b.place.candidate.index).map((pick, i) => {
      const { place: { first, last }, window } = pick;
      const even = addDays(window.first, Math.floor(((window.last - window.first) * (i + 1)) / (list.length + 1)));
      return { ...pick, on: nearestFree(Math.min(last, Math.max(first, even)) as Day, first, last, free) };
    }),
  );
}

function nearestFree(day: Day, first: Day, last: Day, free: (day: Day) => boolean): Day {
  for (let away = 0; away <= last - first; away++) {
    for (const near of [addDays(day, -away), addDays(day, away)]) if (near >= first && near <= last && free(near)) return near;
  }
  return day;
}

function activitiesOf({ candidate, most }: Place, times: number, on: Day, taken: Set<string>): Activity[] {
  const entry = (activity: Omit<Activity, "ref" | "on">, content: string): Activity => {
    const ref = unique(candidate.option.id, taken);
    // What is planned apart is at an event of its own, where nobody says otherwise.
    return { title: candidate.option.title, event: ref, ...activity, ref, on: formatDay(on), ...(contentOf({ ...activity, ref, on: formatDay(on) }) === undefined || candidate.upper > 1 ? { content } : {}) };
  };
  if (candidate.upper === 1) return [entry(candidate.activity, candidate.content)];
  const made: Activity[] = [];
  const [body, unit] = Object.entries(candidate.activity.units ?? {})[0] ?? ["", "1"];
  for (let left = times; left > 0; ) {
    const part = Math.min(left, most?.steps ?? left);
    made.push(entry({ ...candidate.activity, units: { [body]: most ? formatAmount(part, most.unit) : unit } }, `${candidate.content} ${taken.size}`));
    left -= part;
  }
  return made;
}

/** A ref that the record does not have yet, of letters that a ref may have. */
function unique(name: string, taken: Set<string>): string {
  const base = `plan ${name.replaceAll(/[^\p{L}\p{N}._ -]+/gu, "-")}`.slice(0, 70);
  let ref = base;
  for (let n = 2; taken.has(ref); n++) ref = `${base} ${n}`;
  taken.add(ref);
  return ref;
}

/** What of the record's own credit a way has. */
export function doneFor(way: Way): readonly Credit[] {
  const { crediting, window } = way.judged;
  return crediting.credits.filter((c) => c.on >= window.first);
}
