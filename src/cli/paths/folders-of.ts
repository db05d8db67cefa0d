import { resolve } from "node:path";
import type { ParsedRulebooks } from "../../app/rulebooks/load-rulebooks.ts";
import type { Surroundings } from "../surroundings.ts";
import { homeOf } from "./home-of.ts";
import { isBelow } from "./is-below.ts";
import { ownBodies } from "./own-bodies.ts";

export type FoldersLoaded = { readonly ok: true; readonly loaded: ParsedRulebooks } | { readonly ok: false; readonly problem: string };

/** Loads our rulebooks, the folders added, and those that `paths` speak of when they lie elsewhere. */
export async function foldersOf(paths: readonly string[], added: readonly string[], around: Surroundings): Promise<FoldersLoaded> {
  const absolute = (path: string): string => resolve(around.cwd, path);
  const known = [around.ownRulebooks, ...added.map(absolute)];
  const elsewhere: string[] = [];
  for (const path of paths) {
    if ((await around.kindOf(path)) === "nothing") return { ok: false, problem: `There is no file or folder ${path}` };
    const folder = (await homeOf(path, around)) ?? path;
    if (!known.some((one) => isBelow(one, absolute(path)))) {
      elsewhere.push(folder);
      known.push(absolute(folder));
    }
  }
  const loading = await around.parsedRulebooks([...added, ...elsewhere], ownBodies(paths, around));
  return loading.ok ? { ok: true, loaded: loading.value } : loading;
}
