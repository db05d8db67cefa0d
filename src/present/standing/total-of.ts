import type { CredentialStanding, RequirementStanding } from "../../evaluate/standing.ts";

/** The requirement on the whole total, wherever it stands: it may be one way among several. */
export function totalOf(standing: Pick<CredentialStanding, "requirements">): RequirementStanding | undefined {
  return found(standing.requirements);
}

function found(list: readonly RequirementStanding[]): RequirementStanding | undefined {
  for (const requirement of list) {
    const total = requirement.id === "total" && requirement.counted !== undefined ? requirement : found(requirement.parts ?? []);
    if (total) return total;
  }
  return undefined;
}
