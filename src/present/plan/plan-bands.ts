import type { Standing } from "../../evaluate/standing.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Card } from "../../record/schema.ts";
import { type BandView, bandView } from "../band/band-view.ts";
import type { CardNames } from "../band/card-strips.ts";
import { timeAxis } from "../band/time-axis.ts";

/**
 * The bands of a plan, one for each credential in the plan's order, on one axis that reaches as far as the plan does. `standing` is that of the same record on the
 * plan's day: what has happened is drawn as on the Standing page, what is planned in outline.
 */
export function planBands(plan: Plan, standing: Standing, cards: readonly Card[], cardNames: CardNames = {}): { readonly id: string; readonly band: BandView }[] {
  const axis = timeAxis(standing, [plan.until, ...plan.credentials.flatMap((c) => c.cycles.map((cycle) => cycle.end))]);
  return plan.credentials.flatMap(({ id }) => {
    const one = standing.credentials.find((c) => c.id === id);
    return one ? [{ id, band: bandView(one, axis, cards, cardNames, plan) }] : [];
  });
}
