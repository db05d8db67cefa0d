import { parseDayExpression } from "../base/day-expression.ts";
import type { RawBody } from "../rulebook/schema/body.ts";
import type { FactCompiler } from "./compile-fact.ts";
import type { Petition } from "./rulebook.ts";

/** What a body says of petitions, ready for the pre-check. `path` leads to the section. */
export function compilePetition(raw: NonNullable<RawBody["petition"]>, path: string, facts: FactCompiler): Petition {
  const same = <T>(value: T): T => value;
  return {
    fee: raw.fee && facts.fact(raw.fee, `${path}.fee`, same),
    deadline: raw.deadline && facts.fact(raw.deadline, `${path}.deadline`, parseDayExpression),
    review: raw.review && facts.fact(raw.review, `${path}.review`, same),
    papers: raw.papers && facts.fact(raw.papers, `${path}.papers`, same),
    excludes: raw.excludes && facts.fact(raw.excludes, `${path}.excludes`, same),
    after: raw.after && facts.fact(raw.after, `${path}.after`, same),
  };
}
