import { distance } from "fastest-levenshtein";

/** The known word nearest to the one written, if it is near enough to be a slip (a third of its letters, at least one). */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  if (word.length > 200) return undefined;
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const [a, b] = [word.toLowerCase(), candidate.toLowerCase()];
    const d = swapped(a, b) ? 1 : distance(a, b);
    if (d < bestDistance) [best, bestDistance] = [candidate, d];
  }
  return best;
}

/** Two neighbouring letters in the wrong order are one slip, not two. */
function swapped(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false;
  let i = 0;
  while (a[i] === b[i]) i++;
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}
