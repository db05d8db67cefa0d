import { type RuleMark, type RuleRow, ruleHref } from "../standing/rule-mark.ts";
import type { Words } from "../standing/state-words.ts";
import type { ActView } from "./act-view.ts";
import type { CyclePlanView } from "./cycle-plan-view.ts";
import type { PlanView } from "./plan-view.ts";

/** What a plan is made with that is not so: in words, and the row of a rule where it is one. */
export interface Supposed {
  /** "If NASM CPT asked for 4.0 CEU (Continuing education) from 1 January 2027 on". */
  readonly says: string;
  /** What has to be known of how it is planned with. */
  readonly note?: string | undefined;
  readonly row?: { readonly path: string; readonly from: string; readonly value: string } | undefined;
}

const WOULD_BE_KEPT = "Would be kept";
const PROVED = "Proved, if it were so";

/** A plan that is only tried, in words: nothing of it reads as what holds, nor as what its sources say. */
export function supposedView(view: PlanView, supposed: Supposed): PlanView {
  const { says, note, row } = supposed;
  const touches = (id: string): boolean => row !== undefined && (id === ownerOf(row.path) || id.startsWith(`${ownerOf(row.path)}/`));
  return {
    ...view,
    supposed: says,
    outcome: view.outcome.proved ? { ...view.outcome, words: { ...view.outcome.words, word: PROVED } } : view.outcome,
    headline: [`${says}, it would be as follows. This is only tried: it is not your plan.`, ...view.headline],
    assumptions: [`${says}: that is supposed for this plan. ${row ? "No source says it." : "It is not in your record."}${note === undefined ? "" : ` ${note}`}`, ...view.assumptions],
    acts: row ? view.acts.map((act) => supposedAct(act, row)) : view.acts,
    credentials: view.credentials.map((one) => ({
      ...one,
      kept: one.kept.word === "Kept" ? ({ ...one.kept, word: WOULD_BE_KEPT } satisfies Words) : one.kept,
      ...(touches(one.id) ? { supposed: says } : {}),
      cycles: row ? one.cycles.map((cycle) => supposedCycle(cycle, row, touches(one.id))) : one.cycles,
    })),
  };
}

type Row = NonNullable<Supposed["row"]>;

function supposedCycle(view: CyclePlanView, row: Row, touched: boolean): CyclePlanView {
  // A fee that is named and not paid, as where something is paid once for all, has no pointer to its row.
  const names = touched && row.path.includes("#fees.") && view.end >= row.from && view.fee?.says.includes(row.value) === true;
  return {
    ...view,
    fee: view.fee && (names || restsOn(view.fee.mark, row)) ? { ...view.fee, supposed: true, mark: supposedMark(view.fee.mark, row) } : view.fee,
    requirements: view.requirements.map((one) => (restsOn(one.mark, row) ? { ...one, supposed: true, mark: supposedMark(one.mark, row) } : one)),
  };
}

function supposedAct(act: ActView, row: Row): ActView {
  return {
    ...act,
    ...(act.price !== undefined && restsOn(act.priceMark, row) ? { price: `${act.price} (supposed)`, priceMark: supposedMark(act.priceMark, row) } : {}),
    serves: act.serves.map((served) => (restsOn(served.mark, row) ? { ...served, says: `${served.says} (supposed)`, mark: supposedMark(served.mark, row) } : served)),
  };
}

function isRow({ key }: RuleRow, { path, from }: Row): boolean {
  const ref = key.replace(/^\d+ /, "");
  return ref === `${path} ${from}` || ref === `${path}@${from} ${from}`;
}

function restsOn(mark: RuleMark | undefined, row: Row): boolean {
  return mark?.rows.some((one) => isRow(one, row)) ?? false;
}

/** It is no source, and leads to the rule that stands in its place today. */
function supposedMark(mark: RuleMark | undefined, row: Row): RuleMark | undefined {
  if (!mark) return undefined;
  const rows = mark.rows.map((one) => (isRow(one, row) ? { ...one, what: `${one.what} (supposed)`, href: ruleHref(row.path) } : one));
  return { ...mark, label: mark.label.replace(/^Source: /, "Supposed: "), href: rows[0]?.href ?? mark.href, rows };
}

function ownerOf(path: string): string {
  return path.split("#")[0] ?? "";
}
