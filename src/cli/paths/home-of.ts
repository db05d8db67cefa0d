import { basename, dirname } from "node:path";
import type { Surroundings } from "../surroundings.ts";

const PARTS = ["credentials", "courses", "cases"];

/** The rulebooks folder, or the folder of one body, that a path belongs to: itself, or what is above one of a body's parts. `undefined` when none is. */
export async function homeOf(path: string, around: Surroundings): Promise<string | undefined> {
  const above = dirname(path);
  const candidates = [path];
  if (PARTS.includes(basename(path)) || (await around.kindOf(path)) === "file") candidates.push(above);
  if (PARTS.includes(basename(above))) candidates.push(dirname(above));
  for (const candidate of candidates) if ((await around.kindOf(candidate)) === "rulebooks") return candidate;
  return undefined;
}
