import { type Day, parseDay } from "../base/date.ts";
import type { Award } from "../compile/award.ts";
import type { Activity } from "../record/schema.ts";
import { type Attributes, matches } from "../record/selector.ts";
import type { Earlier } from "./multiplier.ts";

/**
 * How often what this activity delivers was delivered before under the same award, in this cycle or an earlier one: by the content that the record names, or the course, and
 * by date. Where either of two names none, they may be the same; what the body refused is no delivery.
 */
export function earlierDeliveries(award: Award, activity: Activity, all: readonly { activity: Activity; attributes: Attributes }[], body: string, asOf: Day): Earlier {
  const content = named(activity);
  const found: Earlier = { sure: 0, possible: 0 };
  for (const { activity: other, attributes } of all) {
    const before = other.on < activity.on || (other.on === activity.on && other.ref < activity.ref);
    if (!before || (parseDay(other.on) ?? asOf) > asOf || other.status?.[body] === "rejected") continue;
    const picked = matches(award.of, attributes);
    const theirs = named(other);
    if (picked === "no" || (content !== undefined && theirs !== undefined && content !== theirs)) continue;
    found.possible++;
    if (picked === "yes" && content !== undefined && content === theirs) found.sure++;
  }
  return found;
}

function named(activity: Activity): string | undefined {
  return activity.content ?? activity.course;
}
