import type { Day } from "../../base/date.ts";
import { beginEarly, type HoursNeeded } from "./begin-early.ts";
import type { Room } from "./room.ts";
import { type Spread, spread } from "./spread.ts";

const DAYS = 7;

/**
 * Spreads studies, each in its days; where those do not have hours enough, some begin earlier, as late as does. What then still does not fit begins earlier still, up to the day on which it is offered. Of
 * ways that leave as much undone, the one that begins least early is taken. `roomFor` makes the same empty room each time.
 */
export function spreadInTime(needed: HoursNeeded, roomFor: () => Room): Spread {
  const plain = spread(needed.studies, roomFor);
  let studies = beginEarly(needed);
  if (studies.every((study, at) => study === needed.studies[at])) {
    if (plain.left === 0) return plain;
    studies = [...needed.studies];
  }
  let best = spread(studies, roomFor);
  let found = best;
  for (let weeks = 1; found.left > 0; weeks *= 2) {
    const lacking = new Set(found.of.flatMap(({ study, left }) => (left > 0 ? [study.act] : [])));
    const movable = studies.filter((study) => study.opens < study.first);
    const first = movable.filter(({ act }) => lacking.has(act));
    const moved = new Set(first.length > 0 ? first : movable);
    if (moved.size === 0) break;
    studies = studies.map((study) => (moved.has(study) ? { ...study, first: Math.max(study.opens, study.first - weeks * DAYS) as Day } : study));
    found = spread(studies, roomFor);
    if (found.left < best.left) best = found;
  }
  return plain.left > best.left || best.left === 0 ? best : plain;
}
