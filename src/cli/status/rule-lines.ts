import { confidenceWords } from "../../present/confidence-words.ts";
import type { RuleMark } from "../../present/standing/rule-mark.ts";
import { wrap } from "../terminal/wrap.ts";
import type { StatusContext } from "./status-context.ts";

/** The rules behind a figure, where `--why` asks for them: value, since when, how sure, and the reader's note. */
export function ruleLines(mark: RuleMark | undefined, column: number, { style, why }: StatusContext): string[] {
  if (!why || !mark) return [];
  return mark.rows
    .flatMap((row) => wrap(`Rule: ${row.what}: ${row.value}. ${row.since}.${row.confidence === "official" ? "" : ` ${confidenceWords[row.confidence].word}.`}${row.note ? ` ${row.note}` : ""}`, style.width, column))
    .map(style.quiet);
}
