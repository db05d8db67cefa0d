import { addDays, type Day, formatDay } from "../../base/date.ts";
import { rowOn } from "../../base/fact.ts";
import type { Question } from "../../base/verdict.ts";
import type { Credential, Rulebooks } from "../../compile/rulebook.ts";
import { evaluate } from "../../evaluate/evaluate.ts";
import { type Judged, judgeHeld } from "../../evaluate/held.ts";
import type { HeldCredential, HolderRecord } from "../../record/schema.ts";
import { nextCertificate } from "./next-certificate.ts";
import type { PlannedCycle } from "./way.ts";
import { lateDays, waysOf } from "./ways-of.ts";

/** Why nothing, or no more, can be planned for a credential. */
export interface OpenPoint {
  credential?: string;
  says: string;
  questions: Question[];
}

export interface Timeline {
  cycles: PlannedCycle[];
  open: OpenPoint[];
}

export interface TimelineInput {
  rulebooks: Rulebooks;
  record: HolderRecord;
  asOf: Day;
  /** Later cycles are planned while they end by this day; the one that runs is planned always. */
  until: Day;
  /** Days before the last one on which everything should be there. */
  buffer: number;
  late: boolean;
  /** Is there no time left? What was found by then is returned, and is no timeline. Left out: there is always time. */
  over?: () => boolean;
  /** Is it a day on which something may be done? */
  free: (day: Day) => boolean;
}

/** More cycles than this of one credential are not looked at: ten years of a card that is renewed every month are 120. */
const MOST_CYCLES = 130;

/** The cycles of a held credential from today to the horizon, with the days on which each can be renewed, as the engine finds them. */
export function timelineOf(input: TimelineInput, held: HeldCredential): Timeline {
  const { rulebooks, record, asOf } = input;
  const credential = rulebooks.credentials.get(held.id);
  const none = (): Timeline => ({ cycles: [], open: [] });
  if (!credential) return { cycles: [], open: [{ credential: held.id, says: `No rulebook knows ${held.id}, so nothing can be planned for it.`, questions: [] }] };
  const expires = rowOn(credential.expires, asOf);
  if (!credential.rules) return expires.is === "value" && expires.values[0] === "never" ? none() : unplannable(input, held, credential);
  if (expires.is === "value" && expires.values[0] === "never") return none();
  const cycles: PlannedCycle[] = [];
  const open: OpenPoint[] = [];
  let now = held;
  for (let day = asOf; cycles.length < MOST_CYCLES; ) {
    if (input.over?.()) break;
    const judged = judgeHeld(rulebooks, record, now, credential, credential.rules, { asOf: day }, false);
    if (cycles.length === 0 && (typeof judged === "string" || !canPlan(judged))) return unplannable(input, held, credential);
    if (typeof judged === "string") {
      open.push(noCycleAfter(credential, addDays(day, -1)));
      break;
    }
    if (cycles.length > 0 && judged.cycle.end > input.until) break;
    const cycle: PlannedCycle = { credential, index: cycles.length, start: judged.cycle.start, end: judged.cycle.end, held: now, ways: [], handedIn: judged.named.handedIn ? judged.named.day : undefined };
    const ways = cycle.handedIn === undefined ? waysOf(input, judged, cycle, day) : [];
    const made: PlannedCycle = { ...cycle, ways };
    for (const way of ways) way.cycle = made;
    const on = cycle.handedIn ?? ways[0]?.renewOn;
    if (on === undefined && doubtAbout(judged)) {
      if (cycles.length === 0) return unplannable(input, held, credential);
      open.push({ credential: held.id, says: `${credential.name}: counted from the end that you gave, the next cycle would end on ${formatDay(cycle.end)}; by the rule it would end on ${formatDay(judged.cycle.ruleEnd ?? cycle.end)}. So nothing is planned after ${formatDay(addDays(cycle.start, -1))}.`, questions: unplannable(input, held, credential).open.flatMap((o) => o.questions.filter((q) => q.answer === `credentials.${held.id}.expires-on`)) });
      break;
    }
    if (on === undefined) {
      open.push(noWay(input, judged, cycle));
      break;
    }
    cycles.push(made);
    const next = nextCertificate(rulebooks, record, now, ways[0]?.judged ?? judged, on);
    if (!next) {
      if (judged.cycle.end < input.until) open.push(noNextEnd(cycle));
      break;
    }
    made.next = next;
    now = next;
    day = Math.max(addDays(made.end, 1), addDays(on, 1)) as Day;
  }
  if (cycles.length === MOST_CYCLES) open.push({ credential: held.id, says: `${credential.name}: no more than ${MOST_CYCLES} cycles are planned, so the plan for it stops with them.`, questions: [] });
  return { cycles, open };
}

/** No rule says which cycle the credential is in after a day. */
export function noCycleAfter({ id, name }: Credential, day: Day): OpenPoint {
  return { credential: id, says: `${name}: which cycle comes after ${formatDay(day)} is not known, so the plan for it stops there.`, questions: [] };
}

/** No way is known to hand in the renewal of a cycle. */
export function noWay(input: TimelineInput, judged: Judged, { credential, end }: PlannedCycle): OpenPoint {
  const onlyLate = !input.late && lateDays(judged, { end }, input.asOf).length > 0;
  return { credential: credential.id, says: `${credential.name}: the cycle that ends on ${formatDay(end)} ${onlyLate ? "can be renewed only late, and you wish for nothing late, so nothing is planned for it" : "can no longer be renewed, or nobody found how"}.`, questions: [] };
}

/** No rule says when the next cycle ends. */
export function noNextEnd({ credential, end }: PlannedCycle): OpenPoint {
  return { credential: credential.id, says: `When the cycle after ${formatDay(end)} ends was not found, so the plan for ${credential.name} stops there.`, questions: [] };
}

/** Something can be planned while a cycle is known and can still be brought to an end. */
export function canPlan({ cycle, state, doubtfulEnd, exempt }: Judged): boolean {
  return cycle.basis !== "assumed" && !doubtfulEnd && !exempt && state !== "gone" && !(state === "unknown" && cycle.extensionUnsure);
}

/** Is the end on the certificate later than the rule's, so that after the rule's nobody knows where the holder stands? */
function doubtAbout({ cycle }: Judged): boolean {
  return cycle.ruleEnd !== undefined && cycle.ruleEnd < cycle.end;
}

/** The engine's own words for why it cannot be planned. Where that is settled, what it asks beside the dates of the credential would not change it. */
function unplannable({ rulebooks, record, asOf }: TimelineInput, held: HeldCredential, credential: Credential): Timeline {
  const [standing] = evaluate(rulebooks, { ...record, credentials: [held] }, { asOf }).credentials;
  const says: Partial<Record<string, string>> = { gone: "It has lapsed and cannot be renewed any more.", exempt: "You are exempt, so nothing has to be planned.", "never-expires": "It does not expire." };
  return { cycles: [], open: [{ credential: held.id, says: `${credential.name}: ${says[standing?.state ?? ""] ?? standing?.next[0]?.says ?? "where you stand is not known, so nothing can be planned."}`, questions: (standing?.questions ?? []).filter(({ answer }) => says[standing?.state ?? ""] === undefined || answer.startsWith("credentials.")) }] };
}
