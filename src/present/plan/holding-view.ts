import type { CostOfHolding } from "../../plan/explain/cost-of-holding.ts";
import type { Plan } from "../../plan/plan.ts";
import { spokenDates } from "../day-words.ts";
import { listWords } from "../list-words.ts";
import { hourWords } from "../../base/hour-words.ts";
import { nameOf } from "./plan-names.ts";

/** What holding one credential costs, within a plan for all of them. */
export interface HoldingView {
  readonly id: string;
  readonly title: string;
  /** "It takes 64.50 USD and 12.5 hours a year."; or that this is not known. */
  readonly says: string;
  /** What is lost by dropping it. */
  readonly lost: readonly string[];
}

/** The cost of holding each credential, in words. */
export function holdingViews(costs: readonly CostOfHolding[], plan: Pick<Plan, "credentials">): HoldingView[] {
  return costs.map(({ credential, perYear, lost }) => ({ id: credential, title: nameOf(plan, credential), says: perYear ? yearWords(perYear) : "What it costs a year could not be worked out.", lost: lost.map(spokenDates) }));
}

/** Where the others need what this one brings, the plan without it may even take more. */
function yearWords({ money, hours }: NonNullable<CostOfHolding["perYear"]>): string {
  const parts = [...money.map(({ currency, amount }) => ({ amount, words: (text: string) => `${text} ${currency}` })), { amount: hours, words: hourWords }].filter(({ amount }) => /[1-9]/.test(amount));
  if (parts.length === 0) return "Holding it takes nothing more: what it needs is done for the others anyway.";
  const more = parts.filter(({ amount }) => !amount.startsWith("-")).map(({ amount, words }) => words(amount));
  const less = parts.filter(({ amount }) => amount.startsWith("-")).map(({ amount, words }) => words(amount.slice(1)));
  return [more.length > 0 ? `Holding it takes ${listWords(more)} a year.` : "", less.length > 0 ? `Without it the others would take ${listWords(less)} more a year.` : ""].filter(Boolean).join(" ");
}
