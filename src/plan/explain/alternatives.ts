import { type PlanDiff, planDiff } from "../diff/plan-diff.ts";
import type { Plan } from "../plan.ts";
import type { PlanRequest } from "../plan-request.ts";
import { providerOf } from "../options/provider-of.ts";
import type { Wishes } from "../wishes/wishes.ts";
import { differenceWords } from "./difference-words.ts";
import { planInTurn } from "./plan-in-turn.ts";

/** Another plan for the same credentials, with what is better in it by its name. */
export interface Alternative {
  /** Several where the same acts are the best by several measures. */
  names: AlternativeName[];
  plan: Plan;
  /** It is the plan that was asked for. */
  asked: boolean;
  /** Beside the plan asked for, in words. */
  says: string;
  /** From the plan asked for to this one. */
  diff: PlanDiff;
  /** Side by side: courses and credit, those that one has to go to, and the providers of them. */
  figures: { courses: number; travel: number; providers: number };
}

export type AlternativeName = "asked" | "cheapest" | "quickest" | "calmest" | "no-travel" | "fewest-providers";

const WAYS: readonly { name: AlternativeName; says: string; wishes?: Partial<Wishes>; measures?: PlanRequest["measures"] }[] = [
  { name: "cheapest", says: "The cheapest plan", wishes: { prefer: "least-cost" } },
  { name: "quickest", says: "The plan with the fewest hours", wishes: { prefer: "least-time" } },
  { name: "calmest", says: "The calmest plan", wishes: { prefer: "calmest" } },
  { name: "no-travel", says: "The best plan without travel", wishes: { "no-travel": true } },
  { name: "fewest-providers", says: "The plan with the fewest providers", measures: ["providers", "money", "hours", "bunching"] },
];

/**
 * Plans that really differ, the one asked for first: where the same things are done for the same cycles, they are one alternative with several names. Ways for which there is no
 * plan, or no time was left, are in `missing`, with the reason in a sentence. Takes no more than `seconds`.
 */
export function alternatives(request: PlanRequest, plan: Plan, seconds: number): { alternatives: Alternative[]; missing: { name: AlternativeName; says: string }[] } {
  const variants = WAYS.map(({ says, wishes, measures }) => ({ says, request: { ...request, measures, wishes: { ...request.wishes, ...wishes } } }));
  const plans = planInTurn(variants, request, seconds);
  const found = new Map<string, { names: AlternativeName[]; plan: Plan }>([[key(plan), { names: ["asked"], plan }]]);
  const missing: { name: AlternativeName; says: string }[] = [];
  WAYS.forEach(({ name, says }, i) => {
    const other = plans[i];
    if (!other) return void missing.push({ name, says: `${says} was not worked out in the time.` });
    if (other.outcome.is !== "optimal" && other.outcome.is !== "within") return void missing.push({ name, says: `${says}: ${noneWords(other.outcome)}` });
    const same = found.get(key(other));
    if (same) same.names.push(name);
    else found.set(key(other), { names: [name], plan: other });
  });
  return {
    alternatives: [...found.values()].map(({ names, plan: other }): Alternative => {
      const diff = planDiff(plan, other);
      return { names, plan: other, asked: other === plan, says: other === plan ? "The plan asked for." : `It ${differenceWords(diff)}.`, diff, figures: figuresOf(request, other) };
    }),
    missing,
  };
}

/** Why there is none, with what it rests on. */
function noneWords(outcome: Plan["outcome"]): string {
  return outcome.is === "infeasible" && outcome.reasons.length > 0 ? `there is none that keeps everything. ${outcome.reasons.map((reason) => reason.says).join(" ")}` : outcome.says;
}

function figuresOf({ options, rulebooks }: PlanRequest, { acts }: Plan): Alternative["figures"] {
  const taken = acts.flatMap((act) => options.find(({ id }) => id === act.option) ?? []);
  return { courses: taken.length, travel: taken.filter(({ travel }) => travel).length, providers: new Set(taken.flatMap(({ activity }) => providerOf(rulebooks, activity) ?? [])).size };
}

/** Plans differ in what is done for which cycle, in the renewals, and in how calm they are; not in the days of one stretch. */
function key({ acts, credentials, outcome }: Plan): string {
  const calm = "measures" in outcome ? outcome.measures.find(({ id }) => id === "bunching")?.value : undefined;
  const done = acts.map(({ id, serves }) => `${id} ${serves.map(({ credential, cycleEnd }) => `${credential} ${cycleEnd}`).toSorted().join(" ")}`).toSorted();
  return JSON.stringify([calm, done, credentials.map(({ id, cycles }) => [id, cycles.map(({ end, way, renewOn }) => [end, way, renewOn])])]);
}
