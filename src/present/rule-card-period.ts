import { dayWords } from "./day-words.ts";

/** The days of a row in words: "Since 1 January 2024". `from` may be `undated`; `on` is the day looked from. */
export function periodWords(from: string, until: string | undefined, on: string): string {
  if (from === "undated") return until === undefined ? "Start not known" : `Until ${dayWords(until)}`;
  if (until !== undefined) return `${dayWords(from)} to ${dayWords(until)}`;
  return `${from > on ? "From" : "Since"} ${dayWords(from)}`;
}
