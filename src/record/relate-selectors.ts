import type { RawSelector } from "./selector.ts";
import { asList } from "../base/as-list.ts";

/** How what two selectors pick lies to each other, as far as their wording shows. Two that may share something and each pick more cross. */
export type Relation = "disjoint" | "inside" | "around" | "crossing";

/** `inside`: all that `a` picks, `b` picks too (equal selectors are inside); `around`: the other way. */
export function relateSelectors(a: RawSelector, b: RawSelector): Relation {
  const [left, right] = [alternatives(a), alternatives(b)];
  if (left.every((x) => right.every((y) => apart(x, y)))) return "disjoint";
  if (covered(left, right)) return "inside";
  return covered(right, left) ? "around" : "crossing";
}

/** One way of fitting a selector: all of these conditions hold. */
interface Conditions {
  /** Attributes that have one value. */
  one: Map<string, Set<string>>;
  /** For each, one of the tags is among the activity's. */
  tags: Set<string>[];
  from: string;
  until: string;
  not: RawSelector[];
}

const SINGLE = ["category", "kind", "delivery", "provider", "role", "course", "grade"] as const;

function alternatives(selector: RawSelector): Conditions[] {
  const own: Conditions = { one: new Map(), tags: [], from: selector.on?.from ?? "", until: selector.on?.until ?? "9999", not: selector.not ? [selector.not] : [] };
  for (const key of SINGLE) if (selector[key] !== undefined) own.one.set(key, new Set(asList(selector[key]).map((v) => (key === "grade" ? v.toUpperCase() : v))));
  if (selector.tag !== undefined) own.tags.push(new Set(asList(selector.tag)));
  return selector.any ? selector.any.flatMap((s) => alternatives(s).map((x) => both(own, x))) : [own];
}

function both(a: Conditions, b: Conditions): Conditions {
  const one = new Map(a.one);
  for (const [key, values] of b.one) one.set(key, new Set([...values].filter((v) => one.get(key)?.has(v) ?? true)));
  return { one, tags: [...a.tags, ...b.tags], from: a.from > b.from ? a.from : b.from, until: a.until < b.until ? a.until : b.until, not: [...a.not, ...b.not] };
}

function apart(a: Conditions, b: Conditions): boolean {
  if (a.from > b.until || b.from > a.until) return true;
  for (const [key, values] of a.one) if ([...(b.one.get(key) ?? values)].every((v) => !values.has(v))) return true;
  return a.not.some((n) => covered([b], alternatives(n))) || b.not.some((n) => covered([a], alternatives(n)));
}

function covered(list: readonly Conditions[], by: readonly Conditions[]): boolean {
  return list.every((x) => by.some((y) => within(x, y)));
}

function within(x: Conditions, y: Conditions): boolean {
  for (const [key, values] of y.one) if (!isWithin(x.one.get(key), values)) return false;
  if (!y.tags.every((wanted) => x.tags.some((t) => isWithin(t, wanted)))) return false;
  if (x.from < y.from || x.until > y.until) return false;
  return y.not.every((n) => alternatives(n).every((alt) => apart(x, alt)) || x.not.some((m) => covered(alternatives(n), alternatives(m))));
}

/** Node 20 has no `isSubsetOf`. */
function isWithin(inner: ReadonlySet<string> | undefined, outer: ReadonlySet<string>): boolean {
  return inner !== undefined && [...inner].every((v) => outer.has(v));
}
