import { globSync, readFileSync } from "node:fs";
import { WISH_CODES } from "../../src/plan/wishes/wish-problem.ts";

const SOURCES = ["src/{base,record,requirements,rulebook,compile}/**/*.ts", "src/app/rulebooks/contradicted-cases.ts"];

/**
 * Every diagnostic code that the sources can give, read off them: `code: "..."`, the names of checks, and the first
 * word handed to the functions that make diagnostics; and those of wishes. Codes of Zod's issues are not ours.
 */
export function diagnosticCodes(): string[] {
  const codes = new Set<string>(WISH_CODES);
  for (const file of globSync(SOURCES)) {
    if (file.endsWith(".test.ts")) continue;
    const text = readFileSync(file, "utf8");
    for (const [, code] of text.matchAll(/(?:\bcode: |\b(?:report|failed|make)\()"([a-z]+(?:-[a-z]+)*)"/g)) if (code && code !== "custom") codes.add(code);
    if (/checks\/[a-z-]+\.ts$/.test(file)) for (const [, name] of text.matchAll(/^ {2}name: "([a-z-]+)",$/gm)) if (name) codes.add(name);
  }
  return [...codes].sort();
}
