import { addDays, formatDay, parseDay } from "../../base/date.ts";
import type { CredentialStanding, RequirementStanding, RuleRef } from "../../evaluate/standing.ts";
import { dayWords, distanceWords } from "../day-words.ts";
import { totalOf } from "./total-of.ts";

/** The one sentence that says where a credential stands. Never surer than the state itself. */
export function headline(standing: CredentialStanding, asOf: string): string {
  const end = standing.cycle?.end;
  const by = dueDay(standing);
  const due = by === undefined ? "" : ` by ${dayWords(by)}${away(by, asOf)}`;
  switch (standing.state) {
    case "never-expires":
      return "It does not expire. Nothing is due.";
    case "open":
      return openSentence(standing, due);
    case "ready":
      return `Everything is there. Hand in the renewal${due}${endsThen(standing, by)}.`;
    case "ready-not-open": {
      const opens = standing.cycle?.submit?.opens ?? dateOf(standing, "submission-opens");
      return opens === undefined ? `Everything is there. The day from which you can hand it in is not known.` : `Everything is there. You can hand in the renewal from ${dayWords(opens)}${by ? ` to ${dayWords(by)}${endsThen(standing, by)}` : ""}.`;
    }
    case "late":
      return `The cycle ended${onDay(end)}. You can still renew${untilChange(standing)}${stillOpen(standing)}.`;
    case "reinstatable":
      return `The cycle ended${onDay(end)}. It can be reinstated${untilChange(standing)}${stillOpen(standing)}.`;
    case "gone":
      return `It lapsed${onDay(end)}, and the time to renew it is over.`;
    case "exempt":
      return "You are exempt for now.";
    case "unknown":
      return unknownSentence(standing, asOf);
  }
}

/** The last day to hand it in: the cycle's or the body's; sooner where what is ready now would not last that long. */
export function dueDay(standing: CredentialStanding): string | undefined {
  const closes = dateOf(standing, "submission-closes") ?? standing.cycle?.end;
  if (standing.state !== "ready" && standing.state !== "ready-not-open") return closes;
  const submit = standing.next.find((step) => step.do === "submit")?.by;
  const opens = standing.cycle?.submit?.opens ?? "";
  const lasts = ending(standing.requirements).map((r) => r.holdsUntil).filter((day) => day >= opens);
  return [closes, submit, ...lasts].flatMap((day) => day ?? []).toSorted()[0];
}

/** The rules that the day in the sentence rests on. */
export function headlineRules(standing: CredentialStanding): RuleRef[] {
  if (standing.state === "exempt") return [];
  const by = dueDay(standing);
  const sooner = endsThen(standing, by) === "" ? [] : ending(standing.requirements).filter((r) => r.holdsUntil === by);
  return [...(standing.dates.find((d) => d.kind === "submission-closes")?.why ?? []), ...(standing.cycle?.why ?? []), ...sooner.flatMap((r) => r.why)];
}

/** Why the day is sooner than the body asks, by the name of what ends on it. */
function endsThen(standing: CredentialStanding, by: string | undefined): string {
  const names = ending(standing.requirements).filter((r) => r.holdsUntil === by).map((r) => r.name);
  return names.length === 0 || by === (dateOf(standing, "submission-closes") ?? standing.cycle?.end) ? "" : `: “${names[0] ?? ""}” holds only until then`;
}

function ending(list: readonly RequirementStanding[]): (RequirementStanding & { holdsUntil: string })[] {
  return list.flatMap((r) => (r.advisory || r.holdsUntil === undefined ? [] : [{ ...r, holdsUntil: r.holdsUntil }]));
}

/** What is missing first, then how much else is open, then the day. */
function openSentence(standing: CredentialStanding, due: string): string {
  const binding = standing.requirements.filter((r) => !r.advisory);
  const open = binding.filter((r) => r.verdict !== "met");
  const total = totalOf(standing);
  const renew = due === "" ? "" : ` Renew${due}.`;
  const count = `${open.length} of ${binding.length} requirements ${open.length === 1 ? "is" : "are"} open`;
  if (total?.verdict !== "unmet" || total.advisory) return `${open.length === 0 ? "Something is still open" : count}.${renew}`;
  const unit = total.unit ?? standing.unit;
  // Where the total is only one way among several, falling short of it is not yet a gap.
  if (!open.includes(total) || total.short === undefined) return `You have ${total.counted} of ${total.required} ${unit}, and ${count}.${renew}`;
  const others = open.length - 1;
  return `You are ${total.short} ${unit} short${others === 0 ? "" : `, and ${others} other ${others === 1 ? "requirement is" : "requirements are"} open`}.${renew}`;
}

function stillOpen({ requirements }: CredentialStanding): string {
  const open = requirements.filter((r) => !r.advisory && r.verdict !== "met").length;
  return open === 0 ? "" : `, once ${open === 1 ? "the one open requirement" : `the ${open} open requirements`} below ${open === 1 ? "is" : "are"} met`;
}

/** What is missing, and the day that matters whatever the answers are. */
function unknownSentence(standing: CredentialStanding, asOf: string): string {
  const count = standing.questions.length;
  const { cycle } = standing;
  const ends = cycle === undefined ? "" : ` ${cycle.basis === "assumed" ? "If your last renewal went through, this" : "This"} cycle ${cycle.end < asOf ? "ended" : "ends"} on ${dayWords(cycle.end)}${away(cycle.end, asOf)}.`;
  if (count === 0) return `Too little is known about its rules to say. Ask the body.${ends}`;
  return `${count === 1 ? "One answer is" : `${count} answers are`} missing before this can be said.${ends}`;
}

function dateOf(standing: CredentialStanding, kind: string): string | undefined {
  return standing.dates.find((d) => d.kind === kind)?.on;
}

function onDay(day: string | undefined): string {
  return day === undefined ? "" : ` on ${dayWords(day)}`;
}

/** States change on the first day of the next one; people are told the last day of this one. */
function untilChange(standing: CredentialStanding): string {
  const next = parseDay(standing.changes?.on ?? "");
  return next === null ? "" : ` until ${dayWords(formatDay(addDays(next, -1)))}`;
}

function away(day: string, asOf: string): string {
  const [a, b] = [parseDay(day), parseDay(asOf)];
  return a === null || b === null ? "" : `, ${distanceWords(a, b)}`;
}
