import { confidenceWords } from "../../present/confidence-words.ts";
import { hanging } from "../terminal/hanging.ts";
import { symbol } from "../terminal/symbol.ts";
import { wrap } from "../terminal/wrap.ts";
import { activityLines } from "./activity-lines.ts";
import { moneyAndDateLines } from "./money-and-date-lines.ts";
import { questionLines } from "./question-lines.ts";
import type { ReadableView } from "./readable-view.ts";
import { requirementLines } from "./requirement-lines.ts";
import { ruleLines } from "./rule-lines.ts";
import type { StatusContext } from "./status-context.ts";

/** One credential as a ledger: the sentence first, then everything that it rests on. */
export function credentialLines(view: ReadableView, context: StatusContext): string[] {
  const { style, citations } = context;
  const title = view.title.endsWith(view.id) ? view.id : `${view.title} (${view.id})`;
  return [
    ...wrap(title, style.width).map(style.strong),
    style.tone(view.state.tone, `${symbol[view.state.shape]} ${view.state.word}`),
    ...wrap([view.headline, view.valid && `${view.valid}.`, view.changes, view.withPending].filter(Boolean).join(" "), style.width),
    ...(view.confidence === "official" ? [] : wrap(`How sure: ${confidenceWords[view.confidence].word.toLowerCase()}. ${confidenceWords[view.confidence].means}`, style.width)),
    ...part("What to do", view.next.flatMap((step, index) => hanging({ text: `  ${index + 1}.` }, `${step.says}${step.by ? ` By ${step.by}.` : ""}`, 5, style)), context),
    ...part("Cycle", cycleLines(view, context), context),
    ...part("Requirements", view.requirements.flatMap((r) => requirementLines(r, 2, context)), context),
    ...part("Activities", activityLines(view, context), context),
    ...part("Carried in", view.carriedIn ? [...wrap(`${view.carriedIn.amount}${citations.mark(view.carriedIn.mark)}. ${view.carriedIn.says}`, style.width, 2), ...ruleLines(view.carriedIn.mark, 2, context)] : [], context),
    ...part("Surplus", view.surplus ? [...wrap(`${view.surplus.amount}${citations.mark(view.surplus.mark)}. ${view.surplus.says}`, style.width, 2), ...ruleLines(view.surplus.mark, 2, context)] : [], context),
    ...part("Limits", limitLines(view, context), context),
    ...moneyAndDateLines(view, context),
    ...part("Questions", questionLines(view, context), context),
    ...part("The body also says", context.why ? view.notes.flatMap((n) => hanging({ text: "  -" }, `${n.title}: ${n.says}${citations.mark(n.mark)}`, 4, style)) : [], context),
  ];
}

function cycleLines({ cycle }: ReadableView, context: StatusContext): string[] {
  if (!cycle) return [];
  const { style, citations } = context;
  const text = [`${cycle.span}${citations.mark(cycle.mark)}.`, cycle.basis, cycle.band && `Band: ${cycle.band}.`, cycle.earn, cycle.submit].filter(Boolean).join(" ");
  return [...wrap(text, style.width, 2), ...ruleLines(cycle.mark, 2, context)];
}

/** Limits that nothing has come near would hide those that matter. */
function limitLines({ limits }: ReadableView, context: StatusContext): string[] {
  const { style, citations } = context;
  const touched = context.why ? limits : limits.filter((limit) => limit.trimmed !== undefined || !/^0(\.0*)? /.test(limit.figure));
  const left = limits.length - touched.length;
  return [
    ...touched.flatMap((limit) => [...wrap(`${limit.name}: ${limit.figure}${limit.trimmed ? `, ${limit.trimmed}` : ""}${citations.mark(limit.mark)}`, style.width, 2), ...ruleLines(limit.mark, 4, context)]),
    ...(left > 0 ? [style.quiet(`  ${left} ${touched.length > 0 ? "other " : ""}${left === 1 ? "limit is" : "limits are"} untouched.`)] : []),
  ];
}

function part(title: string, lines: readonly string[], { style }: StatusContext): string[] {
  return lines.length === 0 ? [] : ["", style.strong(title), ...lines];
}
