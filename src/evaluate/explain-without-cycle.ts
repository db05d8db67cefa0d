import { formatDay } from "../base/date.ts";
import { refOf, rowOn } from "../base/fact.ts";
import { nearest } from "../base/nearest.ts";
import type { Credential, Rulebooks } from "../compile/rulebook.ts";
import type { HeldCredential } from "../record/schema.ts";
import type { NoCycle } from "./cycle.ts";
import { questionFor } from "./edition.ts";
import { endQuestion } from "./end-question.ts";
import type { Asked } from "./held.ts";
import { notesOf } from "./notes.ts";
import { statusNotes } from "./granted-notes.ts";
import { statusOn, validWith } from "./status-on.ts";
import { renewedByNotes } from "./renewed-by-notes.ts";
import type { CredentialStanding } from "./standing.ts";

const EMPTY = { cycles: [], requirements: [], limits: [], activities: [], fees: [], dates: [], questions: [], notes: [] };

/** The answer for a credential that never expires, or of which nobody found whether it does. */
export function explainExpiry(credential: Credential, held: HeldCredential, asked: Asked): CredentialStanding {
  const row = rowOn(credential.expires, asked.asOf);
  const never = row.is === "value" && row.values[0] === "never";
  const status = statusOn(credential.body, held.status, asked.asOf);
  const valid = validWith(never ? "yes" : "unknown", status?.valid);
  return {
    ...EMPTY,
    id: credential.id,
    body: credential.body.id,
    bodyShort: credential.body.short,
    name: credential.name,
    unit: credential.body.unit.name,
    state: never ? "never-expires" : "unknown",
    valid,
    ...(status ? { status: { id: status.id, name: status.name } } : {}),
    confidence: row.confidence,
    next: [never ? { do: "nothing", says: "Nothing to renew." } : { do: "ask", says: `Whether it expires was not found, or sources disagree. Ask ${credential.body.name}.` }],
    notes: [...statusNotes(status), { id: "expires", kind: "notice", says: never ? "It does not expire." : "Whether it expires is not known.", confidence: row.confidence, why: [refOf(row)] }, ...notesOf(credential, asked.asOf)],
  };
}

/** The answer where no cycle can be named: the question that would settle it, or that nobody found the rule. */
export function explainNoCycle(rulebooks: Rulebooks, credential: Credential, held: HeldCredential, why: NoCycle, asked: Asked): CredentialStanding {
  const certified = { id: `credentials:${held.id}:certified-on`, says: `When did you first earn ${credential.name}?`, answer: `credentials.${held.id}.certified-on`, credential: held.id };
  const fact = why.startsWith("fact:") ? why.slice("fact:".length) : undefined;
  const question = fact !== undefined ? questionFor(rulebooks, fact, credential) : why === "certified-on" ? certified : why === "not-yet" ? { ...certified, says: `You gave ${held["certified-on"] ?? ""} as the day you were certified, which lies after ${formatDay(asked.asOf)}. Is the date right?` } : endQuestion(held.id, `What is the end date on your ${credential.name} certificate?`);
  const rules = credential.rules;
  const status = statusOn(credential.body, held.status, asked.asOf);
  return {
    ...EMPTY,
    id: credential.id,
    body: credential.body.id,
    bodyShort: credential.body.short,
    name: credential.name,
    unit: credential.body.unit.name,
    state: "unknown",
    valid: validWith("unknown", status?.valid),
    ...(status ? { status: { id: status.id, name: status.name } } : {}),
    confidence: "unknown",
    next: [why === "rule-unknown" && held["expires-on"] !== undefined ? { do: "ask", says: `How long this cycle of ${credential.body.name} is was not found. Ask ${credential.body.name}.` } : { do: "answer", says: question.says }],
    questions: why === "rule-unknown" && held["expires-on"] !== undefined ? [] : [question],
    notes: [
      ...statusNotes(status),
      ...(rules ? [{ id: "cycle", kind: "notice" as const, says: "How the cycle runs.", confidence: rowOn(rules.runs, asked.asOf).confidence, why: [refOf(rowOn(rules.months, asked.asOf)), refOf(rowOn(rules.runs, asked.asOf))] }] : []),
      ...renewedByNotes(rulebooks, credential, undefined, asked.asOf),
      ...notesOf(credential, asked.asOf),
    ],
  };
}

/** The answer for a credential that no rulebook knows. Never dropped. */
export function explainUnknownCredential(rulebooks: Rulebooks, held: HeldCredential): CredentialStanding {
  const near = nearest(held.id, rulebooks.credentials.keys());
  const [body = held.id] = held.id.split("/");
  return {
    ...EMPTY,
    id: held.id,
    body,
    name: held.id,
    unit: "",
    state: "unknown",
    valid: "unknown",
    confidence: "unknown",
    next: [{ do: "correct", says: `No rulebook knows "${held.id}".${near === undefined ? "" : ` Did you mean "${near}"?`} Nothing is said about it.` }],
    questions: [{ id: `credentials:${held.id}:id`, says: `Which credential is "${held.id}"?${near === undefined ? "" : ` The nearest known is "${near}".`}`, answer: `credentials.${held.id}.id`, credential: held.id, ...(near === undefined ? {} : { choices: [{ value: near, says: rulebooks.credentials.get(near)?.name ?? near }] }) }],
  };
}
