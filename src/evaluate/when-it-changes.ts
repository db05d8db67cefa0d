import { addDays, type Day, formatDay, parseDay } from "../base/date.ts";
import { resolveDay } from "../base/day-expression.ts";
import type { Rulebooks } from "../compile/rulebook.ts";
import type { HeldCredential, HolderRecord } from "../record/schema.ts";
import { type Asked, type Judged, judgeHeld } from "./held.ts";
import type { State } from "./standing.ts";

/** The first day on which the state is another if nothing is done, and that state; `undefined` when it stays. */
export function whenItChanges(rulebooks: Rulebooks, record: HolderRecord, held: HeldCredential, judged: Judged, asked: Asked): { on: Day; state: State } | undefined {
  if (judged.cycle.basis === "assumed" || judged.exempt) return undefined;
  // What is done after today is not done yet; and the cycle judged is the one that runs out.
  const asOf = formatDay(asked.asOf);
  const frozen: HolderRecord = { ...record, activities: record.activities?.filter((a) => a.on <= asOf), cards: record.cards?.filter((c) => c.issued <= asOf), attestations: record.attestations?.filter((a) => a.on <= asOf), exams: record.exams?.filter((e) => e.on <= asOf) };
  for (const day of candidates(judged, frozen, asked.asOf)) {
    const then = judgeHeld(rulebooks, frozen, held, judged.credential, judged.rules, { ...asked, asOf: day }, false, judged.cycle);
    if (typeof then === "string") continue;
    if (then.state !== judged.state) return { on: day, state: then.state };
  }
  return undefined;
}

/** Days on which something ends or begins, or a rule changes, in order. */
function candidates(judged: Judged, record: HolderRecord, asOf: Day): Day[] {
  const days = new Set<Day>();
  const add = (day: Day | undefined | null): void => {
    if (day !== undefined && day !== null && day > asOf) days.add(day);
  };
  add(addDays(judged.cycle.end, 1));
  add(judged.opens);
  add(judged.closes === undefined ? undefined : addDays(judged.closes, 1));
  add(addDays(judged.window.last, 1));
  for (const changed of judged.rules.breakpoints) add(changed);
  for (const clock of judged.clocks.values()) for (const period of clock.periods ?? []) add(addDays(period.end, 1));
  const anchors = { ...judged.days, "renewal-day": asOf };
  for (const step of judged.rules.late) {
    for (const end of judged.edition.situation.pick(step.until).values) add(addDays(resolveDay(end, anchors), 1));
    for (const window of (step.earn && judged.edition.situation.pick(step.earn).values) ?? []) add(addDays(resolveDay(window.last, anchors), 1));
  }
  for (const grant of record.grants ?? []) {
    add(parseDay(grant.from));
    const until = grant.until === undefined ? null : parseDay(grant.until);
    add(until === null ? null : addDays(until, 1));
  }
  for (const requirement of judged.assessment.requirements) for (const until of endsOf(requirement)) add(addDays(until, 1));
  for (const card of record.cards ?? []) {
    const end = card.expires === undefined ? null : parseDay(card.expires);
    add(end === null ? null : addDays(end, 1));
  }
  return [...days].sort((a, b) => a - b);
}

function endsOf(requirement: Judged["assessment"]["requirements"][number]): Day[] {
  const own = requirement.holdsUntil === undefined ? null : parseDay(requirement.holdsUntil);
  return [...(own === null ? [] : [own]), ...(requirement.parts ?? []).flatMap(endsOf)];
}
