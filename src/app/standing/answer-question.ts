import type { Question } from "../../evaluate/standing.ts";
import { answerPlace } from "../../present/standing/answer-place.ts";
import type { Activity, HeldCredential, HolderRecord } from "../../record/schema.ts";

/** What a form gave: texts by input name (words apart by spaces where several were chosen); `no` when the answer was that there is none. */
export type Answers = Readonly<Record<string, string>> | "no";

/**
 * The record with the answer written where the question says. The same record when the place is not there any more.
 * Texts are brought into the form that a record has ("85" is 85%, "Acme Academy" the word acme-academy); the record's schema judges them.
 * `question.credential` is the one under which it was asked.
 */
export function answered(record: HolderRecord, question: Question, answers: Answers): HolderRecord {
  const { list, item, key } = answerPlace(question.answer);
  const given = answers === "no" ? {} : Object.fromEntries(Object.entries(answers).flatMap(([name, text]) => (text.trim() === "" ? [] : [[name, asWritten(name === "value" ? key : name, text.trim())]])));
  const value = given["value"] ?? "";
  switch (list) {
    case "cards":
      return item === "" ? { ...record, cards: answers === "no" ? (record.cards ?? []) : [...(record.cards ?? []), newCard(record, question, given)] } : { ...record, cards: (record.cards ?? []).map((c) => (c.ref === item ? { ...c, ...given } : c)) };
    case "attestations":
      return { ...record, attestations: answers === "no" ? (record.attestations ?? []) : [...(record.attestations ?? []), { statement: item, on: given["on"] ?? "" }] };
    case "exams":
      return { ...record, exams: answers === "no" ? (record.exams ?? []) : [...(record.exams ?? []), { exam: given["exam"] ?? afterColon(question.id).split(",")[0] ?? "", on: given["on"] ?? "", passed: true }] };
    case "facts":
      return withFact(record, question, item, value, given["alone"] !== undefined);
    case "credentials":
      return { ...record, credentials: record.credentials.map((c) => (c.id !== item ? c : key === "renewals" || "renewals.0.on" in given ? withRenewals(c, given) : { ...c, [key]: value })) };
    case "activities":
      return { ...record, activities: (record.activities ?? []).map((a) => (a.ref !== item ? a : key === "" ? { ...a, ...given } : withValue(a, key, key === "for" ? usedFor(a, record, question, value) : value))) };
    default:
      return record;
  }
}

/** What was said of one credential comes before what is said of all, so an answer for all takes the place of one that decides nothing. */
function withFact(record: HolderRecord, question: Question, fact: string, value: string, alone: boolean): HolderRecord {
  const known = new Set(question.choices?.map((c) => c.value));
  const credentials = record.credentials.map((held): HeldCredential => {
    const own = held.facts?.[fact];
    const here = held.id === question.credential && (alone || own !== undefined);
    return here || (own !== undefined && known.size > 0 && !known.has(own)) ? { ...held, facts: { ...held.facts, [fact]: value } } : held;
  });
  return alone ? { ...record, credentials } : { ...record, credentials, facts: { ...record.facts, [fact]: value } };
}

/** The list of renewals out of inputs such as `renewals.0.on`; lines in which nothing stands are no renewals. The end of the last one is the end held. */
function withRenewals({ "expires-on": end, ...held }: HeldCredential, given: Readonly<Record<string, string>>): HeldCredential {
  const lines = new Map<string, Record<string, string>>();
  for (const [name, text] of Object.entries(given)) {
    const [, line = "", key = ""] = name.split(".");
    if (name.startsWith("renewals.")) lines.set(line, { ...lines.get(line), [key]: text });
  }
  const renewals = [...lines.values()].map((line) => ({ on: "", ends: "", ...line }));
  return { ...held, ...(renewals.length === 0 && end !== undefined ? { "expires-on": end } : {}), renewals };
}

/** Which credentials of one body an activity is for says nothing of those of other bodies: they keep it. */
function usedFor(activity: Activity, record: HolderRecord, { credential = "" }: Question, chosen: string): string[] {
  const body = credential.slice(0, credential.indexOf("/") + 1);
  return [...chosen.split(" ").filter(Boolean), ...(activity.for ?? record.credentials.map(({ id }) => id)).filter((id) => !id.startsWith(body))];
}

function newCard(record: HolderRecord, question: Question, given: Readonly<Record<string, string>>): NonNullable<HolderRecord["cards"]>[number] {
  const kind = afterColon(question.id);
  const refs = new Set((record.cards ?? []).map((c) => c.ref));
  let ref = kind;
  for (let n = 2; refs.has(ref); n++) ref = `${kind}-${n}`;
  return { issued: "", ...given, ref, kind };
}

function withValue<T extends object>(activity: T, key: string, value: string | readonly string[]): T {
  const [outer = "", inner] = key.split(".");
  if (inner === undefined) return { ...activity, [outer]: value };
  const before = (activity as Record<string, unknown>)[outer];
  return { ...activity, [outer]: { ...(typeof before === "object" ? before : {}), [inner]: value } };
}

/** A text as the record writes it under this key. */
function asWritten(key: string, text: string): string {
  if (key === "attended") return /^\d+(\.\d+)?$/.test(text) ? `${text}%` : text.replace(/\s+%$/, "%");
  if (key === "provider") return text.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-|-$/g, "") || text;
  return text;
}

/** The id of a question ends with what it is about: `cards:cpr-aed`. */
function afterColon(id: string): string {
  return id.slice(id.indexOf(":") + 1);
}
