import type { AlternativesView } from "../../present/plan/alternatives-view.ts";
import { harmless } from "../terminal/harmless.ts";
import type { Style } from "../terminal/style.ts";
import { wrap } from "../terminal/wrap.ts";

/** Other plans beside the one asked for: what each costs, what it takes, and what is otherwise. */
export function alternativeLines(shown: AlternativesView, style: Style): string[] {
  const { columns, rows, missing } = harmless(shown);
  return [
    "",
    style.strong("Alternatives"),
    ...columns.flatMap((column, index) => [
      ...wrap(`${column.title}${column.asked ? "" : `. ${column.says}`}`, style.width, 2),
      ...wrap(rows.map(({ label, cells }) => `${label}: ${cells[index] ?? ""}`).join(". "), style.width, 4).map(style.quiet),
      ...wrap(column.courses.length === 0 ? "Nothing is taken." : `Take: ${column.courses.join("; ")}.`, style.width, 4).map(style.quiet),
    ]),
    ...(columns.length === 1 ? wrap("Nothing else that was tried differs from it.", style.width, 2) : []),
    ...missing.flatMap((says) => wrap(says, style.width, 2)),
  ];
}
