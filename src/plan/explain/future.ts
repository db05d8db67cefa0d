import type { Day } from "../../base/date.ts";
import type { Rulebooks } from "../../compile/rulebook.ts";
import { type Judged, judgeHeld } from "../../evaluate/held.ts";
import type { Activity, Card, HeldCredential, HolderRecord } from "../../record/schema.ts";

/** What a record has of one act once it is done. */
export interface Done {
  activities?: readonly Activity[];
  cards?: readonly Card[];
  attestations?: HolderRecord["attestations"];
  exams?: HolderRecord["exams"];
}

/** One cycle of a credential as it will be held, and the day on which its renewal is planned. */
export interface FutureCycle {
  held: HeldCredential;
  start: Day;
  end: Day;
  renewOn: Day;
}

/** The record as it will be, act by act, so that any of them can be left out or moved and all be judged again. */
export interface Future {
  rulebooks: Rulebooks;
  record: HolderRecord;
  done: ReadonlyMap<string, Done>;
  /** By credential, in order. */
  cycles: readonly FutureCycle[];
}

/** The cycle judged by the engine, on its renewal day where no other is named; `undefined` where it finds another cycle or none. */
export function judgeCycle(future: Future, cycle: FutureCycle, on: Day = cycle.renewOn): Judged | undefined {
  const { rulebooks } = future;
  const credential = rulebooks.credentials.get(cycle.held.id);
  const judged = credential?.rules && judgeHeld(rulebooks, recordIn(future, cycle, on), cycle.held, credential, credential.rules, { asOf: on, renewOn: on }, false);
  return !judged || typeof judged === "string" || judged.cycle.end !== cycle.end ? undefined : judged;
}

/** The record on a day, for one cycle: everything done as planned, and every credential as it is then held. */
export function recordIn({ record, done, cycles }: Future, cycle: FutureCycle, on: Day = cycle.renewOn): HolderRecord {
  const all = [...done.values()];
  const credentials = record.credentials.map((held) => {
    if (held.id === cycle.held.id) return cycle.held;
    const own = cycles.filter((other) => other.held.id === held.id);
    return (own.find((other) => other.renewOn >= on) ?? own.at(-1))?.held ?? held;
  });
  return {
    ...record,
    credentials,
    activities: [...(record.activities ?? []), ...all.flatMap((each) => each.activities ?? [])],
    cards: [...(record.cards ?? []), ...all.flatMap((each) => each.cards ?? [])],
    attestations: [...(record.attestations ?? []), ...all.flatMap((each) => each.attestations ?? [])],
    exams: [...(record.exams ?? []), ...all.flatMap((each) => each.exams ?? [])],
  };
}
