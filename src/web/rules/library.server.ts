import { existsSync, globSync, readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import type { RawLibrary } from "../../present/rules-book.ts";

let lib: RawLibrary | undefined;
export async function library(): Promise<RawLibrary> {
  if (lib) return lib;
  const read = (f: string) => parse(readFileSync(f, "utf8"));
  const books = readdirSync("rulebooks").filter((b) => existsSync(`rulebooks/${b}/body.yaml`) && !b.startsWith("_")).map((b) => {
    const d = `rulebooks/${b}`;
    return { body: read(`${d}/body.yaml`), sources: read(`${d}/sources.yaml`), credentials: globSync(`${d}/credentials/*.yaml`).sort().map(read), courses: globSync(`${d}/courses/*.yaml`).sort().map(read), notes: existsSync(`${d}/NOTES.md`) ? readFileSync(`${d}/NOTES.md`, "utf8") : "" };
  });
  lib = { books, vocabulary: read("rulebooks/vocabulary.yaml") };
  return lib;
}
