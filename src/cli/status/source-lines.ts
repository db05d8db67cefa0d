import { hanging } from "../terminal/hanging.ts";
import type { Style } from "../terminal/style.ts";
import type { Citation } from "./citations.ts";

/** The list that the numbers in brackets point to. */
export function sourceLines(citations: readonly Citation[], style: Style): string[] {
  if (citations.length === 0) return [];
  const column = `  [${citations.length}] `.length;
  return [
    "",
    style.quiet("─".repeat(style.width)),
    style.strong("Sources"),
    ...citations.flatMap(({ number, source }) =>
      hanging({ text: `  [${number}]` }, `${source.title}${source.at ? `, ${source.at}` : ""}. ${source.url ? `${source.url} ` : ""}Checked ${source.checked}: ${source.kind}.`, column, style),
    ),
  ];
}
