import { parseDay } from "../../base/date.ts";
import { type PlanDiff, planDiff } from "../diff/plan-diff.ts";
import type { Plan } from "../plan.ts";
import type { PlanRequest } from "../plan-request.ts";
import { dropped } from "../what-if/dropped.ts";
import { planInTurn } from "./plan-in-turn.ts";
import { whatLapsingMeans } from "./what-lapsing-means.ts";

/** What one credential costs within a plan for all of them. */
export interface CostOfHolding {
  credential: string;
  name: string;
  /**
   * What the plan takes more in a year than the best plan without the credential: by currency, and in hours, what is assumed with what is known. Negative where
   * the plan without it takes more. Absent where there is no such plan, or no time was left to find it.
   */
  perYear?: { money: { currency: string; amount: string }[]; hours: string };
  /** From the plan with it to the plan without it. */
  diff?: PlanDiff;
  /** What is lost by dropping it, or why that cannot be said, in sentences. */
  lost: string[];
}

/** For each credential of the plan: the best plan that lets it lapse, and the difference. Takes no more than `seconds`. */
export function costOfHolding(request: PlanRequest, plan: Plan, seconds: number): CostOfHolding[] {
  const held = plan.credentials.filter(({ id, cycles }) => cycles.some(({ way }) => way === "in-time" || way === "late" || way === "brought") && !request.wishes.drop?.includes(id));
  const plans = planInTurn(held.map(({ id, name }) => ({ says: `The plan without ${name}`, request: dropped(request, id) })), request, seconds);
  return held.map(({ id, name }, i): CostOfHolding => {
    const lost = whatLapsingMeans(request.rulebooks, request.record, id, request.asOf);
    const other = plans[i];
    if (!other) return { credential: id, name, lost: [...lost, "What the plan without it would cost was not worked out in the time."] };
    const { outcome } = other;
    if (outcome.is !== "optimal" && outcome.is !== "within" && outcome.is !== "nothing") return { credential: id, name, lost: [...lost, `There is no plan without it: ${outcome.says}`] };
    const diff = planDiff(plan, other);
    const perYear = { money: diff.totals.money.map(({ currency, more }) => ({ currency, amount: yearly(more, plan, 2) })), hours: yearly(diff.totals.hours?.more ?? "0", plan, 1) };
    return { credential: id, name, perYear, diff, lost: [...lost, ...othersLost(plan, other, id)] };
  });
}

/** A year of 365.25 days, so that four of them are one horizon of P4Y. */
function yearly(moreWithout: string, { asOf, until }: Plan, decimals: number): string {
  const years = ((parseDay(until) ?? 0) - (parseDay(asOf) ?? 0)) / 365.25;
  const amount = -Number(moreWithout) / years;
  return Math.abs(amount) < 10 ** -decimals / 2 ? (0).toFixed(decimals) : amount.toFixed(decimals);
}

/** What becomes of the other credentials where this one is gone: cycles that were renewed in time and are no more. */
function othersLost(plan: Plan, without: Plan, id: string): string[] {
  return plan.credentials.flatMap((credential) => {
    if (credential.id === id) return [];
    const after = without.credentials.find((other) => other.id === credential.id);
    const cycle = credential.cycles.find(({ end, way }) => way !== "lapses" && !after?.cycles.some((other) => other.end === end && other.way !== "lapses"));
    return cycle ? [`Without it the plan cannot keep ${credential.name} beyond ${cycle.end}.`] : [];
  });
}
