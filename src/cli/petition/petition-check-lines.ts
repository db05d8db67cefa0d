import { countWords } from "../count-words.ts";
import type { PetitionView } from "../../present/petition/petition-view.ts";
import { Citations } from "../status/citations.ts";
import { sourceLines } from "../status/source-lines.ts";
import { harmless } from "../terminal/harmless.ts";
import type { Style } from "../terminal/style.ts";
import { wrap } from "../terminal/wrap.ts";
import { petitionPointLines } from "./petition-point-lines.ts";

/** The pre-check of a record, activity by activity. */
export function petitionCheckLines(shown: PetitionView, credentials: number, style: Style): string[] {
  const view = harmless(shown);
  if (credentials === 0) return wrap("The record names no credential, so there is nothing to petition for.", style.width);
  if (view.activities.length === 0) return wrap("The record has no activities, so there is nothing to petition for.", style.width);
  const citations = new Citations();
  return [
    ...wrap(`As of ${view.asOf}, ${countWords(view.activities.length, "activity", "activities")}: ${view.summary}`, style.width),
    ...view.activities.flatMap(({ ref, day, title, answers }) => [
      "",
      `${style.strong(ref)}  ${day}  ${title}`,
      ...answers.flatMap(({ whom, words, says, lacks, questions, mark, petition }) => [
        ...wrap(whom, style.width, 2),
        `    ${style.tone(words.tone, words.word)}`,
        ...wrap(`${says}${citations.mark(mark)}`, style.width, 4),
        ...(lacks === undefined ? [] : wrap(lacks, style.width, 4)),
        ...questions.flatMap((question) => wrap(`? ${question}`, style.width, 4)),
        ...petitionPointLines(petition, citations, style, 4),
      ]),
    ]),
    ...view.bodies.flatMap(({ name, points }) => ["", style.strong(name), ...petitionPointLines(points, citations, style, 2)]),
    ...sourceLines(citations.list(), style),
  ];
}
