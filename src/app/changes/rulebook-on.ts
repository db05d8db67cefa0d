import type { RawRulebook } from "../../rulebook/raw-rulebook.ts";

/**
 * The rulebook as it stood on a day, `2026-01-31`: rows that begin later are left out. A fact whose rows all begin later
 * is unknown, as it is before its first row on any day. Categories are words and no rules, so they stay. See decision
 * record 0017.
 */
export function rulebookOn(rulebook: RawRulebook, day: string): RawRulebook {
  const { categories, ...body } = rulebook.body;
  return {
    ...rulebook,
    body: { ...cut(body, day), ...(categories === undefined ? {} : { categories }) },
    credentials: cut(rulebook.credentials, day),
    courses: cut(rulebook.courses, day),
  };
}

function cut<T>(value: T, day: string): T {
  return without(value, day) as T;
}

function without(value: unknown, day: string): unknown {
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    if (!list.every(isRow) || list.length === 0) return list.map((item) => without(item, day));
    const rows = list.filter(({ from }) => from === "undated" || from <= day);
    return rows.length > 0 ? rows : [{ from: "undated", value: "unknown" }];
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, without(inner, day)]));
}

function isRow(item: unknown): item is { readonly from: string } {
  return typeof item === "object" && item !== null && "from" in item && typeof item.from === "string" && ("value" in item || "disputed" in item);
}
