import type { Diagnostic } from "../../base/diagnostic.ts";
import { compileRulebooks } from "../../compile/compile-rulebooks.ts";
import type { Rulebooks } from "../../compile/rulebook.ts";
import { judgeBy } from "../standing/judge-by.ts";
import type { Judge } from "../standing/judge.ts";
import type { LoadedRulebooks } from "./loaded-rulebooks.ts";

export interface CompiledRulebooks {
  readonly rulebooks: Rulebooks;
  readonly judge: Judge;
  /** What reads well but cannot be judged, by rule: `placedDiagnostics` knows the files. */
  readonly diagnostics: readonly Diagnostic[];
}

const compiled = new WeakMap<LoadedRulebooks, CompiledRulebooks>();

/** Makes loaded rulebooks ready to judge with: once, however often it is asked for. */
export function compileLoaded(loaded: LoadedRulebooks): CompiledRulebooks {
  const before = compiled.get(loaded);
  if (before) return before;
  const { rulebooks, diagnostics } = compileRulebooks(loaded.bodies.map((b) => b.rulebook), loaded.vocabulary);
  const result: CompiledRulebooks = { rulebooks, judge: judgeBy(rulebooks), diagnostics };
  compiled.set(loaded, result);
  return result;
}
