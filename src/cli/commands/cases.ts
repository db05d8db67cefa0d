import { runCase } from "../../app/cases/run-case.ts";
import { compileLoaded } from "../../app/rulebooks/compile-loaded.ts";
import { formatDiagnostic } from "../../base/diagnostic.ts";
import { findCases } from "../cases/find-cases.ts";
import { type Command, RULEBOOKS } from "../command.ts";
import { FINE, NOT_FINE } from "../exit-code.ts";
import { refuse } from "../refuse.ts";
import { plain } from "../terminal/plain.ts";

/** Runs worked cases and says each expectation that did not come true. */
export const cases: Command = {
  name: "cases",
  takes: "[PATH...]",
  count: [0, Number.POSITIVE_INFINITY],
  summary: "run worked cases and compare what comes out",
  about: "A case is a record, a date, and what must come out. Each is judged, and every difference is said with what was expected and what came. PATH is a file of cases, a folder of such files, a body's folder or a rulebooks folder; without it the cases of all rulebooks run.",
  options: [{ name: "filter", value: "TEXT", says: "only the cases whose name holds the text" }, RULEBOOKS],
  examples: [
    { line: "recert cases", says: "every case that comes with Recert" },
    { line: "recert cases my-cases.yaml --filter leap", says: "some cases of your own, over our rulebooks" },
    { line: "recert cases my-rules/exb --rulebooks my-rules", says: "the cases of one body of your own" },
  ],
  exits: "0 every case passed, 1 a case failed, could not be read, or there was none, 2 the call is wrong",
  run: async (call, around) => {
    const found = await findCases(call.positionals, call.values("rulebooks"), around);
    if (!found.ok) return refuse([found.problem], around);
    const { rulebooks, judge } = compileLoaded(found.loaded);
    const known = new Set(rulebooks.credentials.keys());
    const wanted = call.value("filter")?.toLowerCase() ?? "";
    let passed = 0;
    let failed = new Set(found.broken.map((d) => d.file)).size;
    for (const diagnostic of found.broken) around.print(plain(formatDiagnostic(diagnostic)));
    for (const { file, cases: list } of found.files)
      for (const example of list.filter(({ name }) => name.toLowerCase().includes(wanted))) {
        const mismatches = runCase(example, judge, known);
        for (const { place, expected, got } of mismatches) around.print(plain(`${file} › ${example.name} › ${place}: expected ${expected}, got ${got}`));
        if (mismatches.length === 0) passed++;
        else failed++;
      }
    if (passed + failed === 0) around.complain(wanted === "" ? "There are no cases here." : `No case's name holds "${plain(wanted)}".`);
    around.print(`${passed} passed, ${failed} failed`);
    return failed > 0 || passed === 0 ? NOT_FINE : FINE;
  },
};
