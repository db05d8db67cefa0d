import type { Diagnostic } from "./diagnostic.ts";

export type Path = readonly PropertyKey[];

/** A place in a text, counted from 1. */
export interface Place {
  line: number;
  column: number;
}

/** A YAML or JSON text as plain data, with the place of every part of it. */
export interface TextDocument {
  file: string;
  value: unknown;
  diagnostics: Diagnostic[];
  /** The place of the value at the path, or of the nearest parent that is there. */
  at(path: Path): Place;
  /** The same for a key of the mapping at the path. */
  atKey(path: Path, key: string): Place;
}

/** Deeper than anything that has a meaning here, and far from where reading would run out of stack. */
export const MOST_LEVELS = 60;

export const TOO_DEEP = { code: "too-deep", message: "The text is nested too deeply to be read", expected: `at most ${MOST_LEVELS} levels` };

export const REPEATED_KEY = { code: "repeated-key", message: "The same key is written twice", expected: "each key once" };

/** A document that could not be read at all. */
export function unreadable(file: string, defect: Pick<Diagnostic, "code" | "message" | "expected">, place: Place = { line: 1, column: 1 }): TextDocument {
  return { file, value: undefined, diagnostics: [{ file, ...place, severity: "error", ...defect }], at: () => place, atKey: () => place };
}
