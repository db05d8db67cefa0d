import type { CredentialStanding, RuleRef } from "../../evaluate/standing.ts";

/** The rows on whether it expires, where the engine could only speak of that. */
export function expiryOf(s: CredentialStanding): RuleRef[] | undefined {
  return s.notes.find((n) => n.id === "expires")?.why;
}
