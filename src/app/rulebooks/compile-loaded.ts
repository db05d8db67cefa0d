import type { Diagnostic } from "../../base/diagnostic.ts";
import { compileRulebooks } from "../../compile/compile-rulebooks.ts";
import type { Rulebooks } from "../../compile/rulebook.ts";
import { judgeBy } from "../standing/judge-by.ts";
import type { Judge } from "../standing/judge.ts";
import type { LoadedRulebooks } from "./load-rulebooks.ts";
import { placeOfRule } from "./place-of-rule.ts";

export interface CompiledRulebooks {
  readonly rulebooks: Rulebooks;
  readonly judge: Judge;
  /** What reads well but cannot be judged, under the names that people know the files by. */
  readonly diagnostics: readonly Diagnostic[];
}

const compiled = new WeakMap<LoadedRulebooks, CompiledRulebooks>();

/** Makes loaded rulebooks ready to judge with: once, however often it is asked for. */
export function compileLoaded(loaded: LoadedRulebooks): CompiledRulebooks {
  const before = compiled.get(loaded);
  if (before) return before;
  const { rulebooks, diagnostics } = compileRulebooks(loaded.bodies.map((b) => b.rulebook), loaded.vocabulary);
  const result: CompiledRulebooks = { rulebooks, judge: judgeBy(rulebooks), diagnostics: diagnostics.map((d) => placed(d, loaded)) };
  compiled.set(loaded, result);
  return result;
}

/** The compiler knows rules, not files. */
function placed(diagnostic: Diagnostic, { bodies, shown }: LoadedRulebooks): Diagnostic {
  const place = placeOfRule(diagnostic.file, bodies);
  return place ? { ...diagnostic, ...place, file: shown(place.file) } : diagnostic;
}
