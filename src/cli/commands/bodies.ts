import { dayWords } from "../../present/day-words.ts";
import { type Command, RULEBOOKS } from "../command.ts";
import { countWords } from "../count-words.ts";
import { FINE, NOT_FINE } from "../exit-code.ts";
import { refuse } from "../refuse.ts";
import { rulebooksForHolders } from "../rulebooks-for-holders.ts";
import { harmless } from "../terminal/harmless.ts";
import { wrap } from "../terminal/wrap.ts";

/** Lists what can be judged. */
export const bodies: Command = {
  name: "bodies",
  takes: "",
  count: [0, 0],
  summary: "list the certifying bodies and their credentials",
  about: "Lists every body whose rules are here: its unit of credit, its credentials by the names that a record uses, when its rules were last checked, and what of them is covered.",
  options: [RULEBOOKS],
  examples: [
    { line: "recert bodies", says: "what can be judged" },
    { line: "recert bodies --rulebooks my-rules", says: "with bodies of your own" },
  ],
  exits: "0 the list is there, 1 there is no body to list, 2 the call is wrong",
  run: async (call, around) => {
    const loading = await rulebooksForHolders(call, around);
    if (!loading.ok) return refuse([loading.problem], around);
    const { style } = around;
    const list = loading.value.bodies.map(({ rulebook }) => harmless(rulebook));
    const blocks = list.map(({ body, credentials, courses }) =>
      [
        `${style.strong(body.id)}  ${body.name}`,
        ...wrap(`Counts in ${body.unit.name}, in steps of ${body.unit.step}. ${countWords(credentials.length, "credential")}, ${countWords(courses.length, "course")}. Checked ${dayWords(body.checked)}.`, style.width, 2),
        ...wrap(credentials.map(({ id }) => id).join("  "), style.width, 2),
        ...wrap(body.coverage, style.width, 2).map(style.quiet),
      ].join("\n"),
    );
    around.print([...blocks, `${countWords(list.length, "body", "bodies")}. "recert show ${list[0]?.credentials[0]?.id ?? "BODY/CREDENTIAL"}" shows the rules of one credential.`].join("\n\n"));
    return list.length > 0 ? FINE : NOT_FINE;
  },
};
