import { nearest } from "../../base/nearest.ts";
import type { RawCredential } from "../schema/credential.ts";
import type { Check } from "./check.ts";
import { parts } from "./parts.ts";
import { rowSpans, valuesOf } from "./row-spans.ts";
import { type PlacedTable, tables } from "./tables.ts";
import { factsOf } from "./word-lists.ts";

/** A table without an entry would have no value for some holders, one with too many an entry that nobody meets. */
export const tableIncomplete: Check = {
  name: "table-incomplete",
  description: "A table has an entry for each word of its fact or band, and no other.",
  severity: "error",
  *find({ body, vocabulary }) {
    const facts = factsOf(body, vocabulary);
    for (const { document, value, credential } of parts(body))
      for (const table of tables(value)) {
        const fact = facts.get(table.by);
        if (table.by === "band" && credential && credential.bands === undefined) yield { document, path: [...table.path, "by"], message: "The credential has no bands", expected: "bands: in this file, or a fact" };
        if (table.by === "held" && !table.words.includes("more")) yield { document, path: table.path, message: 'The table has no entry for "more"', expected: 'entries for "1", "2" and so on, and "more" for all others' };
        for (const words of table.by === "band" ? bandWords(credential ? [credential] : body.rulebook.credentials, table) : table.by === "status" ? [(body.rulebook.body.statuses ?? []).map((s) => s.id)] : fact ? [Object.keys(fact.values)] : []) {
          const missing = words.filter((w) => !table.words.includes(w));
          const [extra] = table.words.filter((w) => !words.includes(w));
          if (extra !== undefined) yield { document, path: table.path, key: extra, message: `"${extra}" is not a word of "${table.by}"`, expected: words.join(", "), nearest: nearest(extra, words) };
          else if (missing.length > 0) yield { document, path: table.path, message: `The table has no entry for ${missing.join(", ")}`, expected: words.join(", ") };
          else continue;
          break;
        }
      }
  },
};

/** The words of each version of the bands in force while the table's row is. */
function bandWords(credentials: readonly RawCredential[], table: PlacedTable): string[][] {
  return credentials.flatMap((c) => rowSpans(c.bands ?? []))
    .filter((v) => v.first <= table.span.last && v.last >= table.span.first)
    .flatMap((v) => valuesOf(v.row).map((bands) => bands.map((b) => b.id)));
}
