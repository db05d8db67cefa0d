import type { Activity, Card, HeldCredential, HolderRecord } from "../record/schema.ts";
import { shortDayWords } from "./day-words.ts";
import { titled } from "./humanised.ts";
import type { Catalogue } from "./rules-catalogue.ts";

/** One entry of the record as it stands in a list. */
export interface RecordLine {
  /** What the entry is called in its list. */
  readonly key: string;
  readonly title: string;
  readonly facts: readonly string[];
}

/** Names of the catalogue by id, for lines. */
export interface LineNames {
  credential(id: string): string;
  body(id: string): { readonly short: string; readonly unit: string };
  course(id: string): string;
  statement(id: string): string;
}

export function lineNames({ credentials, bodies, courses, statements }: Catalogue): LineNames {
  const [held, known, taught, said] = [credentials, bodies, courses, statements].map((list) => new Map<string, { label: string }>(list.map((entry) => [entry.value, entry])));
  return {
    credential: (id) => held?.get(id)?.label ?? id,
    body: (id) => bodies.find(({ value }) => value === id) ?? { short: known?.get(id)?.label ?? id, unit: "units" },
    course: (id) => taught?.get(id)?.label ?? id,
    statement: (id) => said?.get(id)?.label ?? id,
  };
}

export function credentialLine(held: HeldCredential, names: LineNames): RecordLine {
  return {
    key: held.id,
    title: names.credential(held.id),
    facts: [
      ...dated("Certified", held["certified-on"]),
      ...dated("Expires", held["expires-on"]),
      ...dated("Renewal handed in", held["submitted-on"]),
      ...(held["certified-on"] === undefined && held["expires-on"] === undefined ? ["No date yet"] : []),
      ...noted(held.note),
    ],
  };
}

export function activityLine(activity: Activity, names: LineNames): RecordLine {
  const { units = {}, category = {}, status = {} } = activity;
  return {
    key: activity.ref,
    title: activity.title ?? (activity.course === undefined ? undefined : names.course(activity.course)) ?? (activity.kind === undefined ? activity.ref : titled(activity.kind)),
    facts: [
      shortDayWords(activity.on),
      ...(activity.hours === undefined ? [] : [`${activity.hours} hours`]),
      ...Object.entries(units).map(([body, amount]) => `${amount} ${names.body(body).unit}, ${names.body(body).short}`),
      ...Object.entries(category).map(([body, letter]) => `Category ${letter}, ${names.body(body).short}`),
      ...Object.entries(status).flatMap(([body, said]) => (said === "accepted" ? [] : [`${titled(said)} at ${names.body(body).short}`])),
      ...noted(activity.note),
    ],
  };
}

export function cardLine(card: Card): RecordLine {
  return {
    key: card.ref,
    title: titled(card.kind),
    facts: [...dated("Issued", card.issued), ...dated("Valid until", card.expires), ...(card.delivery === undefined ? [] : [titled(card.delivery)]), ...noted(card.note)],
  };
}

export function attestationLine(attestation: NonNullable<HolderRecord["attestations"]>[number], index: number, names: LineNames): RecordLine {
  return { key: String(index), title: names.statement(attestation.statement), facts: dated("Made", attestation.on) };
}

export function examLine(exam: NonNullable<HolderRecord["exams"]>[number], index: number, names: LineNames): RecordLine {
  return { key: String(index), title: names.credential(exam.exam), facts: [shortDayWords(exam.on), exam.passed ? "Passed" : "Not passed"] };
}

function dated(what: string, day: string | undefined): string[] {
  return day === undefined ? [] : [`${what} ${shortDayWords(day)}`];
}

function noted(note: string | undefined): string[] {
  return note === undefined ? [] : [note.length > 120 ? `${note.slice(0, 117)}…` : note];
}
