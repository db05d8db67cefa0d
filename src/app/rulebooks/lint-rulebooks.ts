import { type Diagnostic, sortDiagnostics } from "../../base/diagnostic.ts";
import { contradictedCases } from "./contradicted-cases.ts";
import type { ParsedRulebooks } from "./load-rulebooks.ts";
import { placedDiagnostics } from "./placed-diagnostics.ts";

/**
 * Every defect of rulebooks: of their texts, of what they mean, and between rules and worked cases. Cases are held to the rules only where nothing else is
 * wrong: a body that is left out contradicts the cases of every body that refers to it.
 */
export function lintRulebooks(parsed: ParsedRulebooks): Diagnostic[] {
  const found = [...parsed.diagnostics, ...placedDiagnostics(parsed)];
  return sortDiagnostics(found.some((d) => d.severity === "error") ? found : [...found, ...contradictedCases(parsed)]);
}
