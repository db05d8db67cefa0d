import { relateSelectors } from "../record/relate-selectors.ts";
import type { CapShape } from "../requirements/kind.ts";
import { looksBack } from "../requirements/per.ts";

/**
 * Do these caps leave a choice of what to credit? Caps that lie one inside the other, or apart, do not: in any order they let as much through. Those
 * that cross do, and those under which an activity counts whole or not at all. Where an event or content is not stated, caps on it cross. What is left of one that
 * reaches beyond the cycle is found there too; of a calendar year only for those holders whose cycles share one. `eventsApart`: asked of holders each of whose activities
 * is an event of its own, for whom a cap on an event is one on an activity.
 */
export function capsLeaveChoice(caps: readonly CapShape[], eventsApart = false): boolean {
  const each = (cap: CapShape): boolean => cap.per === "activity" || (eventsApart && cap.per === "event");
  const limiting = caps.filter((cap) => !cap.refuses);
  const shared = limiting.filter((cap) => !each(cap));
  return limiting.some((cap) => cap.whole || (cap.per === "event" && !eventsApart) || cap.per === "content" || (looksBack(cap.per) && cap.per !== "calendar-year")) || shared.some((cap, i) => shared.slice(0, i).some((other) => mayCross(cap, other)));
}

function mayCross(a: CapShape, b: CapShape): boolean {
  if (relateSelectors(a.of, b.of) === "disjoint") return false;
  return !liesInside(a, b) && !liesInside(b, a);
}

/** Is all that shares room under the inner cap under one room of the outer? */
function liesInside(inner: CapShape, outer: CapShape): boolean {
  return relateSelectors(inner.of, outer.of) === "inside" && !outer.dated && (outer.per === "cycle" || outer.per === inner.per);
}
