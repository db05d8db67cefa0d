import * as fc from "fast-check";
import { expect, test } from "vitest";
import { every, not, some, type Truth } from "./truth.ts";

const truth = fc.constantFrom<Truth>("yes", "no", "unknown");

/** What each unknown could turn out to be. */
function outcomes(list: readonly Truth[]): boolean[][] {
  return list.reduce<boolean[][]>((all, t) => all.flatMap((o) => (t === "unknown" ? [[...o, true], [...o, false]] : [[...o, t === "yes"]])), [[]]);
}

function agreed(answers: readonly boolean[]): Truth {
  return answers.every(Boolean) ? "yes" : answers.some(Boolean) ? "unknown" : "no";
}

test("every, some and not answer what all outcomes of the unknowns agree on", () => {
  fc.assert(
    fc.property(fc.array(truth, { minLength: 1, maxLength: 6 }), (list) => {
      expect(every(list)).toBe(agreed(outcomes(list).map((o) => o.every(Boolean))));
      expect(some(list)).toBe(agreed(outcomes(list).map((o) => o.some(Boolean))));
      expect(list.map(not).map(not)).toEqual(list);
    }),
    { numRuns: 2000 },
  );
});

test("of nothing, every is yes and some is no", () => {
  expect([every([]), some([])]).toEqual(["yes", "no"]);
});
