import { parseMillionths } from "../../base/amount.ts";
import { dayWords, spokenDates } from "../day-words.ts";
import { decimalWords, placesOf, sumOf } from "../decimal.ts";
import type { CredentialStanding, Question, RequirementStanding } from "../../evaluate/standing.ts";
import { type RuleMark, ruleMark } from "./rule-mark.ts";
import { verdictWords, type Words } from "./state-words.ts";

/** One requirement as a line of the ledger. */
export interface RequirementView {
  readonly id: string;
  readonly name: string;
  readonly verdict: Words;
  readonly advisory: boolean;
  /** "1.9 of 2.0 CEU"; absent for what is not counted. */
  readonly figure?: string | undefined;
  /** What may still come, in a sentence; absent when nothing more may. */
  readonly possible?: string | undefined;
  /** How full the line's bar is, 0 to 1; absent for what is not counted. */
  readonly share?: number | undefined;
  readonly holdsUntil?: string | undefined;
  readonly says: string;
  readonly mark?: RuleMark | undefined;
  readonly questions: readonly Question[];
  readonly parts: readonly RequirementView[];
}

/** What each requirement would count once everything pending is accepted. */
type Pending = ReadonlyMap<string, string>;

/** All requirements of a credential, with what is pending named beside what is counted. */
export function requirementViews({ requirements, withPending }: Pick<CredentialStanding, "requirements" | "withPending">): RequirementView[] {
  const pending: Pending = new Map((withPending?.requirements ?? []).flatMap(({ id, counted }) => (counted === undefined ? [] : [[id, counted] as const])));
  return requirements.map((requirement) => requirementView(requirement, pending));
}

/** A requirement and those inside it, in words and shares for drawing. */
export function requirementView(requirement: RequirementStanding, pending: Pending = new Map()): RequirementView {
  const { required, counted, possible, unit = "" } = requirement;
  const more = possible !== undefined && possible !== counted;
  const accepted = pending.get(requirement.id);
  const waits = accepted !== undefined && counted !== undefined && sumOf([accepted]) > sumOf([counted]);
  return {
    id: requirement.id,
    name: requirement.name,
    verdict: verdictWords[requirement.verdict],
    advisory: requirement.advisory,
    figure: counted === undefined ? undefined : [counted, ...(required === undefined ? [] : ["of", required]), unit].filter(Boolean).join(" "),
    possible: [more ? `Up to ${gain(counted, possible)} ${unit} more may come from what is not known yet.` : "", waits ? `With all that is pending accepted, it would be ${accepted} ${unit}.` : ""].filter(Boolean).join(" ") || undefined,
    share: counted === undefined || required === undefined ? undefined : shareOf(counted, required),
    holdsUntil: requirement.holdsUntil === undefined ? undefined : dayWords(requirement.holdsUntil),
    // What to mind while doing it; once it is done there is nothing to mind.
    says: spokenDates([requirement.says, ...(requirement.note === undefined || requirement.verdict === "met" ? [] : [requirement.note])].join(" ")),
    mark: ruleMark(requirement.name, requirement.why, { requirement: requirement.id, unit: requirement.unit }),
    questions: requirement.questions,
    parts: (requirement.parts ?? []).map((part) => spared(requirementView(part, pending), requirement, part)),
  };
}

/** Where one of several is enough and is done, the others are not missing: they are not needed. */
function spared(view: RequirementView, whole: RequirementStanding, part: RequirementStanding): RequirementView {
  if (whole.kind !== "any-of" || whole.verdict !== "met" || part.verdict === "met") return view;
  return notNeeded(view);
}

function notNeeded(view: RequirementView): RequirementView {
  return { ...view, verdict: { word: "Not needed", tone: "plain", shape: "open" }, questions: [], parts: view.parts.map(notNeeded) };
}

function gain(counted: string | undefined, more: string): string {
  return decimalWords(sumOf([more]) - sumOf([counted]), placesOf(more));
}

function shareOf(counted: string, required: string): number {
  const [have, need] = [parseMillionths(counted) ?? 0, parseMillionths(required) ?? 0];
  return need === 0 ? 1 : Math.min(1, have / need);
}
