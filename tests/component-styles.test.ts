import { existsSync, globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const styleSheet = (name: string) => `@mantine/core/styles/${name}.css`;

/** Components imported by name from the library, in the text of one file. */
function componentsIn(text: string): string[] {
  return [...text.matchAll(/import\s*\{([^}]*)\}\s*from\s*"@mantine\/core"/g)]
    .flatMap((match) => (match[1] ?? "").split(","))
    .map((name) => name.trim().split(/\s+as\s+/)[0] ?? "")
    .filter((name) => /^[A-Z]/.test(name));
}

test("componentsIn finds names over several lines and leaves types and hooks alone", () => {
  const text = 'import {\n  Button,\n  type Props,\n  Table as T,\n  useX,\n} from "@mantine/core";';
  expect(componentsIn(text)).toEqual(["Button", "Table"]);
});

test("every component that a view uses has its style sheet in src/web/styles/mantine.ts", () => {
  const listed = readFileSync("src/web/styles/mantine.ts", "utf8");
  const used = new Set(globSync("src/web/**/*.tsx").flatMap((file) => componentsIn(readFileSync(file, "utf8"))));
  const missing = [...used].filter(
    (name) => existsSync(`node_modules/${styleSheet(name)}`) && !listed.includes(`"${styleSheet(name)}"`),
  );
  expect(used.size).toBeGreaterThan(0);
  expect(missing).toEqual([]);
});
