import { matches } from "../record/selector.ts";
import { askFor } from "./ask-for.ts";
import type { Cap } from "../requirements/kind.ts";
import { ENDLESS } from "../requirements/range.ts";
import { yearOf } from "./allocate/cap-rooms.ts";
import type { Credit } from "./credit.ts";
import type { Edition } from "./edition.ts";

export interface CapUse {
  cap: Cap;
  /** Sure credit that went through the fullest of its buckets (the cycle, a year, one activity), and all sure credit it took away. In steps. */
  used: number;
  trimmed: number;
  /** Of a limit that reaches beyond the cycle: how much of it may be used, by earlier cycles too. */
  mayBeUsed?: number;
}

/**
 * Trims credit by every cap, activity by activity in the order given. Sure credit is trimmed by every cap that may apply, at its lowest
 * limit. What is only possible shares the room that sure credit leaves under the caps that surely apply, at their highest: sure credit comes
 * first, so that an activity of unknown worth never takes room twice. Changes the credits.
 */
export function applyCaps(credits: readonly Credit[], edition: Edition): CapUse[] {
  const uses = edition.caps.map((cap): CapUse => ({ cap, used: 0, trimmed: 0 }));
  const left = new Map<string, { low: number; high: number; used: number }>();
  const later: (() => void)[] = [];
  for (const credit of credits) {
    if (credit.high === 0) continue;
    const applying = uses.flatMap((use, index) => {
      const { cap } = use;
      if (credit.on < cap.first || credit.on > cap.last) return [];
      const picked = matches(cap.of, credit.attributes);
      if (picked === "no") return [];
      const key = `${index}:${yearOf(cap.per, credit.on, edition)}:${cap.per === "activity" ? credit.activity.ref : ""}`;
      const room = left.get(key) ?? { low: cap.limit.low, high: cap.limit.high, used: 0 };
      left.set(key, room);
      return [{ use, room, sure: picked === "yes" }];
    });
    let low = credit.low;
    let unsure = false;
    for (const { use, room, sure } of applying) {
      if (room.low >= low) continue;
      if (sure) {
        credit.trimmed.push({ cap: use.cap.id, by: low - room.low });
        use.trimmed += low - room.low;
      } else unsure = true;
      low = room.low;
    }
    // A cap that may or may not bind leaves the credit open: ask what would settle it.
    for (const { use, room } of applying) if (room.low < Math.min(room.high, credit.high)) credit.questions.push(...use.cap.limit.questions);
    const limited = applying.filter(({ use, sure }) => sure && use.cap.limit.high < ENDLESS);
    for (const { use, room } of applying) {
      room.low -= low;
      room.used += low;
      use.used = Math.max(use.used, room.used);
    }
    for (const { room } of limited) room.high -= low;
    const more = credit.high - low;
    credit.low = low;
    credit.high = low;
    later.push(() => {
      const extra = Math.min(more, ...limited.map(({ room }) => room.high));
      for (const { room } of limited) room.high -= extra;
      credit.high = low + extra;
      if (credit.trimmed.length > 0 && extra === 0) credit.reason = "capped";
    });
    if (credit.trimmed.length > 0 && credit.reason === "counted") credit.reason = "capped";
    else if (unsure && credit.reason === "counted") credit.reason = "unknown-match";
    if (unsure) credit.questions.push(...applying.filter(({ sure }) => !sure).flatMap(({ use }) => askFor(use.cap.of, credit)));
    if (credit.trimmed.length > 0) for (const { use } of applying) if (credit.trimmed.some((t) => t.cap === use.cap.id)) credit.rows.push(use.cap.row);
  }
  for (const share of later) share();
  return uses;
}
