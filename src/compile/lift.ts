import { refOf } from "../base/fact.ts";
import { NOTHING } from "../requirements/wanted.ts";
import { MET, type CompiledRequirement, type Lifted, type SettledRequirement } from "../requirements/kind.ts";

/** A requirement from which the holder is exempt: it is met, trims nothing, and says why. A cap that is lifted is not there. */
export function lift(settled: SettledRequirement, { id, name, kind, advisory }: Pick<CompiledRequirement, "id" | "name" | "kind" | "advisory">, { name: exemption, row }: Lifted): SettledRequirement {
  const limits = settled.caps.length > 0;
  return {
    ...settled,
    caps: [],
    gives: undefined,
    wants: [],
    asks: [],
    bind: () => (limits ? undefined : () => MET),
    plan: () => NOTHING,
    explain: () => (limits ? undefined : { id, name, kind, advisory, verdict: "met", confidence: row.confidence, says: `You are exempt from this: ${exemption}.`, why: [refOf(row)], from: [], questions: [] }),
  };
}
