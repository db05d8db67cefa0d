import type { CredentialView } from "../../present/standing/credential-view.ts";
import { hanging } from "../terminal/hanging.ts";
import { wrap } from "../terminal/wrap.ts";
import { ruleLines } from "./rule-lines.ts";
import type { StatusContext } from "./status-context.ts";

const DATE = 21;

/** What it costs, and the dates still to come. */
export function moneyAndDateLines(view: CredentialView, context: StatusContext): string[] {
  const { style, citations } = context;
  const fees = view.fees.flatMap((fee) => [
    ...wrap(`${fee.name}: ${fee.amounts}${citations.mark(fee.mark)}.${fee.note ? ` ${fee.note}` : ""}`, style.width, 2),
    ...ruleLines(fee.mark, 4, context),
  ]);
  const dates = view.dates
    .filter((date) => !date.past)
    .toSorted((a, b) => (a.iso < b.iso ? -1 : 1))
    .flatMap((date) => hanging({ text: `  ${date.day}` }, `${date.what}${citations.mark(date.mark)}`, DATE, style));
  return [...(fees.length > 0 ? ["", style.strong("Fees"), ...fees] : []), ...(dates.length > 0 ? ["", style.strong("Dates"), ...dates] : [])];
}
