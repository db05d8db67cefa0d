import { addDays, type Day } from "../../base/date.ts";
import type { Gain } from "./gains.ts";
import type { Place } from "./place.ts";
import type { Way } from "../timeline/way.ts";

/** What a place does: what it gives, and the renewals whose fee it keeps from being waived. */
export interface Does {
  gains: readonly { way: Way; gain: Gain }[];
  spoils: readonly Way[];
}

type DoesOf = (place: Place) => Does;

/**
 * Of the places of one option, those that no other does all for: days that make no difference to any renewal stand for each other. What is left out here is
 * found again by `placesLike`, once it is known which are wanted.
 */
export function maximalPlaces(places: readonly Place[], doesOf: DoesOf): Place[] {
  const kept: Place[] = [];
  for (const place of places.toSorted((a, b) => doesOf(b).gains.length - doesOf(a).gains.length || a.slot.index - b.slot.index)) if (!kept.some((other) => covers(other, place, doesOf))) kept.push(place);
  return kept;
}

/** All places of the same option that do all that the place does. */
export function placesLike(place: Place, places: readonly Place[], doesOf: DoesOf): Place[] {
  return places.filter((other) => other.candidate === place.candidate && other.most?.steps === place.most?.steps && covers(other, place, doesOf));
}

/**
 * The days around a place on which the same option does the same: its own with those of the neighbouring `places`, up to the first stretch in which it does anything else or cannot be
 * finished. A rule that changes for something else cuts stretches too.
 */
export function windowAround(place: Place, places: readonly Place[], doesOf: DoesOf): { first: Day; last: Day } {
  const same = places.filter((other) => other === place || (other.candidate === place.candidate && covers(other, place, doesOf) && covers(place, other, doesOf)));
  let { first, last } = place;
  for (;;) {
    const before = same.find((other) => addDays(other.last, 1) === first);
    const after = same.find((other) => other.first === addDays(last, 1));
    if (!before && !after) return { first, last };
    first = before?.first ?? first;
    last = after?.last ?? last;
  }
}

/** Gains that are alike are one object. What counts for more is not better where it keeps a fee from being waived. */
function covers(a: Place, b: Place, doesOf: DoesOf): boolean {
  const [has, needs] = [doesOf(a), doesOf(b)];
  return needs.gains.every(({ way, gain }) => has.gains.some((h) => h.way === way && h.gain === gain)) && has.spoils.every((way) => needs.spoils.includes(way));
}
