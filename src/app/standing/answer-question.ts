import { answerPlace } from "../../present/standing/answer-place.ts";
import type { Question } from "../../evaluate/standing.ts";
import type { HolderRecord } from "../../record/schema.ts";

/** What a form gave: texts by input name; `no` when the answer was that there is none. */
export type Answers = Readonly<Record<string, string>> | "no";

/**
 * The record with the answer written where the question says. The same record when the place is not there any more.
 * Values are taken as they are: the record's schema judges them.
 */
export function answered(record: HolderRecord, question: Question, answers: Answers): HolderRecord {
  const { list, item, key } = answerPlace(question.answer);
  const given = answers === "no" ? {} : Object.fromEntries(Object.entries(answers).filter(([, text]) => text !== ""));
  switch (list) {
    case "cards":
      return item === "" ? { ...record, cards: answers === "no" ? (record.cards ?? []) : [...(record.cards ?? []), newCard(record, question, given)] } : { ...record, cards: (record.cards ?? []).map((c) => (c.ref === item ? { ...c, ...given } : c)) };
    case "attestations":
      return { ...record, attestations: answers === "no" ? (record.attestations ?? []) : [...(record.attestations ?? []), { statement: item, on: given["on"] ?? "" }] };
    case "exams":
      return { ...record, exams: answers === "no" ? (record.exams ?? []) : [...(record.exams ?? []), { exam: afterColon(question.id).split(",")[0] ?? "", on: given["on"] ?? "", passed: true }] };
    case "facts":
      return { ...record, facts: { ...record.facts, [item]: given["value"] ?? "" } };
    case "credentials":
      return { ...record, credentials: record.credentials.map((c) => (c.id === item ? { ...c, [key]: given["value"] ?? "" } : c)) };
    case "activities":
      return { ...record, activities: (record.activities ?? []).map((a) => (a.ref !== item ? a : key === "" ? { ...a, ...given } : withValue(a, key, given["value"] ?? ""))) };
    default:
      return record;
  }
}

function newCard(record: HolderRecord, question: Question, given: Readonly<Record<string, string>>): NonNullable<HolderRecord["cards"]>[number] {
  const kind = afterColon(question.id);
  const refs = new Set((record.cards ?? []).map((c) => c.ref));
  let ref = kind;
  for (let n = 2; refs.has(ref); n++) ref = `${kind}-${n}`;
  return { issued: "", ...given, ref, kind };
}

function withValue<T extends object>(activity: T, key: string, value: string): T {
  const [outer = "", inner] = key.split(".");
  if (inner === undefined) return { ...activity, [outer]: value };
  const before = (activity as Record<string, unknown>)[outer];
  return { ...activity, [outer]: { ...(typeof before === "object" ? before : {}), [inner]: value } };
}

/** The id of a question ends with what it is about: `cards:cpr-aed`. */
function afterColon(id: string): string {
  return id.slice(id.indexOf(":") + 1);
}
