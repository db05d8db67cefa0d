import { libraryOf } from "../../app/rulebooks/library-of.ts";
import { parseDay } from "../../base/date.ts";
import { type CompareView, compareView, MOST_COMPARED } from "../../present/compare/compare-view.ts";
import { dayWords } from "../../present/day-words.ts";
import { type Command, RULEBOOKS } from "../command.ts";
import { FINE } from "../exit-code.ts";
import { refuse } from "../refuse.ts";
import { rulebooksForHolders } from "../rulebooks-for-holders.ts";
import { findCard } from "../show/find-card.ts";
import { Citations } from "../status/citations.ts";
import { sourceLines } from "../status/source-lines.ts";
import { harmless } from "../terminal/harmless.ts";
import type { Style } from "../terminal/style.ts";
import { wrap } from "../terminal/wrap.ts";
import { writeJson } from "../terminal/write-json.ts";

/** Puts credentials side by side. */
export const compare: Command = {
  name: "compare",
  takes: "CREDENTIAL...",
  count: [2, MOST_COMPARED],
  summary: "put credentials side by side: cycle, credit, hours, cards, fees over ten years, grace, surplus",
  about: `Says of two to ${MOST_COMPARED} credentials, point by point, what each asks for: the cycle, credit and the hours it takes, CPR and other cards, limits, fees, what ten years cost at today's prices, what happens after the end, and what becomes of surplus. What nobody found is said to be unknown.`,
  options: [{ name: "on", value: "DATE", says: "compare what holds on this day instead of today" }, { name: "json", says: "print the comparison as data" }, RULEBOOKS],
  examples: [
    { line: "recert compare nasm/cpt ace/cpt", says: "two trainers' certifications" },
    { line: "recert compare nsca/cscs nasm/cpt acsm/cpt --on 2020-01-01", says: "as they were" },
  ],
  exits: "0 the comparison is there, 2 nothing has one of the names or the call is wrong",
  run: async (call, around) => {
    const on = call.value("on") ?? around.today;
    if (parseDay(on) === null) return refuse([`--on must be a date that exists, such as 2027-01-31, but it is "${on}"`], around);
    const loading = await rulebooksForHolders(call, around);
    if (!loading.ok) return refuse([loading.problem], around);
    const library = libraryOf(loading.value);
    const view = compareView(library, call.positionals, on);
    for (const id of view.missing) {
      const found = findCard(id, library, on);
      return refuse(found.ok ? [`${id} is not a credential; only credentials are compared`] : found.problem.split("\n"), around);
    }
    if (view.columns.length < 2) return refuse(["Two different credentials are needed: recert compare nasm/cpt ace/cpt"], around);
    if (call.has("json")) await writeJson(view, around.write);
    else around.print(lines(harmless(view), around.style).join("\n"));
    return FINE;
  },
};

function lines(view: CompareView, style: Style): string[] {
  const citations = new Citations();
  return [
    ...wrap(`What holds on ${dayWords(view.on)}`, style.width).map(style.quiet),
    ...view.columns.map(({ id, name, body, checked }) => `${style.strong(id)}  ${name}, ${body}; checked ${dayWords(checked)}`),
    ...view.rows.flatMap(({ title, cells }) => [
      "",
      style.strong(title),
      ...cells.flatMap((cell, column) => [`  ${view.columns[column]?.id ?? ""}`, ...cell.flatMap(({ label, text, mark }) => wrap(`${label === undefined ? "" : `${label}: `}${text}${citations.mark(mark)}`, style.width, 4))]),
    ]),
    ...sourceLines(citations.list(), style),
  ];
}
