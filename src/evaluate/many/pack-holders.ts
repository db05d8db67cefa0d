import { parseMillionths } from "../../base/amount.ts";
import { type Day, parseDay } from "../../base/date.ts";
import type { Credential, Rulebooks } from "../../compile/rulebook.ts";
import { proofsOf } from "../../record/proof.ts";
import type { Activity, HolderRecord } from "../../record/schema.ts";
import { UNSTATED } from "../../requirements/unstated.ts";
import { activityAttributes } from "../activity-attributes.ts";
import { forOneOnly, hasSiblings } from "../shared-elsewhere.ts";
import { statedSteps } from "../worth.ts";
import { ACCEPTED, BY_RENEWALS, type ActivityProfile, type HolderTable, NONE, PENDING, REJECTED, SHARED } from "./holder-table.ts";

/** Gives each distinct value a number, in the order met. */
class Numbering<T> {
  readonly values: T[] = [];
  private readonly numbers = new Map<string, number>();

  of(key: string, make: () => T): number {
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = this.values.length;
      this.numbers.set(key, number);
      this.values.push(make());
    }
    return number;
  }
}

/** Packs the holders of one credential into columns. Records that do not hold it are passed over. */
export function packHolders(rulebooks: Rulebooks, credential: Credential, records: readonly HolderRecord[]): HolderTable {
  const held = records.flatMap((record) => record.credentials.filter((h) => h.id === credential.id).map((h) => ({ record, h })));
  const profiles = new Numbering<ActivityProfile>();
  const proofs = new Numbering<HolderTable["proofs"][number]>();
  const factSets = new Numbering<Readonly<Record<string, string>>>();
  const contents = new Numbering<string>();
  const activities = held.map(({ record }) => (record.activities ?? []).filter((a) => a.for === undefined || a.for.includes(credential.id)).sort((a, b) => (a.on < b.on || (a.on === b.on && a.ref < b.ref) ? -1 : 1)));
  const proven = held.map(({ record }) => proofsOf(record));
  const activityCount = activities.reduce((n, list) => n + list.length, 0);
  const proofCount = proven.reduce((n, list) => n + list.length, 0);
  const table: HolderTable = {
    credential,
    count: held.length,
    certified: Int32Array.from(held, ({ h }) => dayOr(h["certified-on"])),
    expires: Int32Array.from(held, ({ h }) => (h.renewals === undefined || (h.renewals.length === 0 && h["expires-on"] !== undefined) ? dayOr(h["expires-on"]) : BY_RENEWALS)),
    submitted: Int32Array.from(held, ({ h }) => dayOr(h["submitted-on"])),
    renewalStart: new Uint32Array(held.length + 1),
    renewalOn: Int32Array.from(held.flatMap(({ h }) => (h.renewals ?? []).map((r) => dayOr(r.on)))),
    renewalEnds: Int32Array.from(held.flatMap(({ h }) => (h.renewals ?? []).map((r) => dayOr(r.ends)))),
    factSet: Int32Array.from(held, ({ record }) => factSets.of(JSON.stringify(Object.entries(record.facts ?? {}).sort()), () => record.facts ?? {})),
    facts: factSets.values,
    said: Uint8Array.from(held, ({ record }) => (record.cards ? 1 : 0) | (record.attestations ? 2 : 0) | (record.exams ? 4 : 0)),
    activityStart: new Uint32Array(held.length + 1),
    day: new Int32Array(activityCount),
    profile: new Int32Array(activityCount),
    stated: new Int32Array(activityCount),
    hours: new Float64Array(activityCount),
    content: new Int32Array(activityCount),
    flags: new Uint8Array(activityCount),
    profiles: profiles.values,
    proofStart: new Uint32Array(held.length + 1),
    proofProfile: new Int32Array(proofCount),
    proofFrom: new Int32Array(proofCount),
    proofUntil: new Int32Array(proofCount),
    proofs: proofs.values,
  };
  let a = 0;
  let p = 0;
  held.forEach(({ record, h }, i) => {
    table.renewalStart[i + 1] = (table.renewalStart[i] as number) + (h.renewals?.length ?? 0);
    const shared = hasSiblings(rulebooks, record, credential);
    for (const activity of activities[i] ?? []) packActivity(activity, a++, shared && !forOneOnly(rulebooks, record, credential, activity));
    for (const { proof, from, until } of proven[i] ?? []) {
      table.proofProfile[p] = proofs.of(JSON.stringify(proof), () => proof);
      table.proofFrom[p] = dayOr(from);
      table.proofUntil[p++] = until === undefined ? UNSTATED : (parseDay(until) ?? UNSTATED);
    }
    table.activityStart[i + 1] = a;
    table.proofStart[i + 1] = p;
  });
  return table;

  function packActivity(activity: Activity, at: number, shared: boolean): void {
    const body = credential.body;
    const on = parseDay(activity.on) as Day;
    const course = activity.course === undefined ? undefined : rulebooks.courses.get(activity.course);
    const { on: _on, ...attributes } = activityAttributes(rulebooks, body, activity, course, on);
    const quantity = Object.fromEntries(Object.entries(activity.quantity ?? {}).map(([measure, text]) => [measure, parseMillionths(text) ?? 0]).sort());
    const statesHours = activity.hours !== undefined;
    const stated = activity.units?.[body.id];
    const status = activity.status?.[body.id];
    const content = activity.content ?? activity.course;
    table.day[at] = on;
    table.profile[at] = profiles.of(JSON.stringify([attributes, quantity, statesHours]), () => ({ attributes, quantity, statesHours }));
    table.stated[at] = stated === undefined ? NONE : statedSteps(stated, body.unit);
    table.hours[at] = activity.hours === undefined ? NONE : (parseMillionths(activity.hours) ?? 0);
    table.content[at] = content === undefined ? NONE : contents.of(content, () => content);
    table.flags[at] = (status === "pending" ? PENDING : status === "rejected" ? REJECTED : status === "accepted" ? ACCEPTED : 0) | (shared ? SHARED : 0);
  }
}

function dayOr(text: string | undefined): number {
  return text === undefined ? NONE : (parseDay(text) ?? NONE);
}
