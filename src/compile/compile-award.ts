import { humanize } from "../base/humanize.ts";
import { parseAmount, type Unit } from "../base/amount.ts";
import { parseAmountExpression } from "../requirements/amount.ts";
import type { RawAward } from "../rulebook/schema/award.ts";
import type { FactCompiler } from "./compile-fact.ts";
import type { Award } from "./rulebook.ts";

/** Compiles an award, of a credential or of a body. A part that cannot be judged yet is reported, and leaves open what it gives. */
export function compileAward(raw: RawAward, parentPath: string, facts: FactCompiler, unit: Unit): Award {
  const path = `${parentPath}.${raw.id}`;
  if (raw.multiplier) facts.report(`${path}.multiplier`, "not-judged-yet", "A multiplier is not judged yet", "an award without multiplier");
  return {
    id: raw.id,
    name: raw.name ?? humanize(raw.id).toLowerCase(),
    of: raw.of,
    units: facts.fact(raw.gives.units, `${path}.gives.units`, (value) => parseAmountExpression(value, unit)),
    per: raw.gives.per,
    rounding:
      raw.rounding &&
      facts.fact(raw.rounding, `${path}.rounding`, (value) => {
        const steps = parseAmount(value.step, unit);
        return steps === null || steps === 0 ? null : { steps, direction: value.direction };
      }),
    approval: raw.approval && facts.fact(raw.approval, `${path}.approval`, (value) => value),
    unjudged: raw.multiplier !== undefined,
    by: raw.by ?? "activity",
  };
}
