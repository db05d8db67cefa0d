import type { Question } from "../../evaluate/standing.ts";
import { hanging } from "../terminal/hanging.ts";
import { wrap } from "../terminal/wrap.ts";
import type { ReadableView } from "./readable-view.ts";
import type { StatusContext } from "./status-context.ts";

const MOST_CHOICES = 8;

/** What is not known, and where in the record the answer goes. */
export function questionLines({ questions, furtherQuestions }: ReadableView, { style }: StatusContext): string[] {
  const lines = questions.flatMap(({ id, says, answer, choices }) => [
    ...hanging({ text: "  ?", set: (text) => style.tone("unknown", text) }, says, 4, style),
    ...wrap(`Answer in the record: ${answer === "exams" ? examWords(id) : `${answer}${choices ? ` = ${choiceWords(choices)}` : ""}`}`, style.width, 4).map(style.quiet),
  ]);
  return furtherQuestions > 0 ? [...lines, `  ${furtherQuestions} more ${furtherQuestions === 1 ? "question is" : "questions are"} in --json.`] : lines;
}

/** An exam is an entry in a list; that there is none is said by a list that is there and empty. */
function examWords(question: string): string {
  const exams = question.slice(question.indexOf(":") + 1).split(",");
  return `exams: [ { exam: ${exams[0]}, on: 2026-01-31, passed: true } ] with the day on which you passed${exams.length > 1 ? ` (or exam: ${exams.slice(1).join(", ")})` : ""}; exams: [] if you passed none.`;
}

function choiceWords(choices: NonNullable<Question["choices"]>): string {
  const shown = choices.slice(0, MOST_CHOICES).map(({ value, says }) => (value.toLowerCase() === says.toLowerCase() ? value : `${value} (${says})`));
  const left = choices.length - shown.length;
  return shown.join(", ") + (left > 0 ? `, or one of ${left} more` : "");
}
