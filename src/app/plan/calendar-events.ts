import { type Day, parseDay } from "../../base/date.ts";
import { minutesWords } from "../../base/minutes-words.ts";
import type { Pace, PaceDate, Sitting } from "../../plan/pace/pace.ts";
import type { Act, Plan } from "../../plan/plan.ts";
import type { CalendarEvent } from "./calendar-event.ts";
import { noticeEvent } from "./notice-event.ts";

/**
 * All of a plan and its pace that stands in a calendar, in the order of days: sittings, prompts, days that matter, and a notice where not all is well. `takenAsDone` are
 * minutes of acts, by id, that nobody said were done: what is left of such an act says so.
 */
export function calendarEvents(plan: Plan, pace: Pace, takenAsDone: ReadonlyMap<string, number> = new Map()): CalendarEvent[] {
  const acts = new Map(plan.acts.map((act) => [act.id, act]));
  const taken = (act: string): string[] => {
    const minutes = takenAsDone.get(act) ?? 0;
    return minutes > 0 ? [`The ${minutesWords(minutes)} that were planned before ${plan.asOf} are taken as done. If they are not, make a new address on the Plan page.`] : [];
  };
  const events = [
    ...pace.sittings.map((sitting) => sittingEvent(sitting, acts.get(sitting.act), taken(sitting.act))),
    ...pace.prompts.map(({ id, act, title, on, says }): CalendarEvent => ({ id, from: on, until: on, title: `Try it: ${title}`, about: [says], url: acts.get(act)?.url, remindBefore: [] })),
    ...pace.dates.map((date) => dateEvent(date, acts.get(date.act), plan, taken(date.act))),
    ...noticeEvent(plan, pace),
  ];
  return events.toSorted((a, b) => compare(a.from, b.from) || compare(a.id, b.id));
}

function sittingEvent({ id, title, on, minutes, parts }: Sitting, act: Act | undefined, taken: readonly string[]): CalendarEvent {
  const { first, last, of } = parts;
  const part = of === 1 ? "" : ` (part ${first === last ? first : `${first} to ${last}`} of ${of})`;
  return { id, from: on, until: on, title: `${minutesWords(minutes)}: ${title}${part}`, about: [...whyOf(act), ...taken], url: act?.url, remindBefore: [] };
}

function dateEvent({ id, kind, title, on, until = on, by, minutes, reminders, says }: PaceDate, act: Act | undefined, plan: Plan, taken: readonly string[]): CalendarEvent {
  const start = parseDay(on);
  return {
    id,
    from: on,
    until,
    title: kind === "last-day" ? `Last day: ${title}` : title,
    about: [says, ...(minutes === undefined ? [] : [`It takes ${minutesWords(minutes)}.`]), ...(act?.do === "renew" ? cycleOf(act, by, plan) : []), ...whyOf(act), ...taken],
    url: act?.url,
    remindBefore: reminders.flatMap((day) => daysBetween(parseDay(day), start)),
  };
}

/** Why the act is there, and what it costs. */
function whyOf(act: Act | undefined): string[] {
  if (!act) return [];
  const { why, price, priceAssumed } = act;
  return [why.serves, ...[why.without, why.earlier, why.later].filter((text) => text !== undefined), ...(price === undefined ? [] : [`It costs ${price}${priceAssumed ? ", which is assumed: nobody knows the price" : ""}.`])];
}

/** What a renewal costs, and what its plan cannot promise. */
function cycleOf(act: Act, by: string, plan: Plan): string[] {
  const ends = new Set(act.serves.map(({ cycleEnd }) => cycleEnd));
  const cycle = plan.credentials.find(({ id }) => id === act.credential)?.cycles.find(({ end, renewOn }) => ends.has(end) || renewOn === act.on || end === by);
  return cycle ? [...(cycle.fee ? [cycle.fee.says] : []), ...cycle.open] : [];
}

function daysBetween(day: Day | null, start: Day | null): number[] {
  return day === null || start === null ? [] : [start - day];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
