import { judgeHolders } from "../src/evaluate/many/judge-holders.ts";
import type { HolderTable } from "../src/evaluate/many/holder-table.ts";
import type { Rulebooks } from "../src/compile/rulebook.ts";
import { type Contender, MET, UNKNOWN, UNMET } from "./answers.ts";
import type { Population } from "./population/population.ts";

/** Recert's own road for many holders, rules and all. */
export function recert(rulebooks: Rulebooks, table: HolderTable, population: Population): Contender {
  const code = { met: MET, unknown: UNKNOWN, unmet: UNMET };
  return {
    name: "Recert",
    holders: table.count,
    judge() {
      const verdicts = judgeHolders(rulebooks, table, { asOf: population.asOf });
      const columns = population.requirements.map((id) => verdicts.requirements.indexOf(id));
      return { verdict: (holder, r) => code[verdicts.verdict(holder, columns[r] as number) ?? "unmet"], state: (holder) => verdicts.state(holder) };
    },
  };
}
