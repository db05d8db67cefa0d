import { confidenceWords } from "../../present/confidence-words.ts";
import type { RuleMark } from "../../present/standing/rule-mark.ts";
import { wrap } from "../terminal/wrap.ts";
import type { StatusContext } from "./status-context.ts";

/** A sentence ends once, also where the value is one. */
function ended(value: string): string {
  return /[.?]$/.test(value) ? value : `${value}.`;
}

/** The rules behind a figure, where `--why` asks for them: value, since when, how sure, and the reader's note. */
export function ruleLines(mark: RuleMark | undefined, column: number, { style, why }: StatusContext): string[] {
  if (!why || !mark) return [];
  return mark.rows
    .flatMap((row) => wrap(`Rule: ${row.what}: ${ended(row.value)} ${row.since}.${row.confidence === "official" ? "" : ` ${confidenceWords[row.confidence].word}.`}${row.note ? ` ${row.note}` : ""}`, style.width, column))
    .map(style.quiet);
}
