import { rowWords } from "../../present/changes/change-words.ts";
import type { SaidValue } from "../../present/changes/rule-change.ts";
import { confidenceWords } from "../../present/confidence-words.ts";
import { citedSource } from "../show/cited-source.ts";
import type { Citations } from "../status/citations.ts";

/** What a row says, its sources by number, how sure it is, and which row it is. `instead` stands for a value that is shown elsewhere. */
export function saidText({ value, versions, sources, confidence, from }: SaidValue, citations: Citations, instead?: string): string {
  const one = (text: string, cited: SaidValue["sources"], note?: string): string => `${text}${citations.cite(cited.map(citedSource))}${note ? ` (${note})` : ""}`;
  const says = versions.length > 0 ? versions.map((version) => one(version.value, version.sources, version.note)).join(", or ") : one(instead ?? value, sources);
  const sure = confidence === "official" || value === "Unknown" ? "" : ` ${confidenceWords[confidence].word.toLowerCase()}`;
  return `${says}${sure}, ${rowWords({ from })}`;
}
