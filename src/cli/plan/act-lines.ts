import type { ActView } from "../../present/plan/act-view.ts";
import { hanging } from "../terminal/hanging.ts";
import type { StatusContext } from "../status/status-context.ts";
import { wrap } from "../terminal/wrap.ts";

/** Room for "  12. ". */
const NUMBER = 6;

/** What to do, one after the other: what and when, what it takes and gives, with the sources, and with `--why` the reasons. */
export function actLines(acts: readonly ActView[], context: StatusContext): string[] {
  const { style, why, citations } = context;
  return acts.flatMap((act, index) => {
    const cited = (figure: string | undefined, mark: ActView["priceMark"]): string[] => (figure === undefined ? [] : [`${figure}${citations.mark(mark)}`]);
    const takes = [...cited(act.hours, act.hoursMark), ...cited(act.price, act.priceMark)].join(", ");
    return [
      ...hanging({ text: `${index + 1}.`.padStart(NUMBER - 1) }, `${act.heading}. ${act.window}${act.window.startsWith("On ") ? "" : `; planned for ${act.day}`}.${act.pinned ? " As you asked." : ""}`, NUMBER, style),
      ...wrap(takes === "" ? "" : `${takes}.`, style.width, NUMBER).map(style.quiet),
      ...wrap(act.disputed ?? "", style.width, NUMBER).map(style.quiet),
      ...givesOf(act, citations).flatMap((says) => wrap(says, style.width, NUMBER)),
      ...(why ? reasonsOf(act).flatMap(({ label, says }) => wrap(`${label}: ${says}`, style.width, NUMBER).map(style.quiet)) : []),
      ...(why && act.url ? wrap(act.url, style.width, NUMBER).map(style.quiet) : []),
    ];
  });
}

/** What it gives, line by line; where it gives nothing, why it is there all the same. A renewal is there for itself. */
function givesOf({ do: what, serves, why }: ActView, citations: StatusContext["citations"]): string[] {
  if (what === "renew" || what === "pay") return [];
  return serves.length > 0 ? serves.map((served) => `${served.says}${citations.mark(served.mark)}.`) : why.slice(0, 1).map(({ says }) => says);
}

/** The reasons, without what has been said already. */
function reasonsOf({ do: what, why }: ActView): ActView["why"] {
  return what === "renew" ? why : why.filter(({ label }) => label !== "What for");
}
