import type { SoundBody } from "../parsed-body.ts";

/** What became of a name such as nasm/cpt: it is there, its body is there without it, or its body is not at hand. */
export type Found = "found" | "missing" | "unloaded";

/** Looks for a credential or a course among the bodies at hand; `known` are all names that could have been meant. */
export function findReference(id: string, what: "credentials" | "courses", bodies: readonly SoundBody[]): { found: Found; known: string[] } {
  const known = bodies.flatMap((b) => b.rulebook[what].map((part: { id: string }) => part.id));
  const body = id.split("/")[0];
  return { found: known.includes(id) ? "found" : bodies.some((b) => b.id === body) ? "missing" : "unloaded", known };
}
