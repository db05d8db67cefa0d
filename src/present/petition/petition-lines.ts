import type { Confidence } from "../../base/confidence.ts";
import { confidenceWords } from "../confidence-words.ts";
import { dayWords } from "../day-words.ts";
import { oneOf } from "../humanised.ts";
import { dayExpressionWords, durationWords } from "../rule-card-days.ts";
import { selectorWords } from "../rule-card-selector.ts";
import { type RuleMark, ruleMark } from "../standing/rule-mark.ts";
import type { PetitionFact, PetitionRules } from "./petition-check.ts";

/** One point of a body's petition rule. */
export interface PetitionLine {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly confidence: Confidence;
  readonly mark?: RuleMark | undefined;
}

/** What is said of a point where nobody found it. */
const UNKNOWN = confidenceWords.unknown.word;

/** A body's petition rule, point by point; what nobody found says so. One line where nothing at all was found. */
export function petitionLines(rules: PetitionRules, bodyName: string): PetitionLine[] {
  const { excludes, fee, deadline, review, papers, after } = rules;
  if (![excludes, fee, deadline, review, papers, after].some((part) => part !== undefined)) return [{ id: "petition", label: "Petition", text: `Unknown. Whether it can be petitioned, for what fee and until when was not found. Ask ${bodyName}.`, confidence: "unknown" }];
  return [
    mayBe(rules),
    line("fee", "Fee", fee, (text) => text, "No fee"),
    lastDay(deadline),
    line("review", "Looked at within", review, (text) => durationWords(text) ?? text, "No time is set"),
    line("papers", "Papers", papers, (text) => text.replace(/[.]$/, ""), "None", "; "),
    line("after", "When and how", after, (text) => text, "Nothing is said"),
  ];
}

function line(id: string, label: string, fact: PetitionFact | undefined, words: (text: string) => string, none: string, join?: string): PetitionLine {
  const texts = fact?.texts.map(words) ?? [];
  const text = !fact || fact.is === "unknown" ? UNKNOWN : fact.is === "none" ? none : join === undefined || fact.is === "disputed" ? oneOf(texts) : texts.join(join);
  return { id, label, text: withNote(text, fact), confidence: fact?.ref.confidence ?? "unknown", mark: fact && ruleMark(`${label} of a petition`, [fact.ref]) };
}

function withNote(text: string, fact: PetitionFact | undefined): string {
  return fact?.ref.note === undefined ? text : `${text}. ${fact.ref.note}`.replace(/[.][.]/, ".");
}

function lastDay(deadline: PetitionRules["deadline"]): PetitionLine {
  const label = "Last day to hand it in";
  const days = deadline?.days ?? [];
  const shown = deadline && days.length > 0 ? { ...deadline, texts: [...days.map(dayWords), ...(deadline.is === "disputed" && days.length < deadline.texts.length ? ["no last day"] : [])] } : deadline;
  return line("deadline", label, shown, (text) => (days.length > 0 ? text : (dayExpressionWords(text) ?? text)), "No last day");
}

/** May it be petitioned at all, as far as kinds go? */
function mayBe({ excluded, excludes }: PetitionRules): PetitionLine {
  const what = excludes ? oneOf(excludes.selectors.map(selectorWords)) : "";
  const label = "May be petitioned";
  const mark = excludes && ruleMark(label, [excludes.ref]);
  const confidence = excludes?.ref.confidence ?? (excluded === "no" ? "official" : "unknown");
  const note = excludes?.ref.note === undefined ? "" : ` ${excludes.ref.note}`;
  if (excluded === "yes") return { id: "excludes", label, text: `No: what is ${what} is excluded.${note}`, confidence, mark };
  if (excluded === "no") return { id: "excludes", label, text: what === "" ? "Nothing is excluded" : `As far as its kind goes. Excluded is only what is ${what}.`, confidence, mark };
  if (what !== "") return { id: "excludes", label, text: `Unknown. Excluded is what is ${what}; whether this is, is not said.${note}`, confidence: "unknown", mark };
  return { id: "excludes", label, text: "Unknown. What is excluded was not found.", confidence: "unknown", mark };
}
