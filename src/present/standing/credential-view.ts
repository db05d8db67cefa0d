import type { CredentialStanding, CycleView, LimitStanding, NoteStanding, Question, Step } from "../../evaluate/standing.ts";
import type { Confidence } from "../../base/confidence.ts";
import { dayWords, spokenDates } from "../day-words.ts";
import { type ActivityView, activityView } from "./activity-view.ts";
import { feeNote } from "./fee-note.ts";
import { headline, headlineRules } from "./headline.ts";
import { type RequirementView, requirementViews } from "./requirement-view.ts";
import { type RuleMark, ruleMark } from "./rule-mark.ts";
import { stateWords, type Words } from "./state-words.ts";

/** A cap: how far it is used, and what was over. */
export interface LimitView {
  readonly id: string;
  readonly name: string;
  readonly figure: string;
  readonly trimmed?: string | undefined;
  readonly mark?: RuleMark | undefined;
}

/** Everything that the Standing page shows of one credential, but for the band. */
export interface CredentialView {
  readonly id: string;
  /** "NASM: Certified Personal Trainer". */
  readonly title: string;
  readonly state: Words;
  readonly headline: string;
  /** The rules behind the day that the sentence gives, or behind there being none. */
  readonly headlineMark?: RuleMark | undefined;
  readonly confidence: Confidence;
  /** "Valid today", "Not valid today", "Whether it is valid today is not known". */
  readonly valid?: string | undefined;
  readonly cycle?: { readonly span: string; readonly basis: string; readonly assumed: boolean; readonly band?: string | undefined; readonly earn?: string | undefined; readonly submit?: string | undefined; readonly mark?: RuleMark | undefined } | undefined;
  readonly requirements: readonly RequirementView[];
  /** Those that something counts against come first, and the rest are `untouched`. */
  readonly limits: readonly LimitView[];
  readonly untouched: readonly LimitView[];
  readonly activities: readonly ActivityView[];
  readonly carriedIn?: { readonly amount: string; readonly says: string; readonly mark?: RuleMark | undefined } | undefined;
  readonly surplus?: { readonly amount: string; readonly says: string; readonly lost: boolean; readonly mark?: RuleMark | undefined } | undefined;
  readonly withPending?: string | undefined;
  readonly fees: readonly { readonly id: string; readonly name: string; readonly amounts: string; readonly confidence: Confidence; readonly note?: string | undefined; readonly mark?: RuleMark | undefined }[];
  readonly dates: readonly { readonly key: string; readonly day: string; readonly iso: string; readonly what: string; readonly past: boolean; readonly mark?: RuleMark | undefined }[];
  readonly next: readonly (Step & { readonly key: string; readonly by?: string })[];
  readonly changes?: string | undefined;
  readonly questions: readonly Question[];
  readonly notes: readonly (NoteStanding & { readonly title: string; readonly mark?: RuleMark | undefined })[];
}

const BASIS = {
  stated: "The end is the one printed on your certificate.",
  computed: "Worked out from the day you were certified.",
  assumed: "Worked out as if every earlier cycle had been renewed on time; nobody has said so yet.",
} as const;

const NOTES: Readonly<Record<NoteStanding["kind"], string>> = {
  sharing: "With other credentials",
  petition: "Petition",
  audit: "Audit",
  debt: "Unpaid bills",
  exemption: "Exemption",
  notice: "Notice",
  carry: "Carry-over",
  late: "When it is late",
};

