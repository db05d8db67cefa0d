/** In which order a plan is made better: what comes first is never given up for what comes after. */
export const PREFERENCES = ["least-cost", "least-time", "calmest", "learn-most"] as const;

export type Preference = (typeof PREFERENCES)[number];

/** May a renewal be handed in late? */
export const LATE_WISHES = ["never", "if-needed"] as const;

/**
 * What a person asks of a plan. The same shape stands in a wishes file and in what the Plan page keeps. Days are `2026-01-31`, money `"99.00 USD"`, hours and
 * rates decimal text, lengths of time `P4Y`. What is left out is not asked for; `settleWishes` has what then holds.
 */
export interface Wishes {
  /** How far the plan looks ahead: P1Y to P10Y. */
  horizon?: string;
  prefer?: Preference;
  /** Tags of what the person wants to learn about. */
  topics?: readonly string[];
  /** For everything, fees too, until the horizon. */
  budget?: string;
  "hours-per-week"?: string;
  /** Days on which nothing is to be done. */
  blackouts?: readonly { from: string; until: string }[];
  "only-online"?: boolean;
  "no-travel"?: boolean;
  languages?: readonly string[];
  /** To be done, if wanted between two days. */
  pinned?: readonly { course: string; from?: string; until?: string }[];
  excluded?: readonly string[];
  /** Already begun: paid for, with so many hours left. */
  begun?: readonly { course: string; "hours-left"?: string }[];
  /** Favourites: where the plan leaves one out, it says what taking it would cost more. */
  wanted?: readonly string[];
  /** Credentials to let lapse on purpose. */
  drop?: readonly string[];
  /** May a renewal be handed in late, with its fee? `if-needed`: only where it cannot be done in time. */
  late?: (typeof LATE_WISHES)[number];
  /** May the same course be taken again where the body counts it again? */
  repeats?: boolean;
  /** What an hour of the person is worth; it is added to what things cost. */
  "hour-value"?: string;
  /** How long before its last day everything for a renewal should be there. */
  buffer?: string;
  /** What stands in for what nobody knows. The plan names each that it used. */
  assume?: { "price-per-hour"?: string; "hours-per-unit"?: string; "card-price"?: string; "card-hours"?: string; "card-months"?: number; "exam-price"?: string; "exam-hours"?: string; fee?: string };
  /** What one of a currency is worth in that of the plan, where fees or prices are in several. */
  currency?: string;
  rates?: Readonly<Record<string, string>>;
}
