import type { ProposedFile, ProposedRule } from "../../present/changes/proposed-diff.ts";
import { countWords } from "../count-words.ts";
import { wrap } from "../terminal/wrap.ts";
import type { DiffContext } from "./change-lines.ts";
import { saidText } from "./said-text.ts";
import { signed } from "./signed.ts";

const what = { new: "New.", gone: "Not there any more.", changed: "" } as const;

/** What a proposed rulebook states otherwise than the one at hand. */
export function proposedLines(files: readonly ProposedFile[], context: DiffContext): string[] {
  const { style } = context;
  if (files.length === 0) return wrap("The proposed rulebooks state everything as the present ones do.", style.width);
  return files.flatMap(({ id, name, is, rules, undated }) => [
    "",
    ...wrap(`${name} (${id})`, style.width).map(style.strong),
    ...(is === "changed" ? [] : wrap(`${what[is]} ${countWords(rules.length, "rule")}.`, style.width, 2)),
    ...rules.flatMap((rule) => ruleLines(rule, context)),
    ...(is === "changed" && undated.length > 0
      ? ["", ...wrap("Also another, and written without a date, so it holds for the past too:", style.width, 2), ...undated.flatMap(({ path, before, after }) => [...wrap(path, style.width, 4), ...signed("-", before, 6, style), ...signed("+", after, 6, style)])]
      : []),
  ]);
}

function ruleLines({ title, before, after, affected }: ProposedRule, { style, citations }: DiffContext): string[] {
  return [
    ...wrap(title, style.width, 2).map(style.strong),
    ...(before.length === 0 ? signed("-", "not there", 4, style) : before.flatMap((row) => signed("-", saidText(row, citations), 4, style))),
    ...(after.length === 0 ? signed("+", "not there", 4, style) : after.flatMap((row) => signed("+", saidText(row, citations), 4, style))),
    ...wrap(affected === undefined ? "The same values; other sources, notes or confidence." : `For: ${affected}.`, style.width, 4),
  ];
}
