import type { Day } from "../base/date.ts";
import { formatDay } from "../base/date.ts";
import type { Activity, Card, HeldCredential, HolderRecord } from "../record/schema.ts";

/** What the record will have once a plan is done, with the days from which it has each. */
export interface Future {
  activities: readonly Activity[];
  cards: readonly Card[];
  attestations: NonNullable<HolderRecord["attestations"]>;
  exams: NonNullable<HolderRecord["exams"]>;
  /** The credential as it is held from a day on: the last one that has begun. */
  held: ReadonlyMap<string, readonly { from: Day; held: HeldCredential }[]>;
}

/** The record as it will stand on a day, with everything done as planned up to it. */
export function recordOn(record: HolderRecord, future: Future, day: Day): HolderRecord {
  const by = formatDay(day);
  const add = <T>(had: readonly T[] | undefined, planned: readonly T[], on: (entry: T) => string): T[] | undefined => {
    const come = planned.filter((entry) => on(entry) <= by);
    return had === undefined && come.length === 0 ? undefined : [...(had ?? []), ...come];
  };
  const activities = add(record.activities, future.activities, (a) => a.on);
  const cards = add(record.cards, future.cards, (c) => c.issued);
  const attestations = add(record.attestations, future.attestations, (a) => a.on);
  const exams = add(record.exams, future.exams, (e) => e.on);
  return {
    ...record,
    credentials: record.credentials.map((held) => future.held.get(held.id)?.findLast((h) => h.from <= day)?.held ?? held),
    ...(activities ? { activities } : {}),
    ...(cards ? { cards } : {}),
    ...(attestations ? { attestations } : {}),
    ...(exams ? { exams } : {}),
  };
}
