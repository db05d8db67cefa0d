import type { RawMapping } from "./rule-card-raw.ts";

/** What surrounds a value and decides how it is read. */
export interface ValuePlace {
  /** The last key of the fact's path: `at-least`, `fee`, `runs`. */
  readonly key: string;
  /** The mapping that the fact lies in. */
  readonly parent: RawMapping;
  /** Name of the unit that plain amounts are in. */
  readonly unit: string;
  /** Names of pro-rating bands and of other words, by id. */
  readonly names: ReadonlyMap<string, string>;
}

/** Says a value in words. Handed on to what says tables and mappings, whose parts are values again. */
export type SayValue = (value: unknown, place: ValuePlace) => string;
