import type { RuleRef } from "../../base/rule-ref.ts";
import type { ActivityStanding, CredentialStanding, FeeStanding, RequirementStanding, Standing } from "../../evaluate/standing.ts";
import { confidenceWords } from "../confidence-words.ts";
import { dayWords, spokenDates } from "../day-words.ts";
import { reasonWords } from "../standing/reason-words.ts";
import { type RuleMark, ruleMark } from "../standing/rule-mark.ts";
import { stateWords, verdictWords } from "../standing/state-words.ts";

/** One point on which the two answers are compared. */
export interface DiffPoint {
  readonly key: string;
  /** "State", the name of a requirement, an activity, a fee. */
  readonly what: string;
  readonly before: string;
  readonly after: string;
  readonly differs: boolean;
  /** One of the two is not known, so neither a difference nor its absence is sure. */
  readonly unsure: boolean;
  /** The rows behind each side that are not behind the other. */
  readonly rowsBefore?: RuleMark | undefined;
  readonly rowsAfter?: RuleMark | undefined;
}

/** The same credential of the same record, judged by two versions of the rules. */
export interface CredentialDiff {
  readonly id: string;
  readonly name: string;
  readonly points: readonly DiffPoint[];
  /** The sentence that comes first: what differs, and what cannot be said. */
  readonly says: string;
}

interface Side {
  readonly text: string;
  readonly known: boolean;
  readonly why: readonly RuleRef[];
}

type Sides = ReadonlyMap<string, { readonly what: string; readonly side: Side }>;

/** Compares two answers about one record and one day, credential by credential, in the record's order. */
export function standingDiff(before: Standing, after: Standing): CredentialDiff[] {
  return before.credentials.map((old, index) => {
    // A credential may be listed twice, so it is told by its place.
    const now = after.credentials[index] ?? old;
    const points = pointsOf([sidesOf(old), absentFrom(old)], [sidesOf(now), absentFrom(now)]);
    return { id: old.id, name: now.name || old.name, points, says: sentence(points) };
  });
}

/** What does not stand in an answer is not asked; unless so little is known of the rules that nothing could stand there. */
function absentFrom({ state, cycle }: CredentialStanding): Side {
  return state === "unknown" && cycle === undefined ? { text: "Not known", known: false, why: [] } : { text: "Not there", known: true, why: [] };
}

function pointsOf([before, absentBefore]: readonly [Sides, Side], [after, absentAfter]: readonly [Sides, Side]): DiffPoint[] {
  return [...new Set([...before.keys(), ...after.keys()])].map((key) => {
    const [old, now] = [before.get(key), after.get(key)];
    const what = now?.what ?? old?.what ?? key;
    const [a, b] = [old?.side ?? absentBefore, now?.side ?? absentAfter];
    return { key, what, before: a.text, after: b.text, differs: a.text !== b.text, unsure: !a.known || !b.known, rowsBefore: ruleMark(what, without(a.why, b.why)), rowsAfter: ruleMark(what, without(b.why, a.why)) };
  });
}

function without(why: readonly RuleRef[], other: readonly RuleRef[]): RuleRef[] {
  const key = (ref: RuleRef): string => `${ref.path}@${ref.from} ${ref.value}`;
  const known = new Set(other.map(key));
  return why.filter((ref) => !known.has(key(ref)));
}

function sentence(points: readonly DiffPoint[]): string {
  const differing = points.filter(({ differs }) => differs).length;
  const unsure = points.filter(({ unsure: is }) => is).length;
  const first = differing === 0 ? "Nothing that is known differs for you" : `${differing} ${differing === 1 ? "point differs" : "points differ"} for you`;
  return unsure === 0 ? `${first}.` : `${first}, and on ${unsure} ${unsure === 1 ? "point" : "points"} something is not known, so a difference there cannot be ruled out.`;
}

