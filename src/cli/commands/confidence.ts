import { libraryOf } from "../../app/rulebooks/library-of.ts";
import { CONFIDENCES } from "../../base/confidence.ts";
import { type BodyOverview, rulesOverview } from "../../present/rules-overview.ts";
import { bodiesAsked } from "../bodies-asked.ts";
import { type Command, RULEBOOKS } from "../command.ts";
import { FINE } from "../exit-code.ts";
import { refuse } from "../refuse.ts";
import { rulebooksForHolders } from "../rulebooks-for-holders.ts";
import { harmless } from "../terminal/harmless.ts";
import { writeJson } from "../terminal/write-json.ts";

/** Says how far the rulebooks can be relied on. */
export const confidence: Command = {
  name: "confidence",
  takes: "[BODY...]",
  count: [0, Number.POSITIVE_INFINITY],
  summary: "say how sure the rulebooks are, body by body",
  about: "Counts the dated rows of each body by their confidence: said by the body itself, said by others only, implied but not confirmed, said differently by sources that contradict each other, and not found at all. BODY narrows the report.",
  options: [{ name: "json", says: "print the report as data" }, RULEBOOKS],
  examples: [
    { line: "recert confidence", says: "all bodies" },
    { line: "recert confidence nasm", says: "one of them" },
  ],
  exits: "0 the report is there, 2 no body has that name or the call is wrong",
  run: async (call, around) => {
    const loading = await rulebooksForHolders(call, around);
    if (!loading.ok) return refuse([loading.problem], around);
    const asked = bodiesAsked(call.positionals, rulesOverview(libraryOf(loading.value), around.today));
    if (!asked.ok) return refuse([asked.problem], around);
    if (call.has("json")) await writeJson(asked.bodies.map(({ id, checked, rows, counts }) => ({ id, checked, rows, ...Object.fromEntries(counts.map((c) => [c.confidence, c.rows])) })), around.write);
    else around.print(table(harmless([...asked.bodies])).join("\n"));
    return FINE;
  },
};

/** A line for each body and one for their sum. */
function table(bodies: readonly BodyOverview[]): string[] {
  const count = (body: BodyOverview, word: string): number => body.counts.find((c) => c.confidence === word)?.rows ?? 0;
  const sum = (of: (body: BodyOverview) => number): number => bodies.reduce((total, body) => total + of(body), 0);
  const lines = [
    ["body", "rows", ...CONFIDENCES, "checked"],
    ...bodies.map((body) => [body.id, String(body.rows), ...CONFIDENCES.map((word) => String(count(body, word))), body.checked]),
    ...(bodies.length > 1 ? [["all", String(sum((b) => b.rows)), ...CONFIDENCES.map((word) => String(sum((b) => count(b, word)))), ""]] : []),
  ];
  const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines.map((line) => line.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join("  ").trimEnd());
}
