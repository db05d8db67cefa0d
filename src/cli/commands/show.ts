import { libraryOf } from "../../app/rulebooks/library-of.ts";
import { parseDay } from "../../base/date.ts";
import { type Command, RULEBOOKS } from "../command.ts";
import { FINE } from "../exit-code.ts";
import { refuse } from "../refuse.ts";
import { rulebooksForHolders } from "../rulebooks-for-holders.ts";
import { cardLines } from "../show/card-lines.ts";
import { findCard } from "../show/find-card.ts";

/** Shows the rules themselves. */
export const show: Command = {
  name: "show",
  takes: "ID",
  count: [1, 1],
  summary: "show the rules of a credential, a body or a course, with their history",
  about: "Shows every rule with its dated history, how sure it is, and its sources by number. ID is a credential such as nasm/cpt, a body such as nasm, or a course such as nasm/courses/ces.",
  options: [{ name: "on", value: "DATE", says: "mark what holds on this day instead of today" }, RULEBOOKS],
  examples: [
    { line: "recert show nasm/cpt", says: "all rules of one credential" },
    { line: "recert show nsca/cscs --on 2019-06-01", says: "what held on a day of the past" },
    { line: "recert show nasm", says: "what holds for all credentials of a body" },
  ],
  exits: "0 the rules are there, 2 nothing has that name or the call is wrong",
  run: async (call, around) => {
    const on = call.value("on") ?? around.today;
    if (parseDay(on) === null) return refuse([`--on must be a date that exists, such as 2027-01-31, but it is "${on}"`], around);
    const loading = await rulebooksForHolders(call, around);
    if (!loading.ok) return refuse([loading.problem], around);
    const found = findCard(call.positionals[0] ?? "", libraryOf(loading.value), on);
    if (!found.ok) return refuse(found.problem.split("\n"), around);
    around.print(cardLines(found.card, on, around.style).join("\n"));
    if (found.also) around.print(`\nThe course of the same name: recert show ${found.also}`);
    const [body, name] = found.card.id.split("/");
    if (name !== undefined && name !== "courses") around.print(`\nWhat holds for all credentials of the body (awards, fees, petitions, exemptions, notices): recert show ${body}`);
    return FINE;
  },
};
