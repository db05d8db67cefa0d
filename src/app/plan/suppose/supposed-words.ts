import { dayWords } from "../../../present/day-words.ts";
import { NEW_CARD, type Supposable } from "./supposable.ts";

/** What a rule is called where one is chosen, with what holds now. */
export function supposableWords({ is, name, unit, now }: Supposable): string {
  if (is === "ends" || is === "begins") return name;
  if (now === undefined) return name;
  const held = now === "none" ? "none" : now === "unknown" ? "not known" : is === "amount" && /^[\d.]+$/.test(now) ? `${now} ${unit}` : now;
  return `${name} (now ${held})`;
}

/** "If NASM CPT asked for 4.0 CEU (Continuing education) from 1 January 2027 on". `value` as a rulebook writes it. */
export function supposedWords(credential: string, { is, name, unit }: Supposable, value: string, from: string): string {
  const day = `from ${dayWords(from)} on`;
  switch (is) {
    case "amount":
      return `If ${credential} asked for ${value} ${unit} (${name}) ${day}`;
    case "money":
      return `If ${credential} charged ${value} (${name}) ${day}`;
    case "ends":
      return `If ${credential} no longer asked for “${name}” ${day}`;
    case "begins":
      return `If ${credential} asked for “${name}” ${day}`;
  }
}

/** That a card which no rule asks for is planned as one of its own; `undefined` for any other row. `path` as rules are named. */
export function newCardWords(path: string): string | undefined {
  return path.includes(`#require.${NEW_CARD}`) ? "The card is planned as one of its own, even where another that you hold or plan includes it: no rule says which would do for it." : undefined;
}
