import type { HolderRecord } from "../../record/schema.ts";

/** The holder's record with what was picked on Home added. What it says already stays, unless a new date was given. */
export function keepPicks(record: HolderRecord, picked: HolderRecord): HolderRecord {
  const held = new Map(record.credentials.map((c) => [c.id, c]));
  for (const one of picked.credentials) held.set(one.id, { ...held.get(one.id), ...one });
  const activities = record.activities ?? [];
  const had = new Set(activities.map((a) => a.course));
  const refs = new Set(activities.map((a) => a.ref));
  const added = (picked.activities ?? []).filter((a) => !had.has(a.course)).map((a) => ({ ...a, ref: freeRef(a.ref, refs) }));
  return { ...record, credentials: [...held.values()], activities: [...activities, ...added] };
}

function freeRef(wanted: string, taken: ReadonlySet<string>): string {
  let ref = wanted;
  for (let n = 2; taken.has(ref); n++) ref = `${wanted}-${n}`;
  return ref;
}
