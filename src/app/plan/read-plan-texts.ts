import type { Day } from "../../base/date.ts";
import type { Diagnostic } from "../../base/diagnostic.ts";
import type { Rulebooks } from "../../compile/rulebook.ts";
import type { PlanOption } from "../../plan/options/option.ts";
import { parsePlanFile } from "../../plan/parse-plan-file.ts";
import type { Wishes } from "../../plan/wishes/wishes.ts";
import { importOptions } from "./import-options.ts";

export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** What stands in the files that a plan is made from beside the record. */
export interface PlanTexts {
  readonly wishes: Wishes;
  /** Of the tables first, then the person's own: of two with one id the later one counts. */
  readonly options: readonly PlanOption[];
}

/**
 * Reads a plan file and tables of courses. A defect in the file is an error, and nothing is planned; so is a table without a single row that can be used. Other
 * rows that are wrong are warned of, and the good ones are used.
 */
export function readPlanTexts(file: NamedText | undefined, tables: readonly NamedText[], known: { readonly rulebooks: Rulebooks; readonly asOf: Day; readonly held: readonly string[] }): { readonly plan?: PlanTexts; readonly diagnostics: readonly Diagnostic[]; readonly warnings: readonly Diagnostic[] } {
  const { rulebooks, asOf, held } = known;
  const own = file ? parsePlanFile(file.text, file.name, { rulebooks, asOf, around: { held } }) : { plan: { wishes: {}, options: [] }, diagnostics: [] };
  const currency = own.plan?.wishes.currency;
  const bodies = [...new Set(held.map((id) => id.slice(0, id.indexOf("/"))))];
  const hints = { ...(currency === undefined ? {} : { currency }), ...(bodies.length === 1 && bodies[0] !== undefined ? { soleBody: bodies[0] } : {}) };
  const imported = tables.map(({ name, text }) => ({ name, ...importOptions(text, name, rulebooks, hints) }));
  const empty = imported.filter(({ options }) => options.length === 0);
  const errors = [...own.diagnostics, ...empty.flatMap(({ name, diagnostics }): Diagnostic[] => [...diagnostics, { file: name, line: 0, column: 0, severity: "error", code: "empty-table", message: "No row of the table can be planned with" }])];
  const warnings = imported.filter((table) => !empty.includes(table)).flatMap(({ diagnostics }) => diagnostics.map((d): Diagnostic => ({ ...d, severity: "warning" })));
  if (errors.length > 0 || !own.plan) return { diagnostics: errors, warnings };
  return { plan: { wishes: own.plan.wishes, options: [...imported.flatMap(({ options }) => options), ...own.plan.options] }, diagnostics: [], warnings };
}
