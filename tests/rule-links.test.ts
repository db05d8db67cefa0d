import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { compileLoaded } from "../src/app/rulebooks/compile-loaded.ts";
import { libraryOf } from "../src/app/rulebooks/library-of.ts";
import { loadRulebooks } from "../src/app/rulebooks/load-rulebooks.ts";
import type { RuleRef } from "../src/base/rule-ref.ts";
import { bookCards } from "../src/present/rules-book.ts";
import type { RuleCard } from "../src/present/rule-card.ts";
import { rulebookFolder } from "../src/store/folder/rulebook-folder.ts";

/** Every rule reference in an answer, wherever it stands. */
function refsIn(value: unknown): RuleRef[] {
  if (Array.isArray(value)) return value.flatMap(refsIn);
  if (typeof value !== "object" || value === null) return [];
  const isRef = "path" in value && "from" in value && "sources" in value;
  return [...(isRef ? [value as RuleRef] : []), ...Object.values(value).flatMap(refsIn)];
}

function anchorsOf(card: RuleCard): string[] {
  const facts = card.sections.flatMap(({ groups }) => groups.flatMap((group) => group.facts));
  return facts.flatMap(({ rows, before }) => [...rows, ...(before ? [before] : [])].map(({ id }) => `${card.id}#${id}`));
}

test("every rule that an answer rests on has its row on the Rules pages", async () => {
  const loading = await loadRulebooks([rulebookFolder(fileURLToPath(new URL("../rulebooks", import.meta.url)), process.cwd())]);
  if (!loading.ok) throw new Error(loading.problem);
  const { judge } = compileLoaded(loading.value);
  const library = libraryOf(loading.value);
  const anchors = new Set(
    library.books.flatMap((book) => {
      const cards = bookCards(book, library, "2026-11-20");
      return [cards.body(), ...book.credentials.flatMap(({ id }) => cards.credential(id) ?? []), ...book.courses.flatMap(({ id }) => cards.course(id) ?? [])].flatMap(anchorsOf);
    }),
  );
  const cases = loading.value.parsed.flatMap((body) => body.cases.flatMap((file) => file.cases));
  const refs = cases.flatMap(({ record, "as-of": asOf }) => refsIn(judge(record, asOf)));
  const missing = new Set(refs.map(({ path, from }) => `${path}@${from}`).filter((row) => !anchors.has(row)));
  expect(refs.length).toBeGreaterThan(1000);
  expect([...missing]).toEqual([]);
});
