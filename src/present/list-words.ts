import { oneOf } from "./humanised.ts";

/** "A", "A and B", "A, B and C". */
export function listWords(words: readonly string[]): string {
  return oneOf(words, "and");
}
