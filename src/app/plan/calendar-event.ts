/** One entry of a calendar, before it is written as iCalendar: whole days, no time of day. */
export interface CalendarEvent {
  /** Unique in the calendar, and the same in a later one while it is the same thing. */
  id: string;
  /** First and last day, `2026-01-31`, both in it. */
  from: string;
  until: string;
  title: string;
  /** Paragraphs. */
  about: string[];
  url?: string | undefined;
  /** Days before `from` on which to be reminded. */
  remindBefore: number[];
}
