import type { Question } from "../../evaluate/standing.ts";
import type { HolderRecord } from "../../record/schema.ts";
import { answerPlace } from "./answer-place.ts";
import { placeWords } from "./place-words.ts";

export interface AnswerChoice {
  readonly value: string;
  readonly says: string;
}

/**
 * One input of the form that answers a question. `name` is what `answered` (app/standing) expects. `several`: any of the choices;
 * `check`: on or off; `renewals`: the whole list of renewals.
 */
export interface AnswerInput {
  readonly name: string;
  readonly label: string;
  readonly type: "date" | "decimal" | "text" | "choice" | "several" | "check" | "renewals";
  /** Of a text: what it may be, beside anything else. */
  readonly choices?: readonly AnswerChoice[];
  readonly optional?: boolean;
  readonly hint?: string;
}

/** The form that answers a question in place. No inputs: `place` says in words where in the record the answer goes. */
export interface AnswerForm {
  readonly inputs: readonly AnswerInput[];
  readonly submit: string;
  /** A second answer that needs no input: "I hold none". */
  readonly no?: string;
  readonly place?: string;
}

type Words = Readonly<Record<string, string>>;

/** The words that answers choose from, by their meaning. */
export type AnswerWords = Readonly<Partial<Record<"kinds" | "deliveries" | "roles" | "providers", Words>>>;

/** What a form needs to know beside the question. */
export interface Answering {
  readonly words: AnswerWords;
  readonly record: HolderRecord;
  /** The credential under which it is asked. */
  readonly credential: string;
  /** What the credentials of the record are called. */
  readonly titles: ReadonlyMap<string, string>;
}

const SAVE = "Save the answer";

/** Which inputs a question needs, from the place in the record where its answer goes. */
export function answerForm(question: Question, answering: Answering): AnswerForm {
  const { list, item, key } = answerPlace(question.answer);
  const { words, record } = answering;
  if (list === "cards" && item === "") return { inputs: [date("issued", "Issued on"), date("expires", "Last day"), delivery(words)], submit: "Add the card", no: "I hold none" };
  if (list === "attestations") return { inputs: [date("on", "Declared on")], submit: "Yes, I declare it", no: "No" };
  if (list === "exams") return { inputs: [...examChoice(question, answering), date("on", "Passed on")], submit: "Yes, I passed", no: "No" };
  const renewed = record.credentials.find((c) => c.id === item)?.renewals;
  // Where renewals are listed, the end of the last one is the end that is held: one of the two alone would contradict the other.
  const byRenewals = list === "credentials" && (key === "renewals" || (key === "expires-on" && renewed !== undefined && renewed.length > 0));
  if (byRenewals) return { inputs: [{ name: "renewals", label: "Every renewal so far, oldest first", type: "renewals" }], submit: SAVE, ...(renewed ? {} : { no: "Never renewed" }) };
  const inputs = list === "cards" ? [optional(delivery(words)), optional(provider(words, "provider", "Issued by")), optional(date("expires", "Last day"))] : inputsFor(list, item, key, question, answering);
  return inputs.length > 0 ? { inputs, submit: SAVE } : { inputs, submit: "", place: placeWords({ list, item, key }) };
}

function inputsFor(list: string, item: string, key: string, { choices = [] }: Question, answering: Answering): AnswerInput[] {
  const { words, record, titles } = answering;
  if (list === "facts") return [...(choices.length > 0 ? [choice("value", "Your answer", choices)] : [text("value", "Your answer")]), ...onlyHere(item, answering)];
  if (list === "credentials" && /-(on|from)$/.test(key)) return [date("value", "Date")];
  if (choices.length > 0) return [choice("value", "Your answer", choices)];
  if (list === "credentials" && key === "id") return [{ ...text("value", "Its body and name"), hint: "Such as nasm/cpt, as on its page under Rules" }];
  if (list !== "activities") return [];
  switch (key) {
    case "":
      return [kind("kind", words), optional(delivery(words)), optional(grade("grade"))];
    case "kind":
      return [kind("value", words)];
    case "delivery":
      return [{ ...delivery(words), name: "value", label: "How it was delivered" }];
    case "role":
      return [choice("value", "Your part in it", choicesOf(words.roles))];
    case "provider":
      return [provider(words, "value", "Given by")];
    case "grade":
      return [grade("value")];
    case "for":
      return [{ name: "value", label: "Used for", type: "several", hint: "What you hold of other bodies keeps it too", choices: record.credentials.filter(({ id }) => bodyOf(id) === bodyOf(answering.credential)).map(({ id }) => ({ value: id, says: titles.get(id) ?? id })) }];
    case "attended":
      return [{ ...text("value", "Share, in percent"), hint: "Such as 85%" }];
    case "event":
    case "content":
      return [{ ...text("value", "Your answer"), hint: "One word for all that belongs together" }];
    default:
      if (/^(hours$|minutes$|units\.|quantity\.)/.test(key)) return [{ name: "value", label: "Number", type: "decimal" }];
      if (key.startsWith("category.")) return [text("value", "Category")];
      return [];
  }
}

/** An answer is for all that is held, unless it is said of one; where several credentials ask for it they may differ. */
function onlyHere(fact: string, { record, credential }: Answering): AnswerInput[] {
  const alike = record.credentials.filter(({ id }) => !fact.includes("/") || bodyOf(id) === bodyOf(credential));
  return alike.length > 1 ? [{ name: "alone", label: "For this credential only", type: "check", optional: true }] : [];
}

/** A question for one of several exams has to be told which. */
function examChoice({ id }: Question, { titles }: Answering): AnswerInput[] {
  const exams = id.slice(id.indexOf(":") + 1).split(",");
  return exams.length > 1 ? [choice("exam", "Exam of", exams.map((value) => ({ value, says: titles.get(value) ?? value })))] : [];
}

function kind(name: string, words: AnswerWords): AnswerInput {
  return choice(name, "Kind of activity", choicesOf(words.kinds));
}

function delivery(words: AnswerWords): AnswerInput {
  return choice("delivery", "How it was taken", choicesOf(words.deliveries));
}

function provider(words: AnswerWords, name: string, label: string): AnswerInput {
  return { ...text(name, label), choices: choicesOf(words.providers), hint: "One word, such as acme-academy" };
}

function grade(name: string): AnswerInput {
  return { ...text(name, "Grade"), hint: "Such as B, C+ or pass" };
}

function date(name: string, label: string): AnswerInput {
  return { name, label, type: "date" };
}

function text(name: string, label: string): AnswerInput {
  return { name, label, type: "text" };
}

function choice(name: string, label: string, choices: readonly AnswerChoice[]): AnswerInput {
  return { name, label, type: "choice", choices };
}

function bodyOf(id: string): string {
  return id.slice(0, id.indexOf("/"));
}

function optional(input: AnswerInput): AnswerInput {
  return { ...input, optional: true };
}

function choicesOf(words: Words = {}): AnswerChoice[] {
  return Object.entries(words).map(([value, says]) => ({ value, says }));
}
