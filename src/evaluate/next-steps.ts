import { formatDay } from "../base/date.ts";
import { refOf } from "../base/fact.ts";
import type { RequirementStanding } from "../base/verdict.ts";
import { MET } from "../requirements/kind.ts";
import { kinds } from "../requirements/kinds.ts";
import { alsoServes } from "./also-serves.ts";
import type { FeeStanding, Step } from "./standing.ts";
import type { Judged } from "./held.ts";
import { stepsFor } from "./steps-for.ts";

/** What to do now, most pressing first, and nothing twice. A day that is past is nobody's deadline any more. */
export function nextSteps(judged: Judged, fees: readonly FeeStanding[]): Step[] {
  const today = formatDay(judged.days["as-of"]);
  return stepsOf(judged, fees)
    .filter((step, i, all) => all.findIndex((other) => other.do === step.do && other.says === step.says) === i)
    .map(({ by, ...step }) => (by === undefined || by < today ? step : { ...step, by }));
}

function stepsOf(judged: Judged, fees: readonly FeeStanding[]): Step[] {
  const { state, assessment, credential, cycle, window, ladder, days } = judged;
  const body = credential.body.name;
  const steps: Step[] = [];
  const end = formatDay(cycle.end);
  const last = ladder?.is === "step" ? formatDay(ladder.until) : end;
  const renewal = fees.filter((f) => f.for === "renewal" && f.amounts.length > 0);
  const sure = renewal.find((f) => !f.perhaps);
  const amounts = [...new Set([...renewal.filter((f) => f.perhaps), ...(sure ? [sure] : [])].flatMap((f) => f.amounts))];
  const pay = amounts.length === 0 ? "" : ` and pay ${amounts.join(" or ")}${amounts.length > 1 ? " (sources disagree, or it depends)" : sure === undefined ? " (whether it is asked of you depends on an answer)" : ""}`;
  if (cycle.basis === "assumed")
    return [{ do: "confirm-end", says: `Tell us the end date on the certificate you hold now. If your last renewal went through, this cycle ends on ${end}; if not, you are late. Nothing else is certain before that.` }];
  if (cycle.ruleEnd !== undefined)
    steps.push({ do: "confirm-end", says: `You gave ${end} as the end of your certificate. By the rule it would end on ${formatDay(cycle.ruleEnd)}. Look at the certificate again; everything here rests on that day.` });
  if (state === "gone") {
    const row = judged.edition.situation.pick(judged.rules.afterwards);
    const what = { "exam-again": "take the exam again", "repeat-course": "repeat the course", "apply-anew": "apply anew" }[row.values[0] ?? ""] ?? "ask the body";
    steps.push({ do: "start-again", says: `This credential can no longer be renewed. To hold it again, ${what}. Ask ${body} before you pay for anything.` });
    return steps;
  }
  if (state === "exempt") return [...steps, { do: "nothing", says: `${body} has exempted you. Keep the letter.` }];
  if (ladder?.is === "unknown" && !judged.handedInTime)
    steps.push({ do: "ask", says: `This cycle ended on ${end}. Whether it can still be renewed, and until when, was not found, or sources disagree. Ask ${body} before you pay for anything.` });
  const open = assessment.requirements.filter((r) => !r.advisory && r.verdict !== "met");
  const around = { by: last, window, asOf: days["as-of"], body, named: openLeaves(open).length > 1 };
  // What costs nothing to say or settles two things at once comes first: a card often gives credit too.
  for (const requirement of open.filter(isCard)) steps.push(...stepsFor(requirement, around));
  const waiting = judged.crediting.credits.filter((c) => c.reason === "provisional");
  if (waiting.length > 0 && assessment.code !== MET)
    steps.push({ do: "approval", says: `${waiting.length === 1 ? "One activity counts" : `${waiting.length} activities count`} only once ${body} has approved ${waiting.length === 1 ? "it" : "them"}. Ask for it, and see what it costs, before you pay for more courses.`, by: last });
  steps.push(...alsoServes(open.filter((r) => !isCard(r)).flatMap((requirement) => stepsFor(requirement, around)), open, judged));
  if (judged.named.handedIn && judged.named.day !== undefined && (state === "ready" || judged.handedInTime))
    return [...steps, { do: "wait", says: `You handed your renewal in on ${formatDay(judged.named.day)}. When ${body} has taken it, enter the end date of the new certificate.` }];
  if (judged.plannedLate && judged.named.day !== undefined) steps.push({ do: "earlier", says: `The day you named, ${formatDay(judged.named.day)}, is too late. Hand the renewal in by ${formatDay(judged.closes ?? cycle.end)}.`, by: end });
  if (state === "ready") steps.push({ do: "submit", says: `Hand in your renewal at ${body}${pay}.`, by: soonestEnd(assessment.requirements, end) });
  if (state === "ready" && judged.opens === undefined) steps.push({ do: "ask", says: `From which day ${body} takes renewals was not found. If it refuses yours, it may be too early.` });
  if (state === "ready-not-open" && judged.opens !== undefined) steps.push({ do: "submit", says: `Hand in your renewal at ${body} from ${formatDay(judged.opens)}${pay}.`, by: end });
  if (state === "late" || state === "reinstatable") {
    const late = fees.find((f) => f.id.startsWith("late-"));
    const joined = pay === "" ? " and pay" : " plus";
    const extra = !late ? "" : late.amounts.length > 0 ? `${joined} ${late.amounts.join(" or ")} for being late` : `${joined} a late fee; how much was not found`;
    const valid = ladder?.is === "step" ? judged.edition.situation.pick(ladder.step.valid) : undefined;
    steps.push({ do: "submit", says: `Renew late at ${body}${pay}${extra}.${valid?.values[0] === "no" ? " Until then you may not call yourself certified." : ""}`, by: last });
  }
  return steps.length > 0 ? steps : [{ do: "ask", says: `Ask ${body}: ${refOf(judged.edition.earn).value === "unknown" ? "when credit may be earned was not found" : "your record and the rules found do not settle this"}.` }];
}

/** What is open, without the groups that it lies in. */
function openLeaves(list: readonly RequirementStanding[]): RequirementStanding[] {
  return list.flatMap((r) => (r.advisory || r.verdict === "met" ? [] : isGroup(r) ? openLeaves(r.parts ?? []) : [r]));
}

function isGroup({ kind, parts }: RequirementStanding): boolean {
  const todo = kinds.get(kind)?.todo;
  return parts !== undefined && (todo === "each-part" || todo === "one-part");
}

function isCard(requirement: RequirementStanding): boolean {
  return kinds.get(requirement.kind)?.todo === "card";
}

/** A renewal is best handed in before a card that it needs runs out. */
function soonestEnd(requirements: readonly RequirementStanding[], end: string): string {
  return requirements.reduce((soonest, r) => (r.holdsUntil !== undefined && r.holdsUntil < soonest ? r.holdsUntil : soonest), end);
}
