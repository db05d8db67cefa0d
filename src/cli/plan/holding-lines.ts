import type { HoldingView } from "../../present/plan/holding-view.ts";
import { harmless } from "../terminal/harmless.ts";
import type { Style } from "../terminal/style.ts";
import { wrap } from "../terminal/wrap.ts";

/** What holding each credential costs a year, and what is lost without it. */
export function holdingLines(shown: readonly HoldingView[], style: Style): string[] {
  const views = harmless(shown);
  return [
    "",
    style.strong("What holding each costs"),
    ...(views.length === 0 ? wrap("No credential of the plan is renewed.", style.width, 2) : []),
    ...views.flatMap(({ title, says, lost }) => [...wrap(`${title}: ${says}`, style.width, 2), ...lost.flatMap((line) => wrap(line, style.width, 4).map(style.quiet))]),
  ];
}
