import { calendarOf, type Day } from "../../base/date.ts";
import { matches } from "../../record/selector.ts";
import type { Cap } from "../../requirements/kind.ts";
import { cycleYears } from "../../requirements/cycle-years.ts";
import type { Credit } from "../credit.ts";
import type { Edition } from "../edition.ts";
import { looksBack } from "../../requirements/per.ts";
import { ENDLESS } from "../../requirements/range.ts";
import { capStretches } from "./cap-stretches.ts";
import type { CapTime } from "./cap-time.ts";
import { earlierUse } from "./earlier-use.ts";
import { contentOf } from "../rank-duplicates.ts";

/** What shares one limit of a cap: a cycle's credit, a year's, an event's. `members` has whether the cap surely limits each. */
export interface CapRoom {
  cap: Cap;
  /** The cap's place in the edition. */
  index: number;
  members: Map<Credit, boolean>;
  /** Nobody said of some member at which event it was, or what its content is, and so whether it shares this limit. */
  openShare: boolean;
  /** Of a limit that reaches beyond the cycle: the days it lies on, and what earlier cycles used of it; `cap.limit` is what they left. */
  before?: { first: Day; last: Day; low: number; high: number } | undefined;
}

/** Where more activities without an event meet more events than this, they are not put into every one. */
const MOST_MEETINGS = 100_000;

/** The rooms of every cap over these credits. `past`: what activities of the time before surely gave. */
export function capRooms(credits: readonly Credit[], caps: readonly Cap[], time: CapTime, past: readonly Credit[]): CapRoom[] {
  return caps.flatMap((cap, index) => {
    if (looksBack(cap.per)) return roomsBeyond(cap, index, credits, caps, time, past);
    const rooms = new Map<string, Map<Credit, boolean>>();
    const loose = new Map<Credit, boolean>();
    for (const credit of credits) {
      if (credit.high === 0 || credit.on < cap.first || credit.on > cap.last) continue;
      const picked = matches(cap.of, credit.attributes);
      if (picked === "no") continue;
      const key = roomKey(cap, credit, time);
      if (key === undefined) loose.set(credit, picked === "yes");
      else rooms.set(key, (rooms.get(key) ?? new Map<Credit, boolean>()).set(credit, picked === "yes"));
    }
    const made = [...rooms.values()].map((members): CapRoom => ({ cap, index, members, openShare: false }));
    if (loose.size === 0) return made;
    // What states no event may belong to any of them, and all of it to one; on its own it surely has no more than one limit.
    const perhaps = [...loose.keys()].map((credit) => [credit, false] as const);
    // Too many to try: those without an event are then sure of nothing, which holds whatever event they were at.
    const alone = [...loose].map(([credit, sure]): CapRoom => ({ cap, index, members: new Map([[credit, sure]]), openShare: false }));
    if (loose.size * made.length > MOST_MEETINGS) return [...made, ...alone, { cap: { ...cap, limit: { ...cap.limit, low: 0 } }, index, members: new Map(perhaps), openShare: true }];
    const shared = made.length === 0 ? (loose.size === 1 ? [] : [{ cap, index, members: new Map(perhaps), openShare: true }]) : made.map((room) => ({ ...room, members: new Map([...room.members, ...perhaps]), openShare: true }));
    return [...shared, ...alone];
  });
}

/** The rooms of a cap that reaches beyond the cycle: of each stretch, what earlier cycles left. */
function roomsBeyond(cap: Cap, index: number, credits: readonly Credit[], caps: readonly Cap[], time: CapTime, past: readonly Credit[]): CapRoom[] {
  const inside = credits.filter((c) => c.high > 0 && c.on >= cap.first && c.on <= cap.last && matches(cap.of, c.attributes) !== "no");
  const days = [...inside, ...credits.filter((c) => c.reason === "for-another-cycle")].map((c) => c.on);
  return capStretches(cap.per, [...days, Math.min(time.asOf, time.window.last) as Day], time).map((stretch): CapRoom => {
    const { low, high, questions } = earlierUse(cap, stretch, credits, past, caps, time);
    const left = (limit: number, used: number): number => (limit >= ENDLESS ? ENDLESS : Math.max(0, limit - used));
    const members = new Map(inside.filter((c) => stretch.has(c.on) !== "no").map((c) => [c, stretch.has(c.on) === "yes" && matches(cap.of, c.attributes) === "yes"] as const));
    return { cap: { ...cap, limit: { low: left(cap.limit.low, high), high: left(cap.limit.high, low), questions: [...cap.limit.questions, ...questions] } }, index, members, openShare: false, before: { first: stretch.first, last: stretch.last, low, high } };
  });
}

/** What tells one room of a cap from another; `undefined` when the record does not say which one it is. */
function roomKey(cap: Cap, credit: Credit, days: Pick<Edition, "cycleStart" | "cycleEnd">): string | undefined {
  switch (cap.per) {
    case "activity":
      return credit.activity.ref;
    case "event":
      return credit.activity.event;
    case "content":
      return contentOf(credit.activity);
    default:
      return String(yearOf(cap.per, credit.on, days));
  }
}

/** Which year of a per-year cap a day falls in; one for the whole cycle otherwise. */
export function yearOf(per: Cap["per"], on: Day, { cycleStart, cycleEnd }: Pick<Edition, "cycleStart" | "cycleEnd">): number {
  if (per === "calendar-year") return calendarOf(on).year;
  return per === "cycle-year" ? Math.max(0, cycleYears(cycleStart, cycleEnd).findLastIndex((first) => first <= on)) : 0;
}
