import { credentialWords } from "../credential-words.ts";
import type { Plan } from "../plan.ts";
import type { PlanRequest } from "../plan-request.ts";
import { plannedIn } from "./planned-in.ts";
import type { PlanAhead } from "./plan-ahead.ts";
import { type Explaining, whyAct } from "./why-act.ts";
import { whyRenewal } from "./why-renewal.ts";

/**
 * The plan with the reasons for each act: what would happen without it, why not earlier, why not later. Each is found by judging again, so that it takes time: no more
 * than `seconds`; acts for which none is left keep what they have, and `whole` is then false.
 */
export function explainPlan(request: PlanRequest, { plan, outlook }: PlanAhead, seconds: number): { plan: Plan; whole: boolean } {
  if (!outlook) return { plan, whole: true };
  const began = request.clock();
  const planned = plannedIn(outlook);
  const explaining: Explaining = { request, plan, outlook, planned, nameOf: (id) => nameIn(plan, id) };
  let whole = true;
  const acts = plan.acts.map((act, i) => {
    // A clock that was stopped leaves no number.
    if (!(request.clock() - began <= seconds)) {
      whole = false;
      return act;
    }
    request.progress?.("Working out why", i / plan.acts.length);
    return { ...act, why: { ...act.why, ...(act.do === "pay" ? {} : act.do === "renew" ? whyRenewal(explaining, act) : whyAct(explaining, act)) } };
  });
  return { plan: { ...plan, acts }, whole };
}

function nameIn({ credentials }: Plan, id: string): string {
  const found = credentials.find((credential) => credential.id === id);
  return found ? credentialWords(found) : id;
}
