import type { RawMapping } from "./rule-card-raw.ts";

/** The shortest name a body goes by. */
export function bodyShortName(body: RawMapping): string {
  const aliases = Array.isArray(body["aliases"]) ? body["aliases"].map(String) : [];
  return [...aliases, String(body["name"])].toSorted((a, b) => a.length - b.length)[0] ?? String(body["id"]);
}
