import type { ActView } from "../../present/plan/act-view.ts";
import { hanging } from "../terminal/hanging.ts";
import type { StatusContext } from "../status/status-context.ts";
import { wrap } from "../terminal/wrap.ts";

/** Room for "  12. ". */
const NUMBER = 6;

/** What to do, one after the other: what and when, what it takes, what it gives, and with `--why` the reasons. */
export function actLines(acts: readonly ActView[], { style, why }: StatusContext): string[] {
  return acts.flatMap((act, index) => {
    const takes = [act.hours, act.price].filter(Boolean).join(", ");
    return [
      ...hanging({ text: `${index + 1}.`.padStart(NUMBER - 1) }, `${act.heading}. ${act.window}${act.window.startsWith("On ") ? "" : `; planned for ${act.day}`}.${act.pinned ? " As you asked." : ""}`, NUMBER, style),
      ...wrap(takes === "" ? "" : `${takes}.`, style.width, NUMBER).map(style.quiet),
      ...givesOf(act).flatMap((says) => wrap(says, style.width, NUMBER)),
      ...(why ? reasonsOf(act).flatMap(({ label, says }) => wrap(`${label}: ${says}`, style.width, NUMBER).map(style.quiet)) : []),
      ...(why && act.url ? wrap(act.url, style.width, NUMBER).map(style.quiet) : []),
    ];
  });
}

/** What it gives, line by line; where it gives nothing, why it is there all the same. A renewal is there for itself. */
function givesOf({ do: what, serves, why }: ActView): string[] {
  if (what === "renew" || what === "pay") return [];
  return serves.length > 0 ? serves.map((served) => `${served.says}.`) : why.slice(0, 1).map(({ says }) => says);
}

/** The reasons, without what has been said already. */
function reasonsOf({ do: what, why }: ActView): ActView["why"] {
  return what === "renew" ? why : why.filter(({ label }) => label !== "What for");
}
