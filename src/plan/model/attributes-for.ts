import type { RawSelector } from "../../record/selector.ts";

/** What something has to state so that a selector surely picks it. */
export interface Stated {
  category?: string;
  kind?: string;
  delivery?: string;
  provider?: string;
  role?: string;
  course?: string;
  grade?: string;
  tags: readonly string[];
}

/** Attributes that the selector picks, the first word of each list; what it shuts out is left to whoever tries them. */
export function attributesFor(selector: RawSelector): Stated {
  const first = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value);
  const inner = selector.any?.[0] ? attributesFor(selector.any[0]) : { tags: [] };
  const tag = first(selector.tag);
  const words = { category: first(selector.category), kind: first(selector.kind), delivery: first(selector.delivery), provider: first(selector.provider), role: first(selector.role), course: first(selector.course), grade: first(selector.grade) };
  return { ...inner, ...Object.fromEntries(Object.entries(words).filter(([, word]) => word !== undefined)), tags: [...inner.tags, ...(tag === undefined ? [] : [tag])] };
}
