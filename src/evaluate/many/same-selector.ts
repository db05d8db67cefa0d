import type { RawSelector } from "../../record/selector.ts";

/** Written alike, so that they pick alike. */
export function sameSelector(a: RawSelector, b: RawSelector): boolean {
  return a === b || JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());
}
