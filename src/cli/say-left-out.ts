import type { LoadedRulebooks } from "../app/rulebooks/loaded-rulebooks.ts";
import type { Surroundings } from "./surroundings.ts";
import { plain } from "./terminal/plain.ts";

/** Says which bodies cannot be judged by, so that "no rulebook knows it" is not taken for a slip of the pen. */
export function sayLeftOut({ leftOut, diagnostics }: LoadedRulebooks, around: Surroundings): void {
  const used = leftOut.filter((id) => !id.startsWith("_"));
  if (used.length > 0) around.complain(plain(`The rulebook of ${used.join(", ")} has errors and is left out; "recert lint" names them.`));
  else if (diagnostics.some((d) => d.severity === "error")) around.complain('The rulebooks have errors; "recert lint" names them.');
}
