import { factsIn, isMapping, type RawMapping } from "../rule-card-raw.ts";

/** What a raw fact says on a day: its values, several where sources contradict each other; `unknown` where nothing is known. */
export function rawValues(raw: RawMapping, path: string, on: string): readonly unknown[] | "unknown" {
  const fact = factsIn(raw).find((candidate) => candidate.path === path);
  const row = fact?.rows.findLast(({ from }) => from === "undated" || String(from) <= on);
  if (!row) return "unknown";
  const values = Array.isArray(row["disputed"]) ? row["disputed"].filter(isMapping).map((d) => d["value"]) : [row["value"]];
  return values.includes("unknown") ? "unknown" : values;
}

/** Every value that a table by a fact or band may take; a plain value alone. */
export function tableValues(value: unknown): readonly unknown[] {
  return isMapping(value) && "by" in value ? Object.entries(value).flatMap(([word, inner]) => (word === "by" ? [] : [inner])) : [value];
}
