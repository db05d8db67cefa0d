import type { Diagnostic } from "../../base/diagnostic.ts";
import { compileLoaded } from "./compile-loaded.ts";
import type { ParsedRulebooks } from "./load-rulebooks.ts";
import { placeOfRule } from "./place-of-rule.ts";

/** What reads well but cannot be judged, in the files that people know: the compiler knows rules, not files. */
export function placedDiagnostics(parsed: ParsedRulebooks): Diagnostic[] {
  const { shown } = parsed;
  return compileLoaded(parsed).diagnostics.map((diagnostic) => {
    const place = placeOfRule(diagnostic.file, parsed.parsed);
    return place ? { ...diagnostic, ...place, file: shown(place.file) } : diagnostic;
  });
}
