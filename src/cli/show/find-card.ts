import { nearest } from "../../base/nearest.ts";
import type { RuleCard } from "../../present/rule-card.ts";
import { bookCards, type RawLibrary } from "../../present/rules-book.ts";

export type FoundCard = { readonly ok: true; readonly card: RuleCard; readonly also?: string | undefined } | { readonly ok: false; readonly problem: string };

/** The rule card of a body, a credential or a course, by its id. A course that bears a credential's id is at `nasm/courses/ces`. */
export function findCard(id: string, library: RawLibrary, on: string): FoundCard {
  const [bodyId, ...rest] = id.split("/");
  const book = library.books.find(({ body }) => body.id === bodyId);
  if (!book) return notFound(id, library);
  const cards = bookCards(book, library, on);
  if (rest.length === 0) return { ok: true, card: cards.body() };
  const courseId = `${book.body.id}/${rest.at(-1) ?? ""}`;
  const course = cards.course(courseId);
  if (rest.length === 2 && rest[0] === "courses") return course ? { ok: true, card: course } : notFound(id, library);
  const card = rest.length === 1 ? cards.credential(id) : undefined;
  if (card) return { ok: true, card, also: course && course.id };
  return rest.length === 1 && course ? { ok: true, card: course } : notFound(id, library);
}

function notFound(id: string, { books }: RawLibrary): { readonly ok: false; readonly problem: string } {
  const known = books.flatMap(({ body, credentials, courses }) => [body.id, ...[...credentials, ...courses].map((item) => item.id)]);
  const near = nearest(id, known) ?? byName(id, books);
  return { ok: false, problem: `No rulebook knows "${id}"${near ? `; did you mean "${near}"?` : ""}\nrecert bodies lists all that can be shown.` };
}

/** People type names and short names too: "CPT", "corrective exercise specialist". */
function byName(text: string, books: RawLibrary["books"]): string | undefined {
  const wanted = text.toLowerCase();
  const named = books.flatMap(({ body, credentials }) => [body, ...credentials]);
  return named.find((raw) => [raw["name"], ...(Array.isArray(raw["aliases"]) ? raw["aliases"] : [])].some((name) => String(name).toLowerCase() === wanted))?.id;
}
