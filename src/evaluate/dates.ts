import { addDays, type Day, formatDay, parseDay } from "../base/date.ts";
import { resolveDay } from "../base/day-expression.ts";
import { type FactRow, refOf } from "../base/fact.ts";
import type { HolderRecord } from "../record/schema.ts";
import type { Judged } from "./held.ts";
import type { DateStanding } from "./standing.ts";

/** The days that matter for this credential, in order. */
export function datesOf(judged: Judged, record: HolderRecord): DateStanding[] {
  const { cycle, edition, opens, closes, days, rules, window } = judged;
  const dates: (DateStanding & { day: Day })[] = [];
  const add = (day: Day | undefined, what: string, kind: DateStanding["kind"], rows: readonly FactRow<unknown>[]): void => {
    if (day !== undefined) dates.push({ day, on: formatDay(day), what, kind, why: rows.map(refOf) });
  };
  add(cycle.start, "The cycle begins.", "cycle-start", cycle.why);
  add(opens, "You can hand in the renewal from this day.", "submission-opens", [edition.submit]);
  if (closes !== cycle.end) add(closes, "Last day to hand in the renewal.", "submission-closes", [edition.submit]);
  if (window.sureLast !== cycle.end && window.sureFirst <= window.sureLast) add(window.sureLast, "Last day on which credit for this cycle may be dated.", "earning-ends", [window.row]);
  add(cycle.end, "The cycle ends.", "cycle-end", cycle.why);
  const anchors = { ...days, "renewal-day": days["as-of"] };
  for (const step of rules.late) {
    const row = edition.situation.pick(step.until);
    for (const end of row.values) add(resolveDay(end, anchors), `${step.name}: last day.`, "late-step-ends", [row]);
  }
  for (const card of record.cards ?? []) {
    const end = card.expires === undefined ? null : parseDay(card.expires);
    if (end !== null && end >= cycle.start && end <= addDays(cycle.end, 400)) add(end, `Your card ${card.ref} ends.`, "card-ends", []);
  }
  return dates.sort((a, b) => a.day - b.day || (a.what < b.what ? -1 : 1)).map(({ day: _day, ...rest }) => rest);
}
