import type { Diagnostic } from "../../base/diagnostic.ts";
import { runCase } from "../cases/run-case.ts";
import { compileLoaded } from "./compile-loaded.ts";
import type { ParsedRulebooks } from "./load-rulebooks.ts";

/** Worked cases that the rules beside them contradict: one of the two is wrong, and nobody knows yet which. */
export function contradictedCases(parsed: ParsedRulebooks): Diagnostic[] {
  const { rulebooks, judge } = compileLoaded(parsed);
  const known = new Set(rulebooks.credentials.keys());
  return parsed.parsed.flatMap(({ cases, documents }) =>
    cases.flatMap((file, at) =>
      file.cases.flatMap((example, index) =>
        runCase(example, judge, known).map(({ place, expected, got }): Diagnostic => {
          const id = Object.keys(example.expect).find((credential) => place.startsWith(`${credential}.`));
          const path = id === undefined ? [index, "expect"] : [index, "expect", id, ...place.slice(id.length + 1).split(".")];
          return { file: parsed.shown(file.file), ...(documents.cases[at]?.at(path) ?? { line: 0, column: 0 }), severity: "error", code: "case-contradicts-rule", message: `By the rules ${place} is ${got}`, expected: `${expected}, or another rule${ruleOf(place)}` };
        }),
      ),
    ),
  );
}

/** The requirement that made the figure, as far as the place names one. */
function ruleOf(place: string): string {
  const id = /[.]requirements[.]([a-z0-9-]+)/.exec(place)?.[1];
  return id === undefined ? "" : ` in "${id}"`;
}
