import type { Standing } from "../../evaluate/standing.ts";
import type { Card } from "../../record/schema.ts";
import type { RawRulebook } from "../../rulebook/raw-rulebook.ts";
import type { RawRequirement } from "../../rulebook/schema/requirement.ts";

interface HoldRule {
  readonly card: string;
  readonly gives?: unknown;
}

/**
 * For each kind of card that gives units toward a picked credential: such a card, issued on the day, in the same room,
 * good until the last cycle in question has ended. It stands for "the card you need anyway".
 */
export function cardsThatGive(rulebooks: readonly RawRulebook[], standing: Standing, asOf: string): Card[] {
  const ids = new Set(standing.credentials.map((c) => c.id));
  const ends = standing.credentials.flatMap((c) => c.cycles.map((cycle) => cycle.end));
  const expires = [asOf, ...ends].toSorted().at(-1) ?? asOf;
  const kinds = rulebooks
    .flatMap((r) => r.credentials)
    .filter((c) => ids.has(c.id))
    .flatMap((c) => (c.require ?? []).flatMap(holdRules))
    .filter((rule) => rule.gives !== undefined)
    .map((rule) => rule.card);
  return [...new Set(kinds)].map((kind) => ({ ref: kind, kind, issued: asOf, expires, delivery: "in-person" }));
}

function holdRules(requirement: RawRequirement): HoldRule[] {
  const own = requirement["hold"] as HoldRule | undefined;
  const parts = [requirement["any-of"], requirement["all-of"]].flatMap((list) => (Array.isArray(list) ? (list as RawRequirement[]) : []));
  return [...(own ? [own] : []), ...parts.flatMap(holdRules)];
}
