import { compileRulebooks } from "../../compile/compile-rulebooks.ts";
import { judgeBy } from "./judge-by.ts";
import type { Judge } from "./judge.ts";
import type { RulebookSet } from "./rulebook-data.ts";

/** Compiles the rulebooks once; the judge that comes back is then quick. */
export function createJudge({ rulebooks, vocabulary }: RulebookSet): Judge {
  return judgeBy(compileRulebooks(rulebooks, vocabulary).rulebooks);
}
