import { type Day, parseDay } from "../../base/date.ts";
import { isHeld } from "../options/is-held.ts";
import type { PlanOption } from "../options/option.ts";
import type { Act } from "../plan.ts";
import { minutesOf } from "../minutes.ts";
import type { PaceDateKind } from "./pace.ts";

/** An act with what the calendar has to know of it. */
export interface ActDays {
  act: Act;
  /** The days on which it may be done, from the first that is left on. */
  first: Day;
  on: Day;
  by: Day;
  /** `undefined`: nobody knows how long it takes. */
  minutes: number | undefined;
  minDays: number | undefined;
  /** It goes in parts; otherwise it is one thing on `on`. */
  studied: boolean;
  /** `undefined`: nothing of it is one thing on a day. */
  kind: PaceDateKind | undefined;
  /** The first day on which it can be taken at all; only the day on which it is finished has to lie between `first` and `by`. */
  opens: Day;
}

/** What takes longer than this at once is not sat but learned for. */
const LONGEST_EXAM = 8 * 60;
/** More than anybody could do until the longest horizon; it is not cut into parts. */
const MOST_MINUTES = 600_000;

/** Reads an act, as of `start`; or says in a sentence why it cannot be put into a calendar. */
export function actDays(act: Act, option: PlanOption | undefined, start: Day): ActDays | { says: string } {
  const [from, on, by] = [parseDay(act.from), parseDay(act.on), parseDay(act.by)];
  if (from === null || on === null || by === null) return { says: `The days of “${act.title}” cannot be read.` };
  const [opens, closes] = [dayOr(option?.first), dayOr(option?.last)];
  const minutes = act.hours === undefined ? undefined : (minutesOf(act.hours) ?? undefined);
  if (minutes !== undefined && minutes > MOST_MINUTES) return { says: `“${act.title}” takes ${act.hours} hours, more than any plan has room for.` };
  const held = option !== undefined && isHeld(option);
  const studied = minutes !== undefined && minutes > 0 && (act.do === "course" || act.do === "credit" ? !held : act.do === "exam" && minutes > LONGEST_EXAM);
  return {
    act,
    first: Math.max(start, from, opens ?? from) as Day,
    on,
    by: Math.min(by, closes ?? by) as Day,
    minutes,
    minDays: option?.["min-days"],
    studied,
    kind: act.do === "course" || act.do === "credit" ? (held ? "event" : undefined) : act.do,
    opens: Math.max(start, opens ?? start) as Day,
  };
}

function dayOr(text: string | undefined): Day | undefined {
  return text === undefined ? undefined : (parseDay(text) ?? undefined);
}
