import { addDays, type Day, formatDay } from "../../base/date.ts";
import { rowOn } from "../../base/fact.ts";
import type { Question } from "../../base/verdict.ts";
import type { Credential, Rulebooks } from "../../compile/rulebook.ts";
import { evaluate } from "../../evaluate/evaluate.ts";
import { feesOf } from "../../evaluate/fees.ts";
import { type Judged, judgeHeld } from "../../evaluate/held.ts";
import { ladderOn } from "../../evaluate/state.ts";
import type { HeldCredential, HolderRecord } from "../../record/schema.ts";
import { lastFree } from "./last-free.ts";
import { nextCertificate } from "./next-certificate.ts";
import type { PlannedCycle, Way } from "./way.ts";

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

const WEEK = 7;

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
      open.push({ credential: held.id, says: `${credential.name}: which cycle comes after ${formatDay(addDays(day, -1))} is not known, so the plan for it stops there.`, questions: [] });
      break;
    }
    if (cycles.length > 0 && judged.cycle.end > input.until) break;
    const cycle: PlannedCycle = { credential, index: cycles.length, start: judged.cycle.start, end: judged.cycle.end, held: now, ways: [], handedIn: judged.named.handedIn ? judged.named.day : undefined };
    const ways = cycle.handedIn === undefined ? waysOf(input, judged, cycle, day) : [];
    const made = { ...cycle, ways };
    for (const way of ways) way.cycle = made;
    const on = cycle.handedIn ?? ways[0]?.renewOn;
    if (on === undefined && doubtAbout(judged)) {
      if (cycles.length === 0) return unplannable(input, held, credential);
      open.push({ credential: held.id, says: `${credential.name}: counted from the end that you gave, the next cycle would end on ${formatDay(cycle.end)}; by the rule it would end on ${formatDay(judged.cycle.ruleEnd ?? cycle.end)}. So nothing is planned after ${formatDay(addDays(cycle.start, -1))}.`, questions: unplannable(input, held, credential).open.flatMap((o) => o.questions.filter((q) => q.answer === `credentials.${held.id}.expires-on`)) });
      break;
    }
    if (on === undefined) {
      const onlyLate = !input.late && lateDays(judged, cycle, asOf).length > 0;
      open.push({ credential: held.id, says: `${credential.name}: the cycle that ends on ${formatDay(cycle.end)} ${onlyLate ? "can be renewed only late, and you wish for nothing late, so nothing is planned for it" : "can no longer be renewed, or nobody found how"}.`, questions: [] });
      break;
    }
    cycles.push(made);
    const next = nextCertificate(rulebooks, record, now, ways[0]?.judged ?? judged, on);
    if (!next) {
      if (judged.cycle.end < input.until) open.push({ credential: held.id, says: `When the cycle after ${formatDay(cycle.end)} ends was not found, so the plan for ${credential.name} stops there.`, questions: [] });
      break;
    }
    now = next;
    day = Math.max(addDays(made.end, 1), addDays(on, 1)) as Day;
  }
  if (cycles.length === MOST_CYCLES) open.push({ credential: held.id, says: `${credential.name}: no more than ${MOST_CYCLES} cycles are planned, so the plan for it stops with them.`, questions: [] });
  return { cycles, open };
}

/** Something can be planned while a cycle is known and can still be brought to an end. */
function canPlan({ cycle, state, doubtfulEnd, exempt }: Judged): boolean {
  return cycle.basis !== "assumed" && !doubtfulEnd && !exempt && state !== "gone" && !(state === "unknown" && cycle.extensionUnsure);
}

/** Is the end on the certificate later than the rule's, so that after the rule's nobody knows where the holder stands? */
function doubtAbout({ cycle }: Judged): boolean {
  return cycle.ruleEnd !== undefined && cycle.ruleEnd < cycle.end;
}

/** The engine's own words for why it cannot be planned. */
function unplannable({ rulebooks, record, asOf }: TimelineInput, held: HeldCredential, credential: Credential): Timeline {
  const [standing] = evaluate(rulebooks, { ...record, credentials: [held] }, { asOf }).credentials;
  const says: Partial<Record<string, string>> = { gone: "It has lapsed and cannot be renewed any more.", exempt: "You are exempt, so nothing has to be planned.", "never-expires": "It does not expire." };
  return { cycles: [], open: [{ credential: held.id, says: `${credential.name}: ${says[standing?.state ?? ""] ?? standing?.next[0]?.says ?? "where you stand is not known, so nothing can be planned."}`, questions: standing?.questions ?? [] }] };
}

/** On which days it can be handed in: with the buffer kept, on the last day, and on each late step. */
function waysOf(input: TimelineInput, judged: Judged, cycle: PlannedCycle, from: Day): Way[] {
  const ways: Way[] = [];
  const last = Math.min(judged.closes ?? cycle.end, cycle.end) as Day;
  const first = Math.max(from, cycle.start, judged.opens ?? cycle.start, input.asOf) as Day;
  if (first <= last) {
    const kept = addDays(last, -input.buffer);
    // Where the room wished for is gone, there is as much time as can be with a week or half of what is left to spare.
    const calm = kept >= first ? kept : addDays(last, -Math.min(WEEK, Math.floor((last - first) / 2)));
    for (const renewOn of new Set([calm, last].map((day) => lastFree(input.free, first, day) ?? day))) push(input, ways, cycle, "in-time", renewOn, addDays(renewOn, input.buffer) <= last);
  }
  if (input.late) for (const day of lateDays(judged, cycle, input.asOf)) push(input, ways, cycle, "late", lastFree(input.free, addDays(cycle.end, 1), day) ?? day, false);
  return ways;
}

function push({ rulebooks, record }: TimelineInput, ways: Way[], cycle: PlannedCycle, is: Way["is"], renewOn: Day, calm: boolean): void {
  const { credential, held } = cycle;
  const judged = credential.rules && judgeHeld(rulebooks, record, held, credential, credential.rules, { asOf: renewOn, renewOn }, false);
  if (!judged || typeof judged === "string" || judged.cycle.end !== cycle.end || judged.doubtfulEnd) return;
  if (is === "late" && judged.ladder?.is !== "step") return;
  ways.push({ key: `${credential.id}#${cycle.index} ${is} ${formatDay(renewOn)}`, cycle, is, renewOn, step: judged.ladder?.is === "step" ? judged.ladder.step : undefined, calm, judged, fees: feesOf(rulebooks, record, withoutCredit(judged), renewOn) });
}

/** The last day of each late step that is known. */
function lateDays({ rules, edition, days }: Judged, cycle: PlannedCycle, asOf: Day): Day[] {
  const found: Day[] = [];
  for (let day = Math.max(addDays(cycle.end, 1), asOf) as Day; found.length <= rules.late.length; ) {
    const ladder = ladderOn(rules, edition.situation, { ...days, "as-of": day, "renewal-day": day }, day);
    if (ladder.is !== "step") break;
    found.push(ladder.until);
    day = addDays(ladder.until, 1);
  }
  return found;
}

/** What counts for the cycle is still to be chosen: whether that waives a fee is open. */
function withoutCredit(judged: Judged): Judged {
  return { ...judged, crediting: { ...judged.crediting, credits: [] } };
}
