import { type Day, parseDay } from "../../base/date.ts";
import { compileRulebooks } from "../../compile/compile-rulebooks.ts";
import type { PetitionCheck } from "../../present/petition/petition-check.ts";
import type { HolderRecord } from "../../record/schema.ts";
import type { RulebookSet } from "../standing/rulebook-data.ts";
import { checkPetitions } from "./check-petitions.ts";

/** Compiles the rulebooks once; the pre-check that comes back is then quick. `asOf` is a day that exists, `2026-01-31`. */
export function createPetitionCheck({ rulebooks, vocabulary }: RulebookSet): (record: HolderRecord, asOf: string) => PetitionCheck {
  const compiled = compileRulebooks(rulebooks, vocabulary).rulebooks;
  return (record, asOf) => checkPetitions(compiled, record, parseDay(asOf) as Day);
}
