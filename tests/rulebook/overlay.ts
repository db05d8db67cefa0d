import type { TextFile } from "../../src/rulebook/text-file.ts";

/** The base with some files put in their place, or added. */
export function overlay(base: readonly TextFile[], changes: readonly TextFile[]): TextFile[] {
  const changed = new Set(changes.map((c) => c.path));
  return [...base.filter((f) => !changed.has(f.path)), ...changes];
}
