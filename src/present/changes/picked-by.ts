import { dayWords } from "../day-words.ts";
import type { RawFact, RawMapping } from "../rule-card-raw.ts";

/**
 * Which day picks the row of a fact: see "Which date picks the row" in docs/format.md. `cycle`: the cycle's first day, or its printed end where that
 * is another than the rule gives. `event`: the day on which another credential is earned or renewed. `grant`: the day on which an exemption that was granted begins. `own`: each credential's own `version-by`.
 */
export type PickedBy = "cycle-start" | "cycle-end" | "cycle" | "activity" | "submission" | "event" | "grant" | "day" | "own";

const byDay: ReadonlySet<string> = new Set(["expires", "sharing", "notices", "petition", "audit", "debt", "statuses"]);

/**
 * The day that picks the row of a fact. `id` is what stands before `#` in the fact's path, and says what file it is in;
 * `versionBy` is the `version-by` of the credential that is spoken of, where there is one.
 */
export function pickedBy(id: string, fact: RawFact, versionBy?: unknown): PickedBy {
  const [top = ""] = fact.keys;
  if (id.includes("/courses/")) return top === "awards" || top === "repeatable" ? "activity" : "day";
  if (byDay.has(top) || (top === "exemptions" && fact.keys.at(-1) === "effect")) return "day";
  if (top === "awards") return versionOf(innermostBy(fact)) ?? "activity";
  if (top === "categories") return "activity";
  if (top === "exemptions" && fact.keys.at(-1) === "extends") return "grant";
  if (top === "renewed-by") return "event";
  if (top === "cycle" || (top === "clocks" && fact.keys.at(-1) !== "earn")) return "cycle";
  const general = versionOf(id.includes("/") ? fact.parents[0]?.["version-by"] : versionBy) ?? "own";
  const stated = fact.keys.includes("require") ? versionOf(innermostBy(fact)) : undefined;
  // By the activity go only caps that say so; where a whole credential says it, the rest goes by the cycle's start.
  return stated ?? (general === "activity" ? "cycle-start" : general);
}

function innermostBy(fact: RawFact): unknown {
  // A table is a value and no parent, so a `by` that is met here is that of a requirement or an award.
  return fact.parents.slice(1).findLast((parent: RawMapping) => parent["by"] !== undefined)?.["by"];
}

function versionOf(value: unknown): "cycle-start" | "cycle-end" | "activity" | "submission" | undefined {
  return value === "cycle-start" || value === "cycle-end" || value === "activity" || value === "submission" ? value : undefined;
}

const who: Readonly<Record<PickedBy, (day: string) => string>> = {
  "cycle-start": (day) => `Cycles that begin on or after ${day}`,
  "cycle-end": (day) => `Cycles that end on or after ${day}`,
  cycle: (day) => `Cycles that begin on or after ${day}; where your certificate prints another end than the rule gives, those that end on or after it`,
  event: (day) => `Whoever earns or renews the other credential on or after ${day}`,
  grant: (day) => `Exemptions that are granted from ${day} on`,
  activity: (day) => `Activities done on or after ${day}`,
  submission: (day) => `Renewals handed in on or after ${day}`,
  day: (day) => `Everybody, from ${day} on`,
  own: (day) => `From ${day} on; which day of a holder counts differs from credential to credential`,
};

/** Who a row is for, and from when, in words. `on` is the row's first day: `2024-01-01`. */
export function affectedWords(by: PickedBy, on: string): string {
  return who[by](dayWords(on));
}
