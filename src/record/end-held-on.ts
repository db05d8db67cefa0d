import { type Day, parseDay } from "../base/date.ts";
import type { HeldCredential } from "./schema.ts";

/** What a record says of the certificate that was held on a day: its end; that it was the first, never renewed; or nothing. */
export type EndHeld = { is: "stated"; end: Day; renewedOn?: Day | undefined; endedBefore?: Day | undefined } | { is: "first" } | { is: "unsaid" };

/**
 * History across cycles: with renewals listed, the last one made by that day decides; before any of them the first certificate was held.
 * Without the list the stated end is taken as that of the certificate held on the day.
 */
export function endHeldOn(held: HeldCredential, asOf: Day): EndHeld {
  const stated = held["expires-on"] === undefined ? null : parseDay(held["expires-on"]);
  const unlisted: EndHeld = stated === null ? { is: "unsaid" } : { is: "stated", end: stated };
  if (held.renewals === undefined) return unlisted;
  if (held.renewals.length === 0) return stated === null ? { is: "first" } : unlisted;
  const [made, before] = held.renewals.filter((r) => (parseDay(r.on) ?? asOf + 1) <= asOf).slice(-2).toReversed();
  const end = made && parseDay(made.ends);
  return end === undefined || end === null ? { is: "first" } : { is: "stated", end, renewedOn: parseDay(made?.on ?? "") ?? undefined, ...(before ? { endedBefore: parseDay(before.ends) ?? undefined } : {}) };
}
