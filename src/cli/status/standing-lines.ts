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
import { type ReadableView, readableView } from "./readable-view.ts";
import { sourceLines } from "./source-lines.ts";

const LONGEST_ID = 30;

const NOTHING_HELD = 'The record names no credential, so there is nothing to judge. Add one: credentials: [ { id: nasm/cpt, certified-on: 2025-03-01 } ]. "recert bodies" lists what can be judged.';

/** A standing for people: the short answer for all, the ledger of each, the sources, and who has the last word. */
export function standingLines(standing: Standing, style: Style, why: boolean): string[] {
  const context = { style, citations: new Citations(), why };
  const views = standing.credentials.map((credential) => readableView(credentialView(credential, standing.asOf)));
  const ledgers = views.flatMap((view) => ["", style.quiet("─".repeat(style.width)), ...credentialLines(view, context)]);
  return [
    style.strong(`Where you stand on ${dayWords(standing.asOf)}`),
    ...(views.length === 0 ? wrap(NOTHING_HELD, style.width) : []),
    ...(views.length > 1 ? summaryLines(views, style) : []),
    ...ledgers,
    ...sourceLines(context.citations.list(), style),
    "",
    ...wrap("Recert is not affiliated with any certifying body. The body's own word decides.", style.width).map(style.quiet),
  ];
}

/** One line a credential: what a person with several looks for first. */
function summaryLines(views: readonly ReadableView[], style: Style): string[] {
  const column = 4 + Math.max(...views.map((view) => Math.min(LONGEST_ID, view.id.length)));
  return views.flatMap(({ id, state, headline }) => {
    const lead = { text: `${symbol[state.shape]} ${id}`, set: (text: string) => style.tone(state.tone, text) };
    return hanging(lead, state.word === stateWords["never-expires"].word ? headline : `${state.word}. ${headline}`, column, style);
  });
}
