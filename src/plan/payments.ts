import type { Built, Life } from "./build-model.ts";
import type { Found } from "./search.ts";
import type { Way } from "./timeline/way.ts";
import type { WayCost } from "./way-cost.ts";

/** What a plan pays for its renewals, after what falls away. */
export interface Payments {
  costs: ReadonlyMap<Way, WayCost>;
  /** Renewals whose fee is to be waived, as all that counts fits. */
  waived: ReadonlySet<Way>;
  /** What is paid once, for life. */
  lives: readonly Life[];
}

/** The model with what is paid in the end. */
export type Paid = Omit<Built, keyof Payments> & Payments;

/** Reads from the solver's values which fees are paid, waived, or paid for life. */
export function paymentsOf({ model, costs, lives }: Built, { values }: Pick<Found["optimum"], "values">): Payments {
  const is = (column: number | undefined): boolean => column !== undefined && Math.round(values[column] ?? 0) === 1;
  const chosen = [...lives.values()].filter((life) => is(life.column));
  const waived = new Set<Way>();
  const paid = new Map(costs);
  for (const [way, { paid: fee, free }] of model.fees) {
    const cost = costs.get(way);
    if (!cost || is(fee)) continue;
    const life = chosen.find((l) => l.way.cycle.credential === way.cycle.credential);
    if (!life && !is(free)) continue;
    if (!life) waived.add(way);
    // What waives a fee stands among the rows of the fee.
    const why = life ? [...cost.why.filter((row) => !cost.renewalWhy.includes(row)), ...life.fee.why] : cost.why;
    paid.set(way, { ...cost, cents: cost.cents - cost.renewal, why, says: [...cost.says, life ? `The renewal itself costs nothing more, as “${life.fee.name}” is paid.` : "The renewal itself is waived, as all that counts fits."] });
  }
  return { costs: paid, waived, lives: chosen };
}
