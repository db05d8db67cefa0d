import { relative, resolve, sep } from "node:path";
import type { Surroundings } from "../surroundings.ts";
import { isBelow } from "./is-below.ts";

/** The folders of the package's bodies that `paths` speak of; all of them when no path is given or one speaks of the whole. */
export function ownBodies(paths: readonly string[], { cwd, ownRulebooks }: Surroundings): "all" | ReadonlySet<string> {
  const absolute = paths.map((path) => resolve(cwd, path));
  if (paths.length === 0 || absolute.some((path) => isBelow(path, ownRulebooks))) return "all";
  return new Set(absolute.filter((path) => isBelow(ownRulebooks, path)).map((path) => relative(ownRulebooks, path).split(sep)[0] ?? ""));
}
