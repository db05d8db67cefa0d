import type { Verdict } from "../base/verdict.ts";
import { type Attributes, matches, type RawSelector } from "../record/selector.ts";
import { looksBack } from "../requirements/per.ts";
import { contentOf, isAllowed } from "./rank-duplicates.ts";
import type { Credit } from "./credit.ts";
import type { Edition } from "./edition.ts";

/**
 * What activities from before the window gave when they were done, for rules that look back. Nobody knows what the limits of that time
 * left of them, so what a limit might have taken is not sure (what those that reach beyond the cycle left is found by `limitPast`); nor is what repeats other content, or was done before the certification and not
 * expressly accepted.
 */
export function pastCredit(credits: readonly Credit[], edition: Edition): Credit[] {
  const body = edition.credential.body;
  const past = credits.filter((c) => (c.reason === "before-window" || c.reason === "before-certification") && c.worth.high > 0 && !c.worth.pending && c.activity.status?.[body.id] !== "rejected");
  const room = edition.caps.filter((cap) => !looksBack(cap.per)).map((cap) => ({ cap, tight: past.filter((c) => matches(cap.of, c.attributes) !== "no").reduce((sum, c) => sum + c.worth.high, 0) > cap.limit.low }));
  const seen = new Set(credits.filter((c) => c.inside && c.high > 0).flatMap((c) => contentOf(c.activity) ?? []));
  const repeats = !isAllowed(edition.duplicates);
  return past.map((credit): Credit => {
    const content = contentOf(credit.activity);
    const repeat = repeats && content !== undefined && seen.has(content);
    if (content !== undefined) seen.add(content);
    const accepted = credit.activity.status?.[body.id] === "accepted";
    const early = credit.reason === "before-certification" && !accepted;
    const trimmed = room.some(({ cap, tight }) => matches(cap.of, credit.attributes) !== "no" && (cap.per === "activity" ? cap.limit.low < credit.worth.low : tight));
    const question = { id: `activities:${credit.activity.ref}:status:${body.id}`, says: `Has ${body.name} counted ${credit.activity.title ?? credit.activity.ref}, done before you were certified?`, answer: `activities.${credit.activity.ref}.status.${body.id}`, choices: [{ value: "accepted", says: "Yes" }, { value: "rejected", says: "No" }] };
    return { ...credit, low: repeat || early || trimmed || credit.worth.awards.some(({ award }) => award.times !== undefined) || credit.unsure ? 0 : credit.worth.low, high: credit.worth.high, questions: [...credit.worth.questions, ...(early ? [question] : [])], rows: [...credit.worth.rows] };
  });
}

/** Does the selector pick it, as a verdict? */
export function truthOf(of: RawSelector, has: Attributes): Verdict {
  return ({ yes: "met", no: "unmet", unknown: "unknown" } as const)[matches(of, has)];
}
