import { checkDocument } from "../base/check.ts";
import type { Day } from "../base/date.ts";
import type { Diagnostic } from "../base/diagnostic.ts";
import { type Path, readDocument, type TextDocument } from "../base/document.ts";
import type { Rulebooks } from "../compile/rulebook.ts";
import { ownOption } from "./options/own-option.ts";
import type { PlanOption } from "./options/option.ts";
import { unknownOptionWords } from "./options/option-words.ts";
import { planFileSchema } from "./plan-file-schema.ts";
import { settleWishes, type WishSurroundings } from "./wishes/settle-wishes.ts";
import type { WishProblem } from "./wishes/wish-problem.ts";
import type { Wishes } from "./wishes/wishes.ts";

export interface ParsedPlanFile {
  wishes: Wishes;
  /** The person's own; `joinOptions` puts them beside the catalogue. */
  options: PlanOption[];
}

/**
 * Reads a plan file (YAML or JSON). With `rulebooks`, words that none of them knows are defects; with a day, so is every contradiction among the wishes, which
 * are held against `around` too. `plan` is absent when anything is wrong; `diagnostics` then says all that is.
 */
export function parsePlanFile(text: string, file: string, known: { rulebooks?: Rulebooks; asOf?: Day; around?: Omit<WishSurroundings, "options"> } = {}): { plan?: ParsedPlanFile; diagnostics: Diagnostic[] } {
  const document = readDocument(text, file);
  const { value, diagnostics } = checkDocument(document, planFileSchema);
  if (value === undefined) return { diagnostics };
  const { options: written = [], recert: _, ...wishes } = value;
  const { rulebooks, asOf, around } = known;
  const own = written.map((option) => (option.course === undefined && rulebooks?.courses.has(option.id) ? { ...option, course: option.id } : option));
  const words = rulebooks ? own.flatMap((option, index) => unknownOptionWords(option, rulebooks).map(({ path, message, nearest }) => placed(document, ["options", index, ...path], { code: "unknown-word", message, ...(nearest === undefined ? {} : { nearest }) }))) : [];
  const settled = asOf === undefined ? undefined : settleWishes(wishes, asOf, around);
  const contradictions = settled && !settled.ok ? settled.problems.map((problem) => placed(document, problem.path, diagnosticOf(problem))) : [];
  const found = [...words, ...contradictions];
  return found.length > 0 ? { diagnostics: found } : { plan: { wishes: wishes as Wishes, options: own.map((option) => ownOption(option, "own")) }, diagnostics: [] };
}

/** What a problem says already names what was meant. */
function diagnosticOf({ code, says, expected }: WishProblem): Pick<Diagnostic, "code" | "message" | "expected"> {
  return { code, message: says, ...(expected === undefined ? {} : { expected }) };
}

function placed(document: TextDocument, path: Path, defect: Pick<Diagnostic, "code" | "message" | "expected" | "nearest">): Diagnostic {
  return { file: document.file, ...document.at(path), severity: "error", ...defect };
}
