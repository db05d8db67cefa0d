import type { Anchor } from "../../base/day-expression.ts";
import type { Path } from "../../base/document.ts";

/** Where in a value a day expression begins with the anchor. */
export function* dayMentions(value: unknown, anchor: Anchor, path: Path = []): Generator<Path> {
  if (typeof value === "string") {
    const [head, ...moves] = value.split(" ");
    if (head === anchor && moves.every((part) => /^(?:[+-]|P\S+)$/.test(part))) yield path;
  } else if (value !== null && typeof value === "object") for (const [key, item] of Object.entries(value)) yield* dayMentions(item, anchor, [...path, Array.isArray(value) ? Number(key) : key]);
}
