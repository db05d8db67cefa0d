import type { DayChange, FileDiff, UntoldRule } from "../../present/changes/file-diff.ts";
import type { RulesDiff } from "../../present/changes/rules-diff.ts";
import { dayWords } from "../../present/day-words.ts";
import { countWords } from "../count-words.ts";
import { wrap } from "../terminal/wrap.ts";
import { saidText } from "./said-text.ts";
import { changeLines, type DiffContext } from "./change-lines.ts";

/** What changed in the rules between two days, for people: every file that has something to say, and what cannot be said. */
export function rulesLines(diff: RulesDiff, context: DiffContext): string[] {
  const { style } = context;
  const changes = diff.files.reduce((sum, file) => sum + file.changes.length, 0);
  const quiet = diff.files.filter((file) => !speaks(file));
  return [
    ...wrap(`What changed in the rules of ${diff.name} (${diff.id})`, style.width).map(style.strong),
    ...wrap(`Rows in force on ${dayWords(diff.from)} against those in force on ${dayWords(diff.to)}: ${changes === 0 ? "no rule with another value is known" : `${countWords(changes, "rule")} with another value`}.`, style.width),
    ...diff.files.filter(speaks).flatMap((file) => fileLines(file, context)),
    ...(quiet.length > 0 ? ["", ...wrap(`No change is known, and nothing is unknown on both days: ${quiet.map(({ id, same }) => `${id} (${countWords(same, "rule")})`).join(", ")}.`, style.width)] : []),
  ];
}

function speaks({ changes, restated, unknown }: FileDiff): boolean {
  return changes.length + restated.length + unknown.length > 0;
}

function fileLines({ id, name, changes, restated, unknown, undated, same }: FileDiff, context: DiffContext): string[] {
  const { style } = context;
  const list = (found: readonly DayChange[]): string[] => found.flatMap((change, index) => [...(index > 0 ? [""] : []), ...changeLines(change, context)]);
  return [
    "",
    style.quiet("─".repeat(style.width)),
    ...wrap(`${name} (${id})`, style.width).map(style.strong),
    ...list(changes),
    ...(restated.length > 0 ? ["", ...wrap("Stated anew, with the same value:", style.width, 2), ...restated.flatMap((change) => restatedLines(change, context))] : []),
    ...(unknown.length > 0 ? ["", ...wrap(`Unknown on both days, so nobody can say whether these changed: ${titles(unknown)}.`, style.width, 2)] : []),
    "",
    ...wrap(sameWords(same, undated), style.width, 2).map(style.quiet),
  ];
}

function sameWords(same: number, undated: readonly UntoldRule[]): string {
  if (same === 0) return "No rule has the same row on both days.";
  const start = undated.length === 0 ? "" : ` Since when ${undated.length === same ? (same === 1 ? "it holds" : "they hold") : `${undated.length} of them hold`} is not known, so an older change may be missing here.`;
  return `${countWords(same, "rule")} ${same === 1 ? "has" : "have"} the same row on both days.${start}`;
}

/** Where it was read and how sure it is, then and now; and what it was in between, if it was another. */
function restatedLines({ title, before, after, between }: DayChange, { style, citations }: DiffContext): string[] {
  const meanwhile = between.map(({ from, until, value }) => `; in between, ${from === "undated" ? "" : `from ${dayWords(from)} `}${until ? `to ${dayWords(until)}` : ""}: ${value}`).join("");
  return wrap(`${title}: ${saidText(before, citations, "the old row")}; ${saidText(after, citations, "the new row")}${meanwhile}.`, style.width, 4);
}

function titles(list: readonly { readonly title: string }[]): string {
  return list.map(({ title }) => title).join("; ");
}