function sidesOf(standing: CredentialStanding): Sides {
  const { cycle, surplus, changes, unit } = standing;
  const sides = new Map<string, { what: string; side: Side }>();
  const set = (key: string, what: string, text: string, known: boolean, why: readonly RuleRef[]): void => void sides.set(key, { what, side: { text, known, why } });
  set("state", "State", stateWords[standing.state].word, standing.state !== "unknown", []);
  set("valid", "Valid on this day", { yes: "Yes", no: "No", unknown: "Not known" }[standing.valid], standing.valid !== "unknown", []);
  if (cycle) {
    set("cycle", "Cycle", `${dayWords(cycle.start)} to ${dayWords(cycle.end)}`, cycle.basis !== "assumed", cycle.why);
    set("earn", "Credit counts", cycle.earn ? `${dayWords(cycle.earn.first)} to ${dayWords(cycle.earn.last)}` : "Not known", cycle.earn !== undefined && cycle.mayEarn === undefined, cycle.why);
    set("submit", "Handing in", [cycle.submit?.opens ? `from ${dayWords(cycle.submit.opens)}` : "", cycle.submit?.closes ? `until ${dayWords(cycle.submit.closes)}` : ""].filter(Boolean).join(" ") || "Not known", cycle.submit?.closes !== undefined, cycle.why);
  }
  for (const { requirement, path } of withParts(standing.requirements, "")) set(`requirement ${path}`, requirement.name, requirementText(requirement), requirement.verdict !== "unknown", requirement.why);
  for (const activity of standing.activities) set(`activity ${activity.ref}`, `Activity: ${activity.title || activity.ref}`, activityText(activity, unit), activity.possible === undefined && !activity.reason.startsWith("unknown"), activity.why);
  if (surplus) set("surplus", "Surplus", `${surplus.amount} ${unit}. ${spokenDates(surplus.says)}`, surplus.fate !== "unknown", surplus.why);
  for (const fee of standing.fees) set(`fee ${fee.id}`, `Fee: ${fee.name}`, feeText(fee), fee.amounts.length === 1, fee.why);
  for (const date of standing.dates) {
    if (date.kind === "late-step-ends") set(`date ${date.kind} ${date.what}`, date.what.replace(/\.$/, ""), dayWords(date.on), true, date.why);
  }
  set("changes", "Changes by itself", changes ? `On ${dayWords(changes.on)} to “${stateWords[changes.state].word}”` : "No day is known", true, []);
  set("confidence", "How sure the answer is", confidenceWords[standing.confidence].word, standing.confidence !== "unknown", []);
  return sides;
}

function withParts(list: readonly RequirementStanding[], above: string): { requirement: RequirementStanding; path: string }[] {
  return list.flatMap((requirement) => {
    const path = `${above}${requirement.id}`;
    return [{ requirement, path }, ...withParts(requirement.parts ?? [], `${path}.`)];
  });
}

function requirementText({ verdict, counted, required, possible, short, unit = "", lost, advisory, holdsUntil, confidence }: RequirementStanding): string {
  const figure = counted === undefined ? "" : `${counted} of ${required ?? "an unknown number of"} ${unit}`.trim();
  const parts = [
    `${verdictWords[verdict].word}${advisory ? ", only advised" : ""}`,
    figure,
    verdict === "unmet" && short !== undefined ? `${short} ${unit} short`.replace("  ", " ") : "",
    possible === undefined ? "" : `could become ${possible}`,
    holdsUntil === undefined ? "" : `good until ${dayWords(holdsUntil)}`,
    lost ? "too late in this cycle" : "",
    confidence === "official" ? "" : confidenceWords[confidence].word.toLowerCase(),
  ];
  return parts.filter(Boolean).join("; ");
}

function activityText(activity: ActivityStanding, unit: string): string {
  return `${activity.credited} ${unit}${activity.possible === undefined ? "" : `, could become ${activity.possible}`}. ${reasonWords(activity).word}`;
}

function feeText({ amounts }: FeeStanding): string {
  return amounts.length === 0 ? "Not known" : amounts.join(" or ");
}
