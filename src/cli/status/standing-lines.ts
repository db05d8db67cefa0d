import type { Standing } from "../../evaluate/standing.ts";
import { dayWords } from "../../present/day-words.ts";
import { credentialView } from "../../present/standing/credential-view.ts";
import { stateWords } from "../../present/standing/state-words.ts";
import { hanging } from "../terminal/hanging.ts";
import type { Style } from "../terminal/style.ts";
import { symbol } from "../terminal/symbol.ts";
import { wrap } from "../terminal/wrap.ts";
import { Citations } from "./citations.ts";
import { credentialLines } from "./credential-lines.ts";
import { readableView } from "./readable-view.ts";
import { sourceLines } from "./source-lines.ts";

const LONGEST_ID = 30;

/** A standing for people: the short answer for all, the ledger of each, the sources, and who has the last word. */
export function standingLines(standing: Standing, style: Style, why: boolean): string[] {
  const context = { style, citations: new Citations(), why };
  const views = standing.credentials.map((credential) => readableView(credentialView(credential, standing.asOf)));
  const ledgers = views.flatMap((view) => ["", style.quiet("─".repeat(style.width)), ...credentialLines(view, context)]);
  const column = 4 + Math.max(0, ...views.map((view) => Math.min(LONGEST_ID, view.id.length)));
  return [
    style.strong(`Where you stand on ${dayWords(standing.asOf)}`),
    ...(views.length > 1 ? views.flatMap((view) => hanging({ text: `${symbol[view.state.shape]} ${view.id}`, set: (text) => style.tone(view.state.tone, text) }, view.state.word === stateWords["never-expires"].word ? view.headline : `${view.state.word}. ${view.headline}`, column, style)) : []),
    ...(views.length === 0 ? wrap("The record names no credential, so there is nothing to judge. Add one: credentials: [ { id: nasm/cpt, certified-on: 2025-03-01 } ]. \"recert bodies\" lists what can be judged.", style.width) : []),
    ...ledgers,
    ...sourceLines(context.citations.list(), style),
    "",
    ...wrap("Recert is not affiliated with any certifying body. The body's own word decides.", style.width).map(style.quiet),
  ];
}
