import { humanize } from "../base/humanize.ts";
import { parseAmount, parseMillionths, type Unit } from "../base/amount.ts";
import { parseAmountExpression } from "../requirements/amount.ts";
import type { RawAward } from "../rulebook/schema/award.ts";
import type { FactCompiler } from "./compile-fact.ts";
import type { Award, Multiplier } from "./award.ts";

/** Compiles an award, of a credential or of a body. */
export function compileAward(raw: RawAward, parentPath: string, facts: FactCompiler, unit: Unit): Award {
  const path = `${parentPath}.${raw.id}`;
  const { gives } = raw;
  const rounding =
    raw.rounding &&
    facts.fact(raw.rounding, `${path}.rounding`, (value) => {
      const steps = parseAmount(value.step, unit);
      return steps === null || steps === 0 ? null : { steps, direction: value.direction, over: value.over ?? ("activity" as const) };
    });
  const award = {
    id: raw.id,
    name: raw.name ?? humanize(raw.id).toLowerCase(),
    of: raw.of,
    units: facts.fact(gives.units, `${path}.gives.units`, (value) => parseAmountExpression(value, unit)),
    per: gives.per,
    each: gives.each === undefined ? 1_000_000 : (parseMillionths(gives.each) ?? 1_000_000),
    bodies: gives.bodies,
    least: gives.least && facts.fact(gives.least, `${path}.gives.least`, (value) => parseAmountExpression(value, unit)),
    rounding,
    approval: raw.approval && facts.fact(raw.approval, `${path}.approval`, (value) => value),
    multiplier: raw.multiplier && facts.fact(raw.multiplier, `${path}.multiplier`, (value): Multiplier | null => multiplier(value, unit)),
    times: raw.times && facts.fact(raw.times, `${path}.times`, (value) => ({ most: value["at-most"], per: value.per })),
    attendance: raw.attendance && facts.fact(raw.attendance, `${path}.attendance`, (value) => parseMillionths(value.slice(0, -1))),
    by: raw.by ?? ("activity" as const),
  };
  const addsFirst = rounding?.rows.some((row) => row.values.some((value) => value.over !== "activity")) ?? false;
  return { ...award, explainedOnly: addsFirst || award.per === "stated" || award.per === "minute" || gives.each !== undefined || (award.least ?? award.multiplier ?? award.times ?? award.attendance) !== undefined };
}

function multiplier(value: { times: string; first?: number | undefined; "first-units"?: Parameters<typeof parseAmountExpression>[0] | undefined }, unit: Unit): Multiplier | null {
  const times = parseMillionths(value.times);
  const firstUnits = value["first-units"] === undefined ? undefined : parseAmountExpression(value["first-units"], unit);
  return times === null || firstUnits === null ? null : { times, first: value.first, firstUnits };
}
