import type { Day } from "../base/date.ts";
import { type Fact, type FactRow, rowOn } from "../base/fact.ts";
import type { ByFact, CycleRules, Runs } from "../compile/rulebook.ts";

/** The rows that say how long a cycle is and how it runs, by the day it begins, for one holder. */
export interface CycleRows {
  months(day: Day): FactRow<number>;
  runs(day: Day): FactRow<Runs>;
  /** Facts that decide and that the holder has not stated, as far as rows were asked for. */
  readonly asks: readonly string[];
}

/** `word`: the holder's word for a fact; `undefined` when nobody said. */
export function cycleRows(rules: CycleRules, word: (fact: string) => string | undefined): CycleRows {
  const asks: string[] = [];
  const settled = <T>(fact: Fact<T | ByFact<T>>, day: Day): FactRow<T> => {
    const row = rowOn(fact, day);
    const values = row.values.flatMap((value) => {
      if (!isByFact(value)) return [value];
      const said = word(value.by);
      const found = said === undefined ? agreed(value) : value.cases.get(said);
      if (found === undefined) asks.push(value.by);
      return found === undefined ? [] : [found];
    });
    return values.length < row.values.length ? { ...row, is: "unknown", values: [] } : { ...row, values };
  };
  return { asks, months: (day) => settled(rules.months, day), runs: (day) => settled(rules.runs, day) };
}

function isByFact<T>(value: T | ByFact<T>): value is ByFact<T> {
  return typeof value === "object" && value !== null && "by" in value;
}

/** The value that every answer would give. */
function agreed<T>({ cases }: ByFact<T>): T | undefined {
  const [first, ...others] = [...cases.values()];
  return others.every((other) => JSON.stringify(other) === JSON.stringify(first)) ? first : undefined;
}
