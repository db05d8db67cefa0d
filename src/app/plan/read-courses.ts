import { checkDocument } from "../../base/check.ts";
import { parseDay } from "../../base/date.ts";
import type { Diagnostic } from "../../base/diagnostic.ts";
import { readDocument } from "../../base/document.ts";
import { compileRulebooks } from "../../compile/compile-rulebooks.ts";
import type { OwnOption } from "../../plan/options/own-option-schema.ts";
import { parsePlanFile } from "../../plan/parse-plan-file.ts";
import { planFileSchema } from "../../plan/plan-file-schema.ts";
import type { Wishes } from "../../plan/wishes/wishes.ts";
import type { RulebookSet } from "../standing/rulebook-data.ts";
import { importOptions, type OptionTableHints } from "./import-options.ts";

/** What was read of a text that a person brought. */
export interface ReadCourses {
  /** Courses as a plan file holds them. */
  readonly options: readonly OwnOption[];
  /** Of a plan file alone. */
  readonly wishes?: Wishes | undefined;
  /** What was left out and why, each with its line. */
  readonly diagnostics: readonly Diagnostic[];
  /** Of a table: how many of its rows were left out. */
  readonly badRows: number;
}

/** Reads a table of courses (CSV), or a plan file (YAML, JSON) as of a day, `2026-01-31`. `hints` is what may be known of a table. A table keeps its good rows; a plan file with a defect brings nothing. */
export function readCourses(text: string, file: string, form: "table" | "plan-file", set: RulebookSet, asOf: string, hints: OptionTableHints = {}): ReadCourses {
  const { rulebooks } = compileRulebooks(set.rulebooks, set.vocabulary);
  if (form === "table") {
    const { written, diagnostics, bad } = importOptions(text, file, rulebooks, hints);
    return { options: written, diagnostics, badRows: bad.length };
  }
  const day = parseDay(asOf);
  const { plan, diagnostics } = parsePlanFile(text, file, { rulebooks, ...(day === null ? {} : { asOf: day }) });
  const { value } = checkDocument(readDocument(text, file), planFileSchema);
  return { options: plan && value ? (value.options ?? []) : [], wishes: plan?.wishes, diagnostics, badRows: 0 };
}
