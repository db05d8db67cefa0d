import { formatAmount, parseAmount } from "../base/amount.ts";
import type { RequirementStanding } from "../base/verdict.ts";
import type { Judged } from "./held.ts";
import type { Step } from "./standing.ts";

/**
 * Says of a step that earns for a part of the total that the same credit counts towards the total too, so that nobody buys twice what would
 * serve both. Silent where a limit could take some of it, and where a credit may serve only one of the two.
 */
export function alsoServes(steps: readonly Step[], open: readonly RequirementStanding[], { crediting, edition }: Judged): Step[] {
  const total = open.find((r) => r.id === "total");
  const { unit } = edition.credential.body;
  const apart = edition.rules.separate.flat().includes("total");
  return steps.map((step) => {
    const part = open.flatMap(withParts).find((r) => r.id === step.requirement);
    if (step.do !== "earn" || !total?.short || !part?.short || total.cardWouldDo || part === total || part.kind !== total.kind || apart) return step;
    const [here, there] = [parseAmount(part.short, unit), parseAmount(total.short, unit)];
    if (here === null || there === null || crediting.caps.some(({ cap, used, mayBeUsed }) => cap.limit.low - (mayBeUsed ?? used) < here)) return step;
    const both = formatAmount(Math.min(here, there), unit);
    return { ...step, says: `${step.says} The same ${both} ${unit.name} would also count towards the total.` };
  });
}

function withParts(requirement: RequirementStanding): RequirementStanding[] {
  return [requirement, ...(requirement.parts ?? []).flatMap(withParts)];
}
