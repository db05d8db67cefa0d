import type { Plan } from "../../plan/plan.ts";
import { ruleHref, ruleMark } from "../standing/rule-mark.ts";
import type { Words } from "../standing/state-words.ts";
import type { CyclePlanView, RequirementPlanView } from "./cycle-plan-view.ts";
import type { PlanView } from "./plan-view.ts";

/** What a plan is made with that is not so: in words, and the row of a rule where it is one. */
export interface Supposed {
  /** "If NASM CPT asked for 4.0 CEU (Continuing education) from 1 January 2027 on". */
  readonly says: string;
  /** `value` as a rulebook writes it. */
  /** What has to be known of how it is planned with. */
  readonly note?: string | undefined;
  readonly row?: { readonly path: string; readonly from: string; readonly value: string } | undefined;
}

const WOULD_BE_KEPT = "Would be kept";
const PROVED = "Proved, if it were so";

/** A plan that is only tried, in words: nothing of it reads as what holds, nor as what its sources say. */
export function supposedView(view: PlanView, plan: Pick<Plan, "credentials">, supposed: Supposed): PlanView {
  const { says, note, row } = supposed;
  const touches = (id: string): boolean => row !== undefined && (id === ownerOf(row.path) || id.startsWith(`${ownerOf(row.path)}/`));
  return {
    ...view,
    supposed: says,
    outcome: view.outcome.proved ? { ...view.outcome, words: { ...view.outcome.words, word: PROVED } } : view.outcome,
    headline: [`${says}, it would be as follows. This is only tried: it is not your plan.`, ...view.headline],
    assumptions: [`${says}: that is supposed for this plan. ${row ? "No source says it." : "It is not in your record."}${note === undefined ? "" : ` ${note}`}`, ...view.assumptions],
    credentials: view.credentials.map((one, at) => ({
      ...one,
      kept: one.kept.word === "Kept" ? ({ ...one.kept, word: WOULD_BE_KEPT } satisfies Words) : one.kept,
      ...(touches(one.id) ? { supposed: says } : {}),
      cycles: row ? one.cycles.map((cycle, index) => supposedCycle(cycle, plan.credentials[at]?.cycles[index], row, touches(one.id))) : one.cycles,
    })),
  };
}

type Row = NonNullable<Supposed["row"]>;
type Cycle = Plan["credentials"][number]["cycles"][number];

function supposedCycle(view: CyclePlanView, cycle: Cycle | undefined, row: Row, touched: boolean): CyclePlanView {
  if (!cycle) return view;
  // A fee has no pointer to its row: it is told by its amount, on a day that the row is for.
  const isFee = touched && row.path.split("#")[1]?.startsWith("fees.") === true && cycle.renewOn !== undefined && cycle.renewOn >= row.from && cycle.fee?.says.includes(row.value) === true;
  return {
    ...view,
    fee: view.fee && isFee ? { ...view.fee, supposed: true } : view.fee,
    requirements: view.requirements.map((one) => supposedRequirement(one, cycle.requirements.find(({ id }) => id === one.id), row)),
  };
}

/** A figure that rests on the row says so, and leads to the rule that stands in its place today. */
function supposedRequirement(view: RequirementPlanView, requirement: Cycle["requirements"][number] | undefined, { path, from }: Row): RequirementPlanView {
  const isRow = (why: { readonly path: string; readonly from: string }): boolean => why.path.split("@")[0] === path && why.from === from;
  const rows = requirement?.why.filter(isRow) ?? [];
  if (!requirement || rows.length === 0) return view;
  const mark = ruleMark(view.name, requirement.why);
  const keys = new Set(rows.map((why) => `${why.path} ${why.from}`));
  const marked = mark?.rows.map((one) => (keys.has(one.key.replace(/^\d+ /, "")) ? { ...one, what: `${one.what} (supposed)`, href: ruleHref(path) } : one)) ?? [];
  return { ...view, supposed: true, mark: mark && { ...mark, label: `Supposed: ${view.name}`, href: marked[0]?.href ?? mark.href, rows: marked } };
}

function ownerOf(path: string): string {
  return path.split("#")[0] ?? "";
}
