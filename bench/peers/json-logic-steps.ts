import jsonLogic, { type RulesLogic } from "json-logic-js";
import type { Contender } from "../answers.ts";

/** Logic as data; wider than the published types, which know no logic inside an `in` or a list. */
export type Logic = number | string | boolean | null | readonly Logic[] | { readonly [operator: string]: Logic };

/** json-logic has no variables, so each step's answer is put beside the data for the steps after it. */
export function jsonLogicContender(steps: readonly (readonly [key: string, logic: Logic])[], answers: readonly string[], holders: readonly object[]): Contender {
  const rules = steps.map(([key, logic]) => ({ key, logic: logic as RulesLogic }));
  return {
    name: "json-logic-js",
    holders: holders.length,
    judge() {
      const results = holders.map((holder) => {
        const data: Record<string, unknown> = { ...holder };
        for (const { key, logic } of rules) data[key] = jsonLogic.apply(logic, data);
        return data;
      });
      return { verdict: (holder, r) => Number(results[holder]?.[answers[r] as string] ?? -1) };
    },
  };
}

export const v = (name: string): Logic => ({ var: name });

/** The sum of a logic over the items of a list that another logic picks; inside both, the item is at `current.`. */
export function sumOf(list: Logic, when: Logic, worth: Logic): Logic {
  return { reduce: [list, { if: [when, { "+": [v("accumulator"), worth] }, v("accumulator")] }, 0] };
}

/** Tests in order, each with its answer; the last one stands alone. */
export function choose(...branches: Logic[]): Logic {
  return { if: branches };
}
