import type { Confidence } from "../../base/confidence.ts";
import { unitWords } from "../../base/unit-words.ts";
import type { CyclePlan, Plan } from "../../plan/plan.ts";
import { dayWords, shortDayWords, spokenDates } from "../day-words.ts";
import { type RuleMark, ruleMark } from "../standing/rule-mark.ts";
import { stateWords, verdictWords, type Words } from "../standing/state-words.ts";
import { assumedWords } from "./assumed-words.ts";
import { wayWords } from "./way-words.ts";
import { lengthWords } from "./length-words.ts";
import { credentialWords } from "./plan-names.ts";

/** One cycle of a credential as it is planned. */
export interface CyclePlanView {
  readonly key: string;
  readonly start: string;
  readonly end: string;
  readonly span: string;
  /** How it ends: "Renewed in time", "Renewed late", "Lapses on purpose", "Renewed already". */
  readonly way: Words;
  /** "Hand in on 1 February 2027." */
  readonly renew?: string | undefined;
  readonly fee?: { readonly amount: string; readonly says: string; readonly mark?: RuleMark | undefined; readonly supposed?: true } | undefined;
  /** What the judgement says on the renewal day with everything done as planned. */
  readonly state: Words;
  readonly confidence: Confidence;
  readonly requirements: readonly RequirementPlanView[];
  /** What cannot be promised here. */
  readonly open: readonly string[];
  readonly surplus?: { readonly amount: string; readonly says: string } | undefined;
}

export interface RequirementPlanView {
  readonly id: string;
  readonly name: string;
  readonly verdict: Words;
  /** "2.0 of 2.0 CEU"; absent for what is not counted. */
  readonly figure?: string | undefined;
  /** It rests on a rule that is only supposed. */
  readonly supposed?: true;
  /** "0.4 CEU more than needed", "Exactly enough", "Good 30 days longer than needed"; absent where it is not met, or cannot be measured. */
  readonly slack?: string | undefined;
  /** What covers it: an act of the plan, or something that the record has. */
  readonly covers: readonly { readonly title: string; readonly act?: string | undefined }[];
  readonly says: string;
  readonly mark?: RuleMark | undefined;
}

/** A cycle in words; `acts` name what covers a requirement, and `recorded` what the record has, by its ref. */
export function cyclePlanView(cycle: CyclePlan, acts: Plan["acts"], recorded: ReadonlyMap<string, string> = new Map()): CyclePlanView {
  const titles = new Map(acts.map((act) => [act.id, act.title]));
  return {
    key: cycle.start,
    start: cycle.start,
    end: cycle.end,
    span: `${shortDayWords(cycle.start)} to ${shortDayWords(cycle.end)}`,
    way: wayOf(cycle),
    renew: renewWords(cycle),
    fee: cycle.fee && { amount: cycle.fee.amount === undefined ? "Not known" : assumedWords(cycle.fee.amount, cycle.fee.assumed), says: spokenDates(cycle.fee.says), mark: ruleMark("Fee", cycle.fee.why ?? []) },
    state: cycle.way === "brought" ? wayWords.brought : stateWords[cycle.state],
    confidence: cycle.confidence,
    requirements: cycle.requirements.map((one) => requirementPlanView(one, titles, recorded)),
    open: cycle.open.map(spokenDates),
    surplus: cycle.surplus && /[1-9]/.test(cycle.surplus.amount) ? { amount: cycle.surplus.amount, says: spokenDates(cycle.surplus.says) } : undefined,
  };
}

function requirementPlanView(one: CyclePlan["requirements"][number], titles: ReadonlyMap<string, string>, recorded: ReadonlyMap<string, string>): RequirementPlanView {
  const unit = unitWords(one.unit ?? "");
  return {
    id: one.id,
    name: one.name,
    verdict: verdictWords[one.verdict],
    figure: one.counted === undefined ? undefined : [one.counted, ...(one.required === undefined ? [] : ["of", one.required]), unit].filter(Boolean).join(" "),
    slack: one.slack === undefined || one.verdict !== "met" ? undefined : slackWords(one.slack, unit),
    covers: one.covers.map((cover) => ({ title: titles.get(cover) ?? recorded.get(cover) ?? spokenDates(cover), act: titles.has(cover) ? cover : undefined })),
    says: spokenDates(one.says),
    mark: ruleMark(one.name, one.why),
  };
}

/** How it ends; what rests on something that nobody found has no check. */
function wayOf({ way, confidence, open }: CyclePlan): Words {
  const words = wayWords[way];
  return words.shape === "check" && (confidence === "unknown" || open.length > 0) ? { ...words, tone: "unknown", shape: "question" } : words;
}

function slackWords(slack: string, unit: string): string {
  const days = /^(\d+) days?$/.exec(slack)?.[1];
  if (days !== undefined) return days === "0" ? "Good until that very day" : `Good ${lengthWords(Number(days))} longer than needed`;
  if (!/^\d+(\.\d+)?$/.test(slack)) return slack;
  return /[1-9]/.test(slack) ? `${slack} ${unit} more than needed`.replace("  ", " ") : "Exactly enough";
}

function renewWords({ renewOn, way, step, end, by }: CyclePlan): string | undefined {
  if (way === "lapses") return `Nothing is handed in; it ends on ${dayWords(end)}.`;
  if (renewOn === undefined) return undefined;
  if (way === "brought") return `Nothing is handed in: renewing your ${by ? credentialWords(by) : "other credential"} on ${dayWords(renewOn)} renews it too.`;
  if (way === "already") return `Handed in on ${dayWords(renewOn)}.`;
  return `Hand in the renewal on ${dayWords(renewOn)}${way === "late" && step ? ` (${step})` : ""}.`;
}
