import { parseAmount } from "../../base/amount.ts";
import type { RequirementStanding } from "../../base/verdict.ts";
import type { Credential, Rulebooks, Rules } from "../../compile/rulebook.ts";
import type { HeldCredential, HolderRecord } from "../../record/schema.ts";
import { type Code, LOST, MET, UNKNOWN, UNMET } from "../../requirements/kind.ts";
import { ENDLESS } from "../../requirements/range.ts";
import { type Asked, judgeHeld } from "../held.ts";
import type { State } from "../standing.ts";

/** What the columns of verdicts hold of one holder. Amounts are in steps. */
export interface WholeVerdict {
  state: State;
  /** The code of each requirement that is asked, by id. */
  codes: ReadonlyMap<string, Code>;
  counted: number;
  possible: number;
}

/** Judges one holder on the explaining road and keeps what the fast road would have given (0016); `undefined` when no cycle can be named. */
export function judgeWhole(rulebooks: Rulebooks, credential: Credential, rules: Rules, { record, held }: { record: HolderRecord; held: HeldCredential }, asked: Asked, acceptPending: boolean): WholeVerdict | undefined {
  const judged = judgeHeld(rulebooks, record, held, credential, rules, asked, acceptPending);
  if (typeof judged === "string") return undefined;
  const { requirements } = judged.assessment;
  const total = findTotal(requirements);
  const steps = (text: string | undefined): number | undefined => (text === undefined ? undefined : (parseAmount(text, credential.body.unit) ?? ENDLESS));
  const counted = steps(total?.counted) ?? 0;
  return { state: judged.state, codes: new Map(requirements.map((r) => [r.id, codeOf(r)])), counted, possible: steps(total?.possible) ?? counted };
}

function codeOf({ verdict, lost }: RequirementStanding): Code {
  return verdict === "met" ? MET : verdict === "unknown" ? UNKNOWN : lost ? LOST : UNMET;
}

function findTotal(list: readonly RequirementStanding[]): RequirementStanding | undefined {
  for (const standing of list) {
    const found = standing.id === "total" ? standing : findTotal(standing.parts ?? []);
    if (found) return found;
  }
  return undefined;
}
