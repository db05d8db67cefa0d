import type { Question } from "../../evaluate/standing.ts";
import { hanging } from "../terminal/hanging.ts";
import { wrap } from "../terminal/wrap.ts";
import type { ReadableView } from "./readable-view.ts";
import type { StatusContext } from "./status-context.ts";

const MOST_CHOICES = 8;

/** What is not known, and where in the record the answer goes. */
export function questionLines({ questions, furtherQuestions }: ReadableView, { style }: StatusContext): string[] {
  const lines = questions.flatMap(({ says, answer, choices }) => [
    ...hanging({ text: "  ?", set: (text) => style.tone("unknown", text) }, says, 4, style),
    ...wrap(`Answer in the record: ${answer}${choices ? ` = ${choiceWords(choices)}` : ""}`, style.width, 4).map(style.quiet),
  ]);
  return furtherQuestions > 0 ? [...lines, `  ${furtherQuestions} more ${furtherQuestions === 1 ? "question is" : "questions are"} in --json.`] : lines;
}

function choiceWords(choices: NonNullable<Question["choices"]>): string {
  const shown = choices.slice(0, MOST_CHOICES).map(({ value, says }) => (value.toLowerCase() === says.toLowerCase() ? value : `${value} (${says})`));
  const left = choices.length - shown.length;
  return shown.join(", ") + (left > 0 ? `, or one of ${left} more` : "");
}
