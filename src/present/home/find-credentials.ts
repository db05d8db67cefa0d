import type { PickEntry } from "./pick.ts";

/** What a sentence such as "NASM CPT, CES and PES" names. */
export interface Found {
  readonly ids: readonly string[];
  /** A name that several bodies use, and no body was named. */
  readonly ambiguous: readonly { readonly words: string; readonly ids: readonly string[] }[];
  /** What nobody recognises. */
  readonly left: readonly string[];
}

const LONGEST_NAME = 8;
const FILLERS = new Set(["and", "or", "the", "my", "a", "i", "hold", "have", "with", "plus", "am", "certified", "certification", "certifications", "cert"]);

/**
 * Reads names of credentials out of free text. Longer names win; a body's name holds for what follows until another
 * body is named, and for what stands before the first one when nothing else tells it.
 */
export function findCredentials(text: string, entries: readonly PickEntry[]): Found {
  const tokens = tokensOf(text).slice(0, 200);
  const names = nameTable(entries);
  const bodies = new Map(entries.flatMap((e) => e.bodyWords.map((w) => [tokensOf(w).join(" "), e.body] as const)));
  const firstBody = tokens.map((t) => bodies.get(t)).find((b) => b !== undefined);
  const ids = new Set<string>();
  const ambiguous: { words: string; ids: string[] }[] = [];
  const left: string[] = [];
  let body: string | undefined;
  for (let at = 0; at < tokens.length; ) {
    const named = longest(tokens, at, bodies);
    const hit = longest(tokens, at, names);
    if (named && named.length >= (hit?.length ?? 0)) {
      body = named.value;
      at += named.length;
    } else if (hit) {
      const inBody = hit.value.filter((e) => e.body === (body ?? firstBody));
      const choice = inBody.length > 0 ? inBody : hit.value;
      if (choice.length === 1) choice.forEach((e) => ids.add(e.id));
      else ambiguous.push({ words: tokens.slice(at, at + hit.length).join(" "), ids: choice.map((e) => e.id) });
      at += hit.length;
    } else {
      const token = tokens[at] ?? "";
      if (!FILLERS.has(token)) left.push(token);
      at += 1;
    }
  }
  return { ids: [...ids], ambiguous, left };
}

function tokensOf(text: string): string[] {
  return text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

function nameTable(entries: readonly PickEntry[]): Map<string, PickEntry[]> {
  const table = new Map<string, PickEntry[]>();
  for (const entry of entries)
    for (const name of new Set([entry.name, ...entry.aliases].map((n) => tokensOf(n).join(" ")))) table.set(name, [...(table.get(name) ?? []), entry]);
  return table;
}

/** The longest run of tokens from `at` that the table knows. */
function longest<T>(tokens: readonly string[], at: number, table: ReadonlyMap<string, T>): { value: T; length: number } | undefined {
  for (let length = Math.min(LONGEST_NAME, tokens.length - at); length > 0; length--) {
    const value = table.get(tokens.slice(at, at + length).join(" "));
    if (value !== undefined) return { value, length };
  }
  return undefined;
}
