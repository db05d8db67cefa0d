import { longName, type PickEntry } from "./pick.ts";

/** Entries that what was typed so far may mean, best first: every word must begin a word of a name. */
export function matchEntries(typed: string, entries: readonly PickEntry[], limit = 12): PickEntry[] {
  const words = wordsOf(typed);
  if (words.length === 0) return [];
  const scored = entries.flatMap((entry) => {
    const score = scoreOf(words, entry);
    return score === 0 ? [] : [{ entry, score }];
  });
  return scored.toSorted((a, b) => b.score - a.score).slice(0, limit).map(({ entry }) => entry);
}

function scoreOf(words: readonly string[], entry: PickEntry): number {
  const known = wordsOf([longName(entry), entry.bodyName, ...entry.bodyWords, ...entry.aliases].join(" "));
  if (!words.every((w) => known.some((k) => k.startsWith(w)))) return 0;
  const whole = words.filter((w) => known.includes(w)).length;
  const isAlias = entry.aliases.some((a) => wordsOf(a).join(" ") === words.join(" "));
  return 1 + whole + (isAlias ? 3 : 0) + (entry.kind === "certification" ? 0.5 : 0);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}
