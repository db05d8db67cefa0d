import type { Gain } from "./gains.ts";
import type { Place } from "./place.ts";
import type { Way } from "../timeline/way.ts";

type GainsOf = (place: Place) => readonly { way: Way; gain: Gain }[];

/**
 * Of the places of one option, those that no other does all for: days that make no difference to any renewal stand for each other. What is left out here is
 * found again by `placesLike`, once it is known which are wanted.
 */
export function maximalPlaces(places: readonly Place[], gainsOf: GainsOf): Place[] {
  const kept: Place[] = [];
  for (const place of places.toSorted((a, b) => gainsOf(b).length - gainsOf(a).length || a.slot.index - b.slot.index)) if (!kept.some((other) => covers(other, place, gainsOf))) kept.push(place);
  return kept;
}

/** All places of the same option that do all that the place does. */
export function placesLike(place: Place, places: readonly Place[], gainsOf: GainsOf): Place[] {
  return places.filter((other) => other.candidate === place.candidate && covers(other, place, gainsOf));
}

/** Gains that are alike are one object. What counts for more is not better where it keeps a fee from being waived. */
function covers(a: Place, b: Place, gainsOf: GainsOf): boolean {
  const has = gainsOf(a);
  const needs = gainsOf(b);
  return needs.every(({ way, gain }) => has.some((h) => h.way === way && h.gain === gain)) && has.every(({ way, gain }) => gain.fits || needs.some((n) => n.way === way && n.gain === gain));
}
