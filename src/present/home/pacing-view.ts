import { spokenDates } from "../day-words.ts";
import { decimalWords } from "../decimal.ts";
import { type RuleMark, ruleMark } from "../standing/rule-mark.ts";
import { totalOf } from "../standing/total-of.ts";
import type { AnswerSentence } from "./answer-sentence.ts";
import { cardNames } from "./card-names.ts";
import { type Choice, type Choices, choicesFor } from "./choices.ts";
import type { HomeCases } from "./home-case.ts";
import { pacingAdvice } from "./pacing-advice.ts";
import { type PacingRow, pacingRows } from "./pacing-rows.ts";

/** What the open courses give toward one credential that expires, and when to take which. */
export interface PacingView {
  readonly id: string;
  readonly toward: string;
  readonly required: string;
  readonly requiredMark?: RuleMark | undefined;
  /** What each course gives by itself; `says` where it gives nothing yet. */
  readonly gives: readonly { readonly id: string; readonly name: string; readonly worth: string; readonly says?: string | undefined; readonly mark?: RuleMark | undefined }[];
  readonly rows: readonly PacingRow[];
  /** Why, then what to do: the last one is the advice itself. */
  readonly advice: readonly AnswerSentence[];
  /** Units that a card adds: what changes with it. */
  readonly cardNote?: string | undefined;
}

/** `undefined` when there is no open course, or what the credential needs is not known. */
export function pacingView(id: string, toward: string, cases: HomeCases, nameOf: (id: string) => string): PacingView | undefined {
  const choices = choicesFor(id, cases);
  if (!choices || choices.most.credit.required === undefined) return undefined;
  const { standing } = choices.most;
  const total = totalOf(standing);
  // Which cycle this is must be sure before anyone is told what to take in it.
  const advisable = choices.giving.length > 0 && standing.cycle?.basis !== "assumed";
  return {
    id,
    toward,
    required: `${total?.required ?? ""} ${standing.unit}`.trim(),
    requiredMark: ruleMark(`what ${toward} needs`, total?.why ?? [], { requirement: "total", unit: total?.unit }),
    gives: choices.alone.flatMap((choice) => givenBy(choice, choices, toward, nameOf)),
    rows: advisable ? pacingRows(choices, nameOf) : [],
    advice: advisable ? pacingAdvice(choices, nameOf) : [],
    cardNote: advisable ? cardNote(choices.most, choices.withCards(choices.most)) : undefined,
  };
}

function givenBy(choice: Choice, choices: Choices, toward: string, nameOf: (id: string) => string): PacingView["gives"] {
  const activity = choices.activityOf(choice);
  if (!activity) return [];
  const [id = ""] = choice.taken;
  return [
    {
      id,
      name: nameOf(id),
      worth: activity.worth === undefined ? "not known" : `${activity.worth} ${choice.standing.unit}`,
      says: /[1-9]/.test(activity.credited) ? undefined : spokenDates(activity.says),
      mark: ruleMark(`${nameOf(id)} toward ${toward}`, activity.why),
    },
  ];
}

function cardNote(without: Choice, withCard: Choice): string | undefined {
  const gain = withCard.credit.sum - without.credit.sum;
  if (withCard === without || gain <= 0) return undefined;
  const words = (n: number): string => decimalWords(n, without.credit.places);
  const lost = without.credit.surplus > 0 ? ` So together, ${words(without.credit.surplus)} is too much by the courses alone, and ${words(withCard.credit.surplus)} once you hold the card.` : "";
  return `The striped ${words(gain)} ${without.standing.unit} is the ${cardNames(withCard.standing)} that you need anyway.${lost}`;
}
