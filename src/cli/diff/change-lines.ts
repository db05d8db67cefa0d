import { changeWords } from "../../present/changes/change-words.ts";
import type { DayChange } from "../../present/changes/file-diff.ts";
import { dayWords } from "../../present/day-words.ts";
import type { Citations } from "../status/citations.ts";
import type { Style } from "../terminal/style.ts";
import { wrap } from "../terminal/wrap.ts";
import { saidText } from "./said-text.ts";
import { signed } from "./signed.ts";

export interface DiffContext {
  readonly style: Style;
  readonly citations: Citations;
}

/** One changed rule: what it was, what it is, whom it touches. */
export function changeLines(change: DayChange, context: DiffContext): string[] {
  const { style } = context;
  const { before, after, parts } = change;
  const touched = parts.length > 0 && change.kind !== "restated";
  return [
    ...wrap(`${change.title}. ${changeWords(change.kind, change.on)}.`, style.width, 2).map(style.strong),
    ...(touched
      ? parts.flatMap((part) => [...wrap(part.label, style.width, 4), ...signed("-", part.before, 6, style), ...signed("+", part.after, 6, style)])
      : []),
    ...signed("-", saidText(before, context.citations, touched ? "The old row" : undefined), 4, style),
    ...(before.note ? wrap(before.note, style.width, 6).map(style.quiet) : []),
    ...change.between.flatMap(({ from, until, value }) => wrap(`In between, ${from === "undated" ? "" : `from ${dayWords(from)} `}${until ? `to ${dayWords(until)}` : ""}: ${value}`, style.width, 6).map(style.quiet)),
    ...signed("+", saidText(after, context.citations, touched ? "The new row" : undefined), 4, style),
    ...(after.note ? wrap(after.note, style.width, 6).map(style.quiet) : []),
    ...wrap(`For: ${[`${change.affected}.`, ...change.only, ...(touched ? ["Only those named above."] : [])].join(" ")}`, style.width, 4),
  ];
}
