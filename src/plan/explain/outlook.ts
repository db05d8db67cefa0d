import { type Day, formatDay } from "../../base/date.ts";
import type { Rulebooks } from "../../compile/rulebook.ts";
import { type Judged, judgeHeld } from "../../evaluate/held.ts";
import type { HeldCredential, HolderRecord } from "../../record/schema.ts";
import type { Done } from "../done.ts";

/** One cycle of a credential as it will be held, and the day on which its renewal is planned. */
export interface OutlookCycle {
  held: HeldCredential;
  start: Day;
  end: Day;
  renewOn: Day;
}

/** The record as it will be, act by act, so that any of them can be left out or moved and all be judged again. */
export interface Outlook {
  rulebooks: Rulebooks;
  record: HolderRecord;
  done: ReadonlyMap<string, Done>;
  /** By credential, in order. */
  cycles: readonly OutlookCycle[];
}

/** The cycle judged by the engine, on its renewal day where no other is named; `undefined` where it finds another cycle or none. */
export function judgeCycle(outlook: Outlook, cycle: OutlookCycle, on: Day = cycle.renewOn): Judged | undefined {
  const { rulebooks } = outlook;
  const credential = rulebooks.credentials.get(cycle.held.id);
  const judged = credential?.rules && judgeHeld(rulebooks, recordIn(outlook, cycle, on), cycle.held, credential, credential.rules, { asOf: on, renewOn: on }, false);
  return !judged || typeof judged === "string" || judged.cycle.end !== cycle.end ? undefined : judged;
}

/** The record on a day, for one cycle: everything done as planned by then, and every credential as it is then held. */
export function recordIn({ record, done, cycles }: Outlook, cycle: OutlookCycle, day: Day = cycle.renewOn): HolderRecord {
  const by = formatDay(day);
  const all = [...done.values()];
  const credentials = record.credentials.map((held) => {
    if (held.id === cycle.held.id) return cycle.held;
    const own = cycles.filter((other) => other.held.id === held.id);
    return (own.find((other) => other.renewOn >= day) ?? own.at(-1))?.held ?? held;
  });
  const attestations = all.flatMap(({ attestations: made }) => made ?? []).filter(({ on }) => on <= by);
  const exams = all.flatMap(({ exams: sat }) => sat ?? []).filter(({ on }) => on <= by);
  return {
    ...record,
    credentials,
    activities: [...(record.activities ?? []), ...all.flatMap(({ activities = [] }) => activities.filter(({ on }) => on <= by))],
    cards: [...(record.cards ?? []), ...all.flatMap(({ cards = [] }) => cards.filter(({ issued }) => issued <= by))],
    // A record that is silent of these stays silent, unless the plan speaks of them: then what is not done is known not to be.
    ...(all.some((each) => each.attestations) ? { attestations: [...(record.attestations ?? []), ...attestations] } : {}),
    ...(all.some((each) => each.exams) ? { exams: [...(record.exams ?? []), ...exams] } : {}),
  };
}
