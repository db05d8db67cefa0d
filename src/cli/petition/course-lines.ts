import { dayWords } from "../../present/day-words.ts";
import { type CourseBodyView, hearsayWarning } from "../../present/petition/course-view.ts";
import type { CourseCheck } from "../../present/petition/petition-check.ts";
import { Citations } from "../status/citations.ts";
import { sourceLines } from "../status/source-lines.ts";
import { harmless } from "../terminal/harmless.ts";
import { plain } from "../terminal/plain.ts";
import type { Style } from "../terminal/style.ts";
import { wrap } from "../terminal/wrap.ts";
import { petitionPointLines } from "./petition-point-lines.ts";

/** A course under bodies: what is stated, else the rule that would apply and the body's petition rule. */
export function courseLines(views: readonly CourseBodyView[], { on, course, title }: Pick<CourseCheck, "on" | "course" | "title">, style: Style): string[] {
  const citations = new Citations();
  const warning = hearsayWarning(views);
  return [
    `${style.strong(course)}  ${plain(title)}`,
    ...wrap(`Finished on ${dayWords(on)}`, style.width).map(style.quiet),
    ...(warning === undefined ? [] : wrap(warning, style.width)),
    ...harmless(views).flatMap(({ id, name, words, worth, details, mark, note, rules, petition }) => [
      "",
      `${style.strong(id)}  ${name}`,
      ...wrap(`${worth}${citations.mark(mark)}`, style.width, 2),
      ...details.flatMap(({ label, text, mark: of }) => wrap(`${label}: ${text}${citations.mark(of)}`, style.width, 2)),
      ...(note === undefined ? [] : wrap(note, style.width, 2)),
      `  ${style.tone(words.tone, words.word)}`,
      ...rules.flatMap(({ text, mark: of }) => wrap(`${text}${citations.mark(of)}`, style.width, 2)),
      ...petitionPointLines(petition, citations, style, 2),
    ]),
    ...sourceLines(citations.list(), style),
  ];
}
