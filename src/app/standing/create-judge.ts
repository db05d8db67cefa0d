import { parseDay } from "../../base/date.ts";
import { compileRulebooks } from "../../compile/compile-rulebooks.ts";
import { evaluate } from "../../evaluate/evaluate.ts";
import type { RawRulebook } from "../../rulebook/raw-rulebook.ts";
import type { RawVocabulary } from "../../rulebook/schema/vocabulary.ts";
import type { Judge } from "./judge.ts";

/** Compiles the rulebooks once; the judge that comes back is then quick. Days that do not exist are a bug of the caller. */
export function createJudge(raws: readonly RawRulebook[], vocabulary: RawVocabulary): Judge {
  const { rulebooks } = compileRulebooks(raws, vocabulary);
  return (record, asOf, renewOn) => {
    const day = parseDay(asOf);
    if (day === null) throw new Error(`Not a day: ${asOf}`);
    const renewal = renewOn === undefined ? null : parseDay(renewOn);
    return evaluate(rulebooks, record, { asOf: day, ...(renewal === null ? {} : { renewOn: renewal }) });
  };
}
