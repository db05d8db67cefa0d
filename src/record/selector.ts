import { every, not, some, type Truth } from "../base/truth.ts";
import type { Activity } from "./schema.ts";

/** Which activities a rule speaks of. All keys must hold; a list means any of them. */
export interface RawSelector {
  category?: string | string[] | undefined;
  kind?: string | string[] | undefined;
  delivery?: string | string[] | undefined;
  provider?: string | string[] | undefined;
  role?: string | string[] | undefined;
  tag?: string | string[] | undefined;
  course?: string | string[] | undefined;
  grade?: string | string[] | undefined;
  on?: { from?: string | undefined; until?: string | undefined } | undefined;
  not?: RawSelector | undefined;
  any?: RawSelector[] | undefined;
}

/** What a selector can see of an activity or a card. A missing attribute is not stated; `tags` are complete as they are. */
export interface Attributes {
  category?: string | undefined;
  kind?: string | undefined;
  delivery?: string | undefined;
  provider?: string | undefined;
  role?: string | undefined;
  course?: string | undefined;
  grade?: string | undefined;
  tags: readonly string[];
  on?: string | undefined;
}

/** The attributes of an activity under one body: its category there. What the course says stands in for what the activity leaves out. */
export function attributesOf(activity: Activity, body: string, course?: Partial<Attributes>): Attributes {
  return {
    category: activity.category?.[body] ?? course?.category,
    kind: activity.kind ?? course?.kind,
    delivery: activity.delivery ?? course?.delivery,
    provider: activity.provider ?? course?.provider,
    role: activity.role,
    course: activity.course,
    grade: activity.grade,
    tags: [...(activity.tags ?? []), ...(course?.tags ?? [])],
    on: activity.on,
  };
}

const PLAIN_KEYS = ["category", "kind", "delivery", "provider", "role", "course"] as const;

/** Does the selector pick something with these attributes? `unknown` when an attribute it needs is not stated. */
export function matches(selector: RawSelector, has: Attributes): Truth {
  let answer: Truth = "yes";
  for (const key of PLAIN_KEYS) {
    const wanted = selector[key];
    if (wanted === undefined) continue;
    const part = oneOf(has[key], wanted, key === "course");
    if (part === "no") return "no";
    if (part === "unknown") answer = "unknown";
  }
  const parts: Truth[] = [];
  if (selector.grade !== undefined) parts.push(oneOf(has.grade?.toUpperCase(), upper(selector.grade), false));
  if (selector.tag !== undefined) {
    const wanted = list(selector.tag);
    parts.push(has.tags.some((t) => wanted.includes(t)) ? "yes" : "no");
  }
  if (selector.on !== undefined)
    parts.push(has.on === undefined ? "unknown" : (selector.on.from === undefined || has.on >= selector.on.from) && (selector.on.until === undefined || has.on <= selector.on.until) ? "yes" : "no");
  if (selector.not !== undefined) parts.push(not(matches(selector.not, has)));
  if (selector.any !== undefined) parts.push(some(selector.any.map((s) => matches(s, has))));
  return parts.length === 0 ? answer : every([answer, ...parts]);
}

/** Does what the selector picks depend on a day? */
export function speaksOfDays(selector: RawSelector): boolean {
  return selector.on !== undefined || (selector.not !== undefined && speaksOfDays(selector.not)) || (selector.any ?? []).some(speaksOfDays);
}

/** A missing course is surely not one of the catalogue's; any other missing attribute is only not stated. */
function oneOf(value: string | undefined, wanted: string | string[], missingIsNo: boolean): Truth {
  if (value === undefined) return missingIsNo ? "no" : "unknown";
  return (typeof wanted === "string" ? wanted === value : wanted.includes(value)) ? "yes" : "no";
}

function list(value: string | string[]): string[] {
  return Array.isArray(value) ? value : [value];
}

function upper(value: string | string[]): string[] {
  return list(value).map((g) => g.toUpperCase());
}
