import { dayWords } from "../../present/day-words.ts";
import type { CardSource } from "../../present/rule-card-sources.ts";
import type { SourceView } from "../../present/standing/rule-mark.ts";

/** A source of a rule card as the numbered list shows it. */
export function citedSource(source: CardSource): SourceView {
  return {
    key: `${source.id} ${source.at ?? ""}`,
    title: source.title,
    url: source.url,
    at: source.at,
    checked: dayWords(source.seen),
    kind: `${source.publisher}, ${source.kind.replaceAll("-", " ")}`,
  };
}
