import { answerPlace } from "./answer-place.ts";
import type { Question } from "../../evaluate/standing.ts";

export interface AnswerChoice {
  readonly value: string;
  readonly says: string;
}

/** One input of the form that answers a question. `name` is what `answered` (app/standing) expects. */
export interface AnswerInput {
  readonly name: string;
  readonly label: string;
  readonly type: "date" | "decimal" | "text" | "choice";
  readonly choices?: readonly AnswerChoice[];
  readonly optional?: boolean;
}

/** The form that answers a question in place. No inputs: the answer can only be given in the record itself. */
export interface AnswerForm {
  readonly inputs: readonly AnswerInput[];
  readonly submit: string;
  /** A second answer that needs no input: "I hold none". */
  readonly no?: string;
}

/** The part of the vocabulary that answers choose from. */
export type AnswerWords = Readonly<Partial<Record<"kinds" | "deliveries" | "roles", Readonly<Record<string, string>>>>>;

const SAVE = "Save the answer";

/** Which inputs a question needs, from the place in the record where its answer goes. */
export function answerForm(question: Question, words: AnswerWords): AnswerForm {
  const { list, item, key } = answerPlace(question.answer);
  const value = { name: "value", label: "Your answer" } as const;
  if (list === "cards" && item === "") return { inputs: newCard(words), submit: "Add the card", no: "I hold none" };
  if (list === "cards") return { inputs: [delivery(words, true), { name: "provider", label: "Issued by", type: "text", optional: true }, { ...date("expires", "Last day"), optional: true }], submit: SAVE };
  if (list === "attestations") return { inputs: [date("on", "Declared on")], submit: "Yes, I declare it", no: "No" };
  if (list === "exams") return { inputs: [date("on", "Passed on")], submit: "Yes, I passed", no: "No" };
  if (question.choices && question.choices.length > 0) return { inputs: [{ ...value, type: "choice", choices: question.choices }], submit: SAVE };
  if (list === "credentials" && /-(on|from)$/.test(key)) return { inputs: [date("value", "Date")], submit: SAVE };
  if (list === "activities" && key === "") return { inputs: [kind("kind", words), delivery(words, true), { name: "grade", label: "Grade", type: "text", optional: true }], submit: SAVE };
  if (list === "activities" && key === "kind") return { inputs: [kind("value", words)], submit: SAVE };
  if (list === "activities" && /^(hours$|minutes$|units\.|quantity\.)/.test(key)) return { inputs: [{ name: "value", label: "Number", type: "decimal" }], submit: SAVE };
  if (list === "activities" && (key.startsWith("category.") || key === "attended" || key === "event" || key === "content")) return { inputs: [{ ...value, type: "text" }], submit: SAVE };
  return { inputs: [], submit: "" };
}

function kind(name: string, words: AnswerWords): AnswerInput {
  return { name, label: "Kind of activity", type: "choice", choices: choicesOf(words.kinds) };
}

function newCard(words: AnswerWords): AnswerInput[] {
  return [date("issued", "Issued on"), date("expires", "Last day"), delivery(words, false)];
}

function delivery(words: AnswerWords, optional: boolean): AnswerInput {
  return { name: "delivery", label: "How it was taken", type: "choice", choices: choicesOf(words.deliveries), optional };
}

function date(name: string, label: string): AnswerInput {
  return { name, label, type: "date" };
}

function choicesOf(words: Readonly<Record<string, string>> | undefined): AnswerChoice[] {
  return Object.entries(words ?? {}).map(([value, says]) => ({ value, says }));
}