/** One credential as a page or a terminal shows it. `asOf` is the day asked about, `2026-01-31`. */
export function credentialView(standing: CredentialStanding, asOf: string): CredentialView {
  const { cycle, carriedIn, surplus, unit } = standing;
  const endless = standing.state === "never-expires";
  return {
    id: standing.id,
    title: `${standing.bodyShort ?? standing.body}: ${standing.name}`,
    state: stateWords[standing.state],
    headline: headline(standing, asOf),
    headlineMark: endless ? ruleMark("it does not expire", standing.notes.find((n) => n.id === "expires")?.why ?? []) : ruleMark("the day that matters", headlineRules(standing)),
    confidence: standing.confidence,
    valid: endless ? undefined : { yes: "Valid on this day", no: "Not valid on this day", unknown: "Whether it is valid on this day is not known" }[standing.valid],
    cycle: cycle && {
      span: `${dayWords(cycle.start)} to ${dayWords(cycle.end)}`,
      basis: BASIS[cycle.basis],
      assumed: cycle.basis === "assumed",
      band: cycle.band,
      earn: earnWords(cycle),
      submit: submitWords(cycle.submit),
      mark: ruleMark("the cycle", cycle.why),
    },
    requirements: requirementViews(standing),
    limits: standing.limits.filter(isTouched).map((l) => limitView(l, unit)),
    untouched: standing.limits.filter((l) => !isTouched(l)).map((l) => limitView(l, unit)),
    activities: standing.activities.map((a) => activityView(a, unit)),
    carriedIn: carriedIn && { amount: `${carriedIn.counted} ${unit} for sure${carriedIn.possible ? `, up to ${carriedIn.possible} possible` : ""}`, says: spokenDates(carriedIn.says), mark: ruleMark("what was carried in", carriedIn.why) },
    surplus: surplus && /[1-9]/.test(surplus.amount) ? { amount: `${surplus.amount} ${unit}`.trim(), says: spokenDates(surplus.says), lost: surplus.fate === "lost", mark: ruleMark("surplus", surplus.why) } : undefined,
    withPending: pendingWords(standing),
    fees: standing.fees.map((f) => ({ id: f.id, name: f.name, amounts: f.amounts.length === 0 ? "Not known" : f.amounts.join(" or "), confidence: f.confidence, note: feeNote(f), mark: ruleMark(f.name, f.why) })),
    dates: standing.dates.map((d) => ({ key: `${d.kind} ${d.on} ${d.what}`, day: dayWords(d.on), iso: d.on, what: d.what, past: d.on < asOf, mark: ruleMark(d.what, d.why) })),
    next: standing.next.filter((step) => !(endless && step.do === "nothing")).map((step, index) => ({ ...step, says: spokenDates(step.says), key: `${index} ${step.do}`, ...(step.by === undefined ? {} : { by: dayWords(step.by) }) })),
    changes: standing.changes && `If nothing is done, this changes on ${dayWords(standing.changes.on)} to “${stateWords[standing.changes.state].word}”.`,
    // What decides the most is asked first: one activity's details rarely do.
    questions: standing.questions.toSorted((a, b) => Number(a.answer.startsWith("activities")) - Number(b.answer.startsWith("activities"))),
    // What was carried in has a line of its own.
    notes: standing.notes.filter((n) => n.id !== "carried-in").map((n) => ({ ...n, says: spokenDates(n.says), title: NOTES[n.kind], mark: ruleMark(NOTES[n.kind], n.why) })),
  };
}

function isTouched({ used, trimmed }: LimitStanding): boolean {
  return /[1-9]/.test(used + trimmed);
}

function limitView({ id, name, limit, used, trimmed, per, why }: LimitStanding, unit: string): LimitView {
  return { id, name, figure: (per === "activity" ? `at most ${limit} ${unit} each` : `${used} of at most ${limit} ${unit}`).replace("  ", " ").trim(), trimmed: /[1-9]/.test(trimmed) ? (/^[\d.]+$/.test(limit) ? `${trimmed} ${unit} over the limit` : `up to ${trimmed} ${unit} may be over the limit`).replace("  ", " ") : undefined, mark: ruleMark(name, why) };
}

function submitWords(submit: { opens?: string; closes?: string } | undefined): string | undefined {
  if (!submit || (submit.opens === undefined && submit.closes === undefined)) return undefined;
  return `It can be handed in${submit.opens ? ` from ${dayWords(submit.opens)}` : ""}${submit.closes ? ` until ${dayWords(submit.closes)}` : ""}.`;
}

function pendingWords({ withPending, state, requirements }: CredentialStanding): string | undefined {
  if (!withPending) return undefined;
  const gains = withPending.requirements.flatMap(({ id, verdict }) => {
    const now = requirements.find((r) => r.id === id);
    return now && now.verdict !== verdict && verdict === "met" ? [now.name] : [];
  });
  const change = withPending.state === state ? "the state stays the same" : `the state becomes “${stateWords[withPending.state].word}”`;
  return `When everything pending is accepted, ${change}${gains.length > 0 ? `, and this is met: ${gains.join(", ")}` : ""}.`;
}

/** When credit counts; and the wider days on which nobody can say. */
function earnWords(cycle: CycleView): string {
  const sure = cycle.earn ? `Credit counts from ${dayWords(cycle.earn.first)} to ${dayWords(cycle.earn.last)}.` : "When credit counts was not found.";
  const may = cycle.mayEarn ? ` Whether it counts ${cycle.earn ? "beyond that, " : ""}from ${dayWords(cycle.mayEarn.first)} to ${dayWords(cycle.mayEarn.last)}, is not known.` : "";
  return `${sure}${may}`;
}
