import type { CredentialPlan, CyclePlan, Plan } from "../../plan/plan.ts";

/** How credentials are called in a sentence: "NASM Certified Personal Trainer". */
export function credentialWords({ bodyShort, name }: Pick<CredentialPlan, "bodyShort" | "name">): string {
  return name.startsWith(bodyShort) ? name : `${bodyShort} ${name}`.trim();
}

/** The words for a credential of the plan by its id; the id where the plan does not have it. */
export function nameOf(plan: Pick<Plan, "credentials">, id: string): string {
  const found = plan.credentials.find((c) => c.id === id);
  return found ? credentialWords(found) : id;
}

/** The cycle of a credential that ends on a day. */
export function cycleOf(plan: Pick<Plan, "credentials">, id: string, end: string): CyclePlan | undefined {
  return plan.credentials.find((c) => c.id === id)?.cycles.find((c) => c.end === end);
}
