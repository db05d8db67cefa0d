import { readdir } from "node:fs/promises";
import { join } from "node:path";

export type Holding = "one-body" | "bodies" | "nothing";

/** What only the folder of one body has at its top. */
const OF_A_BODY = ["body.yaml", "sources.yaml", "credentials", "NOTES.md"];

/** Is the folder that of one body, a folder of such folders, or neither? A body that lacks a file is still seen as one. */
export async function holdsRulebooks(folder: string): Promise<Holding> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.map((e) => e.name);
  if (looksLikeBody(names)) return "one-body";
  if (names.includes("vocabulary.yaml")) return "bodies";
  for (const entry of entries) if (entry.isDirectory() && looksLikeBody(await namesIn(join(folder, entry.name)))) return "bodies";
  return "nothing";
}

/** A neighbour that may not be opened, or has just gone, shows nothing; were it a body, reading it would say why it cannot. */
async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}

function looksLikeBody(inside: readonly string[]): boolean {
  return inside.includes("body.yaml") || OF_A_BODY.filter((name) => inside.includes(name)).length >= 2;
}
