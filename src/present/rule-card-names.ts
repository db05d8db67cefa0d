import { isMapping, type RawMapping } from "./rule-card-raw.ts";

/** What bodies and credentials are called, for rule cards. Keys: `body exb`, `credential exb/trainer`. */
export function titlesOf(books: readonly { readonly body: RawMapping; readonly credentials: readonly RawMapping[] }[]): [string, string][] {
  return books.flatMap(({ body, credentials }) => [
    [`body ${String(body["id"])}`, String(body["name"])],
    ...credentials.map((credential): [string, string] => [`credential ${String(credential["id"])}`, String(credential["name"])]),
  ]);
}

/**
 * What the vocabulary and a body call their words, for rule cards. Keys: `card cpr`, `statement exb/ethics`,
 * `fact country`, `fact country us`.
 */
export function namesOf(...owners: readonly (RawMapping | undefined)[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const owner of owners) {
    if (!owner) continue;
    for (const [id, means] of entries(owner["cards"])) names.set(`card ${id}`, means);
    for (const statement of list(owner["statements"])) names.set(`statement ${String(statement["id"])}`, String(statement["text"]));
    for (const fact of list(owner["facts"])) {
      names.set(`fact ${String(fact["id"])}`, String(fact["question"]));
      for (const [value, label] of entries(fact["values"])) names.set(`fact ${String(fact["id"])} ${value}`, label);
    }
  }
  return names;
}

function entries(value: unknown): [string, string][] {
  return isMapping(value) ? Object.entries(value).map(([key, text]) => [key, String(text)]) : [];
}

function list(value: unknown): RawMapping[] {
  return Array.isArray(value) ? value.filter(isMapping) : [];
}
