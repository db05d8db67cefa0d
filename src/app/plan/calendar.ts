import ical, { ICalEventTransparency } from "ical-generator";
import { type Day, addDays, formatDay, parseDay } from "../../base/date.ts";
import type { Pace } from "../../plan/pace/pace.ts";
import type { Plan } from "../../plan/plan.ts";
import { spokenDates } from "../../present/day-words.ts";
import { calendarEvents } from "./calendar-events.ts";
import { calendarText } from "./calendar-text.ts";
import { webAddressOf } from "./web-address-of.ts";

export interface CalendarAbout {
  /** Whose plan it is. It becomes part of what the calendar is called and of each entry's UID, so that two people's plans can stand in one calendar. */
  name?: string;
  /** Where the plan itself can be seen. */
  page?: string;
  /** Minutes of acts, by id, that nobody said were done. */
  takenAsDone?: ReadonlyMap<string, number>;
}

const DAY_SECONDS = 86_400;
/** Reminders come at nine in the morning, wherever the calendar is. */
const MORNING_SECONDS = 9 * 3600;
/** How often a subscribed calendar should look again. */
const REFRESH_SECONDS = 12 * 3600;

/**
 * A plan and its pace as iCalendar (RFC 5545): whole days without a time zone, reminders before the days that matter, and why. An act's entries keep their UIDs in a later
 * calendar, and `SEQUENCE` and `LAST-MODIFIED` are the day of the plan, so a calendar that reads it again moves what it has. The same plan gives the same bytes.
 */
export function calendar(plan: Plan, pace: Pace, about: CalendarAbout = {}): string {
  // What was learned since belongs to the later of the two days.
  const asOf = pace.asOf > plan.asOf ? pace.asOf : plan.asOf;
  const day = parseDay(asOf) ?? (0 as Day);
  const name = about.name === undefined ? "Recert: my plan" : `Recert: ${about.name}`;
  const written = ical({
    prodId: { company: "Recert", product: "Plan", language: "EN" },
    // The library writes these three as they are.
    name: escaped(calendarText(name)),
    description: escaped(calendarText(describe(plan, pace))),
    url: webAddressOf(about.page) ?? null,
    ttl: REFRESH_SECONDS,
  });
  for (const { id, from, until, title, about: paragraphs, url, remindBefore } of calendarEvents(plan, pace, about.takenAsDone)) {
    const entry = written.createEvent({
      id: uidOf(id, about.name),
      start: from,
      // The end is the first day that is not in it.
      end: formatDay(addDays(parseDay(until) ?? day, 1)),
      allDay: true,
      stamp: asOf,
      lastModified: asOf,
      sequence: day,
      summary: calendarText(title),
      description: calendarText(paragraphs.map(spokenDates).join("\n\n")),
      transparency: ICalEventTransparency.TRANSPARENT,
      url: webAddressOf(url) ?? webAddressOf(about.page) ?? null,
    });
    for (const days of remindBefore) entry.createAlarm({ trigger: days * DAY_SECONDS - MORNING_SECONDS, description: calendarText(title) });
  }
  return `${written.toString()}\r\n`;
}

function describe(plan: Plan, pace: Pace): string {
  return [
    `Planned on ${plan.asOf}, until ${plan.until}.`,
    ...plan.assumptions,
    ...pace.assumptions,
    ...(pace.catchUp ? [pace.catchUp.says] : []),
    "Recert is not affiliated with any certifying body. The body's own word decides.",
  ].map(spokenDates).join(" ");
}

/** Letters, digits and percent signs only, whatever the id is made of. */
function uidOf(id: string, name: string | undefined): string {
  const of = encodeURIComponent(id.toWellFormed());
  return `${of}${name === undefined ? "" : `-${keyOf(name)}`}@recert`;
}

/** A short key of a name: whoever is shown the calendar need not read it from every entry (FNV-1a). */
function keyOf(name: string): string {
  let key = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) key = Math.imul(key ^ name.charCodeAt(at), 0x01000193) >>> 0;
  return key.toString(16).padStart(8, "0");
}

function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll("\n", "\\n");
}
