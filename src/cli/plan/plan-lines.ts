import type { PlanView } from "../../present/plan/plan-view.ts";
import { Citations } from "../status/citations.ts";
import { sourceLines } from "../status/source-lines.ts";
import { harmless } from "../terminal/harmless.ts";
import { hanging } from "../terminal/hanging.ts";
import type { Style } from "../terminal/style.ts";
import { symbol } from "../terminal/symbol.ts";
import { wrap } from "../terminal/wrap.ts";
import { actLines } from "./act-lines.ts";
import { credentialPlanLines } from "./credential-plan-lines.ts";

/** A plan for people: the answer, what to do in order, each credential, what it costs, what is assumed, what is open, and the proof. */
export function planLines(shown: PlanView, style: Style, why: boolean, further: readonly string[] = []): string[] {
  const view = harmless(shown);
  const context = { style, citations: new Citations(), why };
  const { outcome } = view;
  const lines = [
    ...wrap(`Your plan from ${view.asOfWords} to ${view.untilWords}`, style.width).map(style.strong),
    style.tone(outcome.words.tone, `${symbol[outcome.words.shape]} ${outcome.words.word}`),
    ...view.headline.flatMap((sentence) => wrap(sentence, style.width)),
    ...part("These cannot all hold", bullets(outcome.reasons.map((r) => r.says), style), style),
    ...part("What would make it possible", bullets(outcome.mends.map((m) => (m.wishes === undefined ? m.says : `${m.says} Wishes: ${m.wishes}`)), style), style),
    ...(outcome.moreMends === undefined ? [] : ["", ...wrap(outcome.moreMends, style.width)]),
    ...part("What to do", actLines(view.acts, context), style),
    ...view.credentials.flatMap((one) => ["", style.quiet("─".repeat(style.width)), ...credentialPlanLines(one, context)]),
    ...(view.acts.length === 0 ? [] : part("What it comes to", totalLines(view, style), style)),
    ...part("What is assumed", bullets(view.assumptions, style), style),
    ...part("What is open", openLines(view, style), style),
    ...further,
    ...part("Proof", [...wrap(`${outcome.says} ${outcome.proof}`, style.width, 2), ...(why ? bullets(outcome.measures.map((m) => m.says), style) : [])], style),
  ];
  return [...lines, ...sourceLines(context.citations.list(), style), "", ...wrap("Recert is not affiliated with any certifying body. The body's own word decides.", style.width).map(style.quiet)];
}

function totalLines({ totals }: PlanView, style: Style): string[] {
  const [money, hours] = [Math.max(0, ...totals.years.map((y) => y.money.length)), Math.max(0, ...totals.years.map((y) => y.hours.length))];
  return [
    ...wrap(`${totals.money}; ${totals.hours}.`, style.width, 2),
    ...wrap(totals.unpricedWords ?? "", style.width, 2),
    ...(totals.years.length > 1 ? totals.years.map((y) => `  ${y.year}  ${y.money.padStart(money)}  ${y.hours.padStart(hours)}`) : []),
    ...wrap(totals.yearWords ?? "", style.width, 2).map(style.quiet),
  ];
}

function openLines({ open }: PlanView, style: Style): string[] {
  return open.flatMap(({ title, says, questions }) => [
    ...hanging({ text: "  ?", set: (text) => style.tone("unknown", text) }, `${title === undefined ? "" : `${title}: `}${says}`, 4, style),
    ...questions.flatMap((q) => wrap(`${q.says} Answer in the record: ${q.answer}`, style.width, 6).map(style.quiet)),
  ]);
}

function bullets(sentences: readonly string[], style: Style): string[] {
  return sentences.flatMap((says) => hanging({ text: "  -" }, says, 4, style));
}

function part(title: string, lines: readonly string[], style: Style): string[] {
  return lines.length === 0 ? [] : ["", style.strong(title), ...lines];
}
