import type { AnswerWords } from "../../present/standing/answer-field.ts";
import type { RulebookSet } from "./rulebook-data.ts";

const LISTS = ["kinds", "deliveries", "roles", "cards"] as const;

/** The words that a record may use under these rulebooks: those shared by all, those that a body adds, and whom rules or courses know as providers. */
export function wordsOf({ vocabulary, rulebooks }: RulebookSet): AnswerWords & { readonly cards: Readonly<Record<string, string>> } {
  const lists = Object.fromEntries(LISTS.map((list) => [list, Object.assign({}, vocabulary[list], ...rulebooks.map(({ body }) => body[list])) as Record<string, string>]));
  const found = rulebooks.flatMap(({ body, credentials, courses }) => [body.id, ...providersIn([body, credentials]), ...courses.map((course) => course.provider)]);
  const names = new Map(rulebooks.map(({ body }) => [body.id, body.name]));
  const providers = Object.fromEntries([...new Set(found)].toSorted().map((word) => [word, names.get(word) ?? word]));
  return { ...lists, cards: lists["cards"] ?? {}, providers };
}

/** Every word that a selector asks of a provider. */
function providersIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(providersIn);
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => (key === "provider" ? [value].flat().filter((word) => typeof word === "string") : providersIn(value)));
}
