import type { Fact } from "../base/fact.ts";
import type { RawSelector } from "../record/selector.ts";
import type { AmountExpression } from "../requirements/amount.ts";
import type { VersionBy } from "../requirements/kind.ts";

/** How a computed amount is rounded. */
export interface Rounding {
  /** Whole steps. */
  steps: number;
  direction: "down" | "up" | "nearest";
  /** What is added before it is rounded. */
  over: "activity" | "day" | "event" | "cycle";
}

/** What an award is multiplied by, and for how much of it. */
export interface Multiplier {
  /** In millionths. */
  times: number;
  /** Only so many deliveries of one content, the first ones. */
  first: number | undefined;
  /** Only so much of a cycle's credit, the first. */
  firstUnits: AmountExpression | undefined;
}

/** How an activity that carries no published value becomes units. */
export interface Award {
  id: string;
  name: string;
  of: RawSelector;
  units: Fact<AmountExpression>;
  /** What is counted: `hour`, `minute`, `each`, `stated` (units that the certificate states), or a word of `quantity`. */
  per: string;
  /** How many millionths of the measure make one. */
  each: number;
  /** With `stated`: for which other bodies the certificate states them; left out: for this body. */
  bodies: readonly string[] | undefined;
  /** What it gives at least, whatever the length. */
  least: Fact<AmountExpression> | undefined;
  rounding: Fact<Rounding> | undefined;
  approval: Fact<"needed"> | undefined;
  multiplier: Fact<Multiplier> | undefined;
  /** How often it may be used. */
  times: Fact<{ most: number; per: "cycle" | "ever" }> | undefined;
  /** The least share attended, in hundredths and millionths of them. */
  attendance: Fact<number> | undefined;
  /** The fast road does not judge it (0016). */
  explainedOnly: boolean;
  by: VersionBy;
}
