import type { Day } from "../../base/date.ts";
import type { Money } from "../../base/money.ts";
import type { LATE_WISHES, Preference } from "./wishes.ts";

/** Days on which something may be, the last one too. */
export interface DaySpan {
  from: Day;
  until: Day;
}

/** What a person asks of a plan, without anything left to guess: days are `Day`, money whole cents, hours whole minutes. */
export interface SettledWishes {
  /** The last day that the plan looks at. */
  until: Day;
  prefer: Preference;
  topics: ReadonlySet<string>;
  /** The currency that everything is reckoned in. */
  currency: string;
  /** What one of another currency is worth in that of the plan, in millionths. Its own stands here with a million. */
  rates: ReadonlyMap<string, number>;
  /** In cents of the plan's currency; 0: nothing may cost anything. `undefined`: no limit. */
  budget: number | undefined;
  /** `undefined`: no limit. */
  minutesPerWeek: number | undefined;
  /** In order, apart from each other, and cut to the days of the plan. */
  blackouts: readonly DaySpan[];
  onlyOnline: boolean;
  noTravel: boolean;
  /** `undefined`: any. */
  languages: ReadonlySet<string> | undefined;
  /** Where no day was named, those of the plan. */
  pinned: readonly ({ course: string } & DaySpan)[];
  excluded: ReadonlySet<string>;
  /** Minutes that are left; `undefined`: nobody said. */
  begun: ReadonlyMap<string, number | undefined>;
  wanted: readonly string[];
  drop: ReadonlySet<string>;
  late: (typeof LATE_WISHES)[number];
  repeats: boolean;
  /** Cents an hour, in the plan's currency. */
  hourValue: number;
  /** Days. */
  buffer: number;
  assume: Assumed;
}

/** What stands in for what nobody knows. `given`: which of them the person named. */
export interface Assumed {
  pricePerHour: Money;
  /** Minutes that one unit of a body takes where no rule says it; `undefined`: nobody said. */
  minutesPerUnit: number | undefined;
  cardPrice: Money;
  cardMinutes: number;
  cardMonths: number;
  examPrice: Money;
  examMinutes: number;
  fee: Money;
  given: ReadonlySet<string>;
}
