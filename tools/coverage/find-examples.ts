import { globSync, readFileSync } from "node:fs";
import { readDocument } from "../../src/base/document.ts";
import type { RawFile } from "./bodies-that-use.ts";
import type { Shape } from "./read-coverage.ts";

/** Where the worked cases and the broken rulebooks of a shape lie, from the project's folder. */
export interface Examples {
  /** The credentials that write it. */
  readonly written: readonly string[];
  readonly cases: readonly string[];
  readonly bad: readonly string[];
}

/** What is there for the shape; of one that shares another's mechanism, what is there for either. */
export function findExamples(shape: Shape): Examples {
  const ids = [shape.id, ...(shape["same-as"] === undefined ? [] : [shape["same-as"]])];
  return {
    written: found(ids.map((id) => `rulebooks/_shapes/credentials/${id}{,-*}.yaml`)),
    cases: found(ids.map((id) => `rulebooks/_shapes/cases/${id}{,-*}.yaml`)),
    bad: found(ids.map((id) => `tests/rulebook/bad/shape-${id}-*`)),
  };
}

function found(patterns: readonly string[]): string[] {
  return globSync(patterns).map((path) => path.replaceAll("\\", "/")).toSorted();
}

/** The rulebooks of real bodies, as they are written. */
export function rawFiles(): RawFile[] {
  const kinds = [["body", "*/body.yaml"], ["credential", "*/credentials/*.yaml"], ["course", "*/courses/*.yaml"]] as const;
  return kinds.flatMap(([of, pattern]) =>
    globSync(pattern, { cwd: "rulebooks" })
      .map((path) => path.replaceAll("\\", "/"))
      .filter((path) => !path.startsWith("_"))
      .toSorted()
      .map((path) => ({ body: path.slice(0, path.indexOf("/")), of, value: readDocument(readFileSync(`rulebooks/${path}`, "utf8"), path).value })),
  );
}
