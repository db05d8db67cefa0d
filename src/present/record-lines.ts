import type { Activity, Card, Grant, HeldCredential, HolderRecord } from "../record/schema.ts";
import { shortDayWords } from "./day-words.ts";
import { titled } from "./humanised.ts";
import type { LineNames } from "./record-names.ts";

/** One entry of the record as it stands in a list. */
export interface RecordLine {
  /** What the entry is called in its list. */
  readonly key: string;
  readonly title: string;
  readonly facts: readonly string[];
  /** Words that no rulebook knows: they would quietly cost credit. */
  readonly warnings: readonly string[];
}

/** A held credential as a line of My record. */
export function credentialLine(held: HeldCredential, names: LineNames): RecordLine {
  return {
    key: held.id,
    title: names.credential(held.id),
    facts: [
      ...dated("Certified", held["certified-on"]),
      ...dated("Expires", held["expires-on"]),
      ...dated("Cycle began", held["started-on"]),
      ...dated("Renewal handed in", held["submitted-on"]),
      ...(held.renewals === undefined ? [] : [held.renewals.length === 0 ? "Never renewed" : held.renewals.length === 1 ? "Renewed once" : `Renewed ${held.renewals.length} times`]),
      ...dated("Last renewal ends", held["expires-on"] === undefined ? held.renewals?.at(-1)?.ends : undefined),
      ...dated("Complete from", held["complete-from"]),
      ...(held.status === undefined ? [] : [titled(held.status)]),
      ...(held["certified-on"] === undefined && held["expires-on"] === undefined && (held.renewals ?? []).length === 0 ? [names.neverExpires(held.id) ? "Never expires" : "No date yet"] : []),
      ...noted(held.note),
    ],
    warnings: names.strange("credential", [held.id]),
  };
}

/** An activity as a line of My record. */
export function activityLine(activity: Activity, names: LineNames): RecordLine {
  const { units = {}, category = {}, status = {} } = activity;
  return {
    key: activity.ref,
    title: activity.title ?? (activity.course === undefined ? undefined : names.course(activity.course)) ?? (activity.kind === undefined ? activity.ref : titled(activity.kind)),
    facts: [
      shortDayWords(activity.on),
      ...(activity.hours === undefined ? [] : [activity.hours === "1" ? "1 hour" : `${activity.hours} hours`]),
      ...Object.entries(units).map(([body, amount]) => `${amount} ${names.body(body).unit}, ${names.body(body).short}`),
      ...Object.entries(category).map(([body, letter]) => `Category ${letter}, ${names.body(body).short}`),
      ...Object.entries(status).flatMap(([body, said]) => (said === "accepted" ? [] : [`${titled(said)} at ${names.body(body).short}`])),
      ...noted(activity.note),
    ],
    warnings: [
      ...names.strange("course", [activity.course]),
      ...names.strange("kind", [activity.kind]),
      ...names.strange("delivery", [activity.delivery]),
      ...names.strange("role", [activity.role]),
      ...names.strange("body", Object.keys({ ...units, ...category, ...status })),
      ...names.strange("credential", activity.for ?? []),
      ...names.strange("measure", Object.keys(activity.quantity ?? {})),
    ],
  };
}

/** A card as a line of My record. */
export function cardLine(card: Card, names: LineNames): RecordLine {
  return {
    key: card.ref,
    title: names.card(card.kind),
    facts: [...dated("Issued", card.issued), ...dated("Valid until", card.expires), ...(card.delivery === undefined ? [] : [titled(card.delivery)]), ...noted(card.note)],
    warnings: [...names.strange("card", [card.kind]), ...names.strange("delivery", [card.delivery])],
  };
}

/** A statement made, as a line of My record; its place in the list is its key. */
export function attestationLine(attestation: NonNullable<HolderRecord["attestations"]>[number], index: number, names: LineNames): RecordLine {
  return { key: String(index), title: names.statement(attestation.statement), facts: dated("Made", attestation.on), warnings: names.strange("statement", [attestation.statement]) };
}

/** An exam as a line of My record; its place in the list is its key. */
export function examLine(exam: NonNullable<HolderRecord["exams"]>[number], index: number, names: LineNames): RecordLine {
  return { key: String(index), title: names.credential(exam.exam), facts: [shortDayWords(exam.on), exam.passed ? "Passed" : "Not passed"], warnings: names.strange("credential", [exam.exam]) };
}

/** An exemption that a body granted, as a line of My record; its place in the list is its key. */
export function grantLine(grant: Grant, index: number, names: LineNames): RecordLine {
  return { key: String(index), title: names.exemption(grant.exemption), facts: [...dated("From", grant.from), ...dated("Until", grant.until), ...noted(grant.note)], warnings: names.strange("exemption", [grant.exemption]) };
}

function dated(what: string, day: string | undefined): string[] {
  return day === undefined ? [] : [`${what} ${shortDayWords(day)}`];
}

function noted(note: string | undefined): string[] {
  return note === undefined ? [] : [note.length > 120 ? `${note.slice(0, 117)}…` : note];
}
