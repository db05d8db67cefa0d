import { confidenceWords } from "../../present/confidence-words.ts";
import { listWords } from "../../present/list-words.ts";
import type { CyclePlanView, RequirementPlanView } from "../../present/plan/cycle-plan-view.ts";
import type { CredentialPlanView } from "../../present/plan/plan-view.ts";
import { ruleLines } from "../status/rule-lines.ts";
import type { StatusContext } from "../status/status-context.ts";
import { hanging } from "../terminal/hanging.ts";
import { symbol } from "../terminal/symbol.ts";
import { wrap } from "../terminal/wrap.ts";

/** Room for the symbol and the longest verdict word. */
const VERDICT = 18;

/** One credential of a plan: cycle by cycle how it ends, what covers each requirement, how much is left over, and what cannot be promised. */
export function credentialPlanLines(view: CredentialPlanView, context: StatusContext): string[] {
  const { style } = context;
  return [
    ...wrap(view.title.endsWith(view.id) ? view.id : `${view.title} (${view.id})`, style.width).map(style.strong),
    style.tone(view.kept.tone, `${symbol[view.kept.shape]} ${view.kept.word}`),
    ...view.cycles.flatMap((cycle) => cycleLines(cycle, context)),
  ];
}

function cycleLines(cycle: CyclePlanView, context: StatusContext): string[] {
  const { style, citations } = context;
  const sure = cycle.confidence === "official" ? "" : ` How sure: ${confidenceWords[cycle.confidence].word.toLowerCase()}.`;
  const fee = cycle.fee ? `Fee: ${cycle.fee.amount}${citations.mark(cycle.fee.mark)}.${cycle.fee.says ? ` ${cycle.fee.says}` : ""}` : "";
  return [
    "",
    ...hanging({ text: `  ${symbol[cycle.way.shape]}`, set: (text) => style.tone(cycle.way.tone, text) }, `${cycle.span}: ${cycle.way.word.toLowerCase()}. ${cycle.renew ?? ""}${sure}`, 4, style),
    ...wrap(fee, style.width, 4),
    ...ruleLines(cycle.fee?.mark, 6, context),
    ...cycle.requirements.flatMap((one) => requirementLines(one, context)),
    ...(cycle.surplus ? wrap(`Surplus: ${cycle.surplus.amount}. ${cycle.surplus.says}`, style.width, 4) : []),
    ...cycle.open.flatMap((says) => hanging({ text: "    ?", set: (text) => style.tone("unknown", text) }, says, 6, style)),
  ];
}

function requirementLines(one: RequirementPlanView, context: StatusContext): string[] {
  const { style, citations } = context;
  const covers = one.covers.length === 0 ? "" : ` By ${listWords(one.covers.map((cover) => cover.title))}.`;
  // Where everything is covered the figures say all; else the sentence says what is lacking.
  const says = one.verdict.word === "Met" && !context.why ? "" : ` ${one.says}`;
  return [
    ...hanging({ text: `    ${symbol[one.verdict.shape]} ${one.verdict.word}`, set: (text) => style.tone(one.verdict.tone, text) }, `${one.name}${one.figure ? `: ${one.figure}` : ""}${citations.mark(one.mark)}.${one.slack ? ` ${one.slack}.` : ""}${covers}${says}`, VERDICT, style),
    ...ruleLines(one.mark, VERDICT, context),
  ];
}
