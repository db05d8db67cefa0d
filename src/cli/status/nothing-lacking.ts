import type { CredentialStanding, Standing } from "../../evaluate/standing.ts";

/**
 * Is nothing lacking, on any credential, on the day asked? Open with every binding requirement met is fine; late, lapsed and unknown
 * never are. A record without credentials is not fine: nobody has been told anything.
 */
export function nothingLacking({ credentials }: Standing): boolean {
  return credentials.length > 0 && credentials.every(isFine);
}

function isFine({ state, requirements, next }: CredentialStanding): boolean {
  // Everything rests on the end date; while it has to be looked at again nothing is certain.
  if (next.some((step) => step.do === "confirm-end")) return false;
  switch (state) {
    case "never-expires":
    case "ready":
    case "ready-not-open":
    case "exempt":
      return true;
    case "open":
      return requirements.length > 0 && requirements.every((r) => r.advisory || r.verdict === "met");
    case "late":
    case "reinstatable":
    case "gone":
    case "unknown":
      return false;
  }
}
