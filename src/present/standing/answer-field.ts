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
  const [list = "", ...rest] = question.answer.split(".");
  const last = rest.at(-1) ?? "";
  if (list === "cards" && rest.length === 0) return { inputs: newCard(words), submit: "Add the card", no: "I hold none" };
  if (list === "cards") return { inputs: [delivery(words, true), { name: "provider", label: "Issued by", type: "text", optional: true }, { ...date("expires", "Last day"), optional: true }], submit: SAVE };
  if (list === "attestations") return { inputs: [date("on", "Declared on")], submit: "Yes, I declare it", no: "No" };
  if (list === "exams") return { inputs: [date("on", "Passed on")], submit: "Yes, I passed", no: "No" };
  if (question.choices && question.choices.length > 0) return { inputs: [{ name: "value", label: "Your answer", type: "choice", choices: question.choices }], submit: SAVE };
  if (/-on$|^on$/.test(last)) return { inputs: [date("value", "Date")], submit: SAVE };
  if (list === "activities" && (last === "kind" || last === "delivery" || last === "role")) return { inputs: [{ name: "value", label: "Your answer", type: "choice", choices: choicesOf(words[last === "kind" ? "kinds" : last === "delivery" ? "deliveries" : "roles"]) }], submit: SAVE };
  if (list === "activities" && (last === "hours" || rest.includes("units") || rest.includes("quantity"))) return { inputs: [{ name: "value", label: "Number", type: "decimal" }], submit: SAVE };
  if (list === "activities" && rest.length > 1) return { inputs: [{ name: "value", label: "Your answer", type: "text" }], submit: SAVE };
  return { inputs: [], submit: "" };
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
