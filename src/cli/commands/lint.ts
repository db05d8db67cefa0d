import { resolve } from "node:path";
import { lintRulebooks } from "../../app/rulebooks/lint-rulebooks.ts";
import { formatDiagnostic } from "../../base/diagnostic.ts";
import { type Command, RULEBOOKS } from "../command.ts";
import { countWords } from "../count-words.ts";
import { FINE, NOT_FINE } from "../exit-code.ts";
import { foldersOf } from "../paths/folders-of.ts";
import { refuse } from "../refuse.ts";
import { isBelow } from "../paths/is-below.ts";
import { plain } from "../terminal/plain.ts";

/** Holds rulebooks to the format and to each other, and says every defect with its place. */
export const lint: Command = {
  name: "lint",
  takes: "[PATH...]",
  count: [0, Number.POSITIVE_INFINITY],
  summary: "check rulebooks and say every defect with its place",
  about: "Checks every file of the rulebooks: its keys, words, dates, amounts and sources, and whether they fit together and to their worked cases. PATH narrows the report to a rulebooks folder, one body's folder or one file. Nothing is changed.",
  options: [RULEBOOKS],
  examples: [
    { line: "recert lint", says: "all rulebooks that come with Recert" },
    { line: "recert lint my-rules/exb", says: "one body's folder of your own" },
    { line: "recert lint --rulebooks my-rules", says: "ours and yours together" },
  ],
  exits: "0 no errors (warnings may remain), 1 errors, 2 the call is wrong",
  run: async (call, around) => {
    const paths = call.positionals;
    const folders = await foldersOf(paths, call.values("rulebooks"), around);
    if (!folders.ok) return refuse([folders.problem], around);
    const { loaded } = folders;
    const all = lintRulebooks(loaded);
    const found = all.filter((d) => paths.length === 0 || paths.some((path) => isBelow(resolve(around.cwd, path), resolve(around.cwd, d.file))));
    for (const diagnostic of found) around.print(plain(formatDiagnostic(diagnostic)));
    const errors = found.filter((d) => d.severity === "error").length;
    around.print(`${countWords(errors, "error")}, ${countWords(found.length - errors, "warning")}`);
    return errors > 0 ? NOT_FINE : FINE;
  },
};
