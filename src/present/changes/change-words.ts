import { dayWords } from "../day-words.ts";
import type { ChangeKind, SaidValue } from "./rule-change.ts";

const leads: Readonly<Record<ChangeKind, (day: string) => string>> = {
  changed: (day) => `Another value from ${day} on`,
  begins: (day) => `A rule from ${day} on, none before`,
  ends: (day) => `No such rule any more from ${day} on`,
  restated: (day) => `Stated anew from ${day} on, with the same value`,
  lost: (day) => `Not known from ${day} on`,
  found: (day) => `Known from ${day} on, not before`,
};

/** What became of a rule, and when: "Another value from 1 January 2024 on". Without a tense, since some days are still to come. */
export function changeWords(kind: ChangeKind, on: string): string {
  return leads[kind](dayWords(on));
}

/** Which row says a value. The value itself may be older, where an earlier row said the same. */
export function rowWords({ from }: Pick<SaidValue, "from">): string {
  if (from === "before") return "before the first known row";
  return from === "undated" ? "row without a known start" : `row from ${dayWords(from)} on`;
}
