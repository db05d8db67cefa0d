import { contains } from "./resembles.ts";
import type { Shape } from "./read-coverage.ts";

/** A file of a rulebook as it is written, read as plain data. */
export interface RawFile {
  readonly body: string;
  readonly of: "body" | "credential" | "course";
  readonly value: unknown;
}

/** The bodies whose rulebooks hold a rule of the shape, by name. */
export function bodiesThatUse(use: NonNullable<Shape["use"]>, files: readonly RawFile[]): string[] {
  const bodies = [...new Set(files.map((f) => f.body))].toSorted();
  return bodies.filter((body) => {
    const own = files.filter((f) => f.body === body);
    return use.every(({ of, has, also, lacks }) => own.some((f) => (of === undefined || of === f.of) && contains(f.value, has) && (also === undefined || contains(f.value, also)) && (lacks === undefined || !contains(f.value, lacks))));
  });
}
