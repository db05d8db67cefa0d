import { dayWords } from "../day-words.ts";
import type { ChangeKind, SaidValue } from "./rule-change.ts";

const leads: Readonly<Record<ChangeKind, (day: string) => string>> = {
  changed: (day) => `Changed on ${day}`,
  begins: (day) => `New on ${day}`,
  ends: (day) => `Ended on ${day}`,
  restated: (day) => `Stated anew on ${day}, with the same value`,
  lost: (day) => `Not known from ${day} on`,
  found: (day) => `Known from ${day} on, not before`,
};

/** What became of a rule, and when: "Changed on 1 January 2024". */
export function changeWords(kind: ChangeKind, on: string): string {
  return leads[kind](dayWords(on));
}

/** Since when a value holds, as far as is known. */
export function sinceWords({ from }: Pick<SaidValue, "from">): string {
  if (from === "before") return "before the first known row";
  return from === "undated" ? "since a day that is not known" : `since ${dayWords(from)}`;
}
