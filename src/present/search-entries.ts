/**
 * The entries that what was typed may mean, best first: every word typed must begin a word of theirs. Words that are typed whole come
 * before beginnings of others; else the order stays. `words` are all that an entry answers to, in lower case.
 */
export function searchEntries<T>(typed: string, entries: readonly T[], words: (entry: T) => string, limit: number): T[] {
  const wanted = wordsOf(typed);
  const scored = entries.flatMap((entry) => {
    const known = wordsOf(words(entry));
    return wanted.every((word) => known.some((k) => k.startsWith(word))) ? [{ entry, score: wanted.filter((word) => known.includes(word)).length }] : [];
  });
  return scored.toSorted((a, b) => b.score - a.score).slice(0, limit).map(({ entry }) => entry);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}
