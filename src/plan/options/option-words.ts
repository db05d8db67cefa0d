import { nearest } from "../../base/nearest.ts";
import type { Rulebooks } from "../../compile/rulebook.ts";
import type { OwnOption } from "./own-option-schema.ts";

/** A word of an option that no rulebook knows. */
export interface UnknownWord {
  /** Keys from the option on. */
  path: readonly string[];
  message: string;
  nearest?: string;
}

/** Words of an option that no rulebook knows. Such a slip would quietly cost credit, so that nothing is planned with it. Providers, tags and topics are free. */
export function unknownOptionWords(option: OwnOption, rulebooks: Rulebooks): UnknownWord[] {
  const found: UnknownWord[] = [];
  const check = (what: string, word: string | undefined, path: readonly string[], known: { has(word: string): boolean; keys(): Iterable<string> }): void => {
    if (word === undefined || known.has(word)) return;
    const meant = nearest(word, known.keys());
    found.push({ path, message: `No rulebook knows the ${what} "${word}"`, ...(meant === undefined ? {} : { nearest: meant }) });
  };
  const { kinds, deliveries, roles, cards } = rulebooks.words;
  check("course", option.course, ["course"], rulebooks.courses);
  check("kind of activity", option.kind, ["kind"], kinds);
  check("delivery", option.delivery, ["delivery"], deliveries);
  check("role", option.role, ["role"], roles);
  check("kind of card", option.card?.kind, ["card", "kind"], cards);
  for (const key of ["units", "category", "status"] as const) for (const body of Object.keys(option[key] ?? {})) check("body", body, [key, body], rulebooks.bodies);
  return found;
}
