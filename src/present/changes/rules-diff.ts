import type { RawMapping } from "../rule-card-raw.ts";
import { bookCards, coursePath, type RawBook, type RawLibrary } from "../rules-book.ts";
import { type FileDiff, fileDiff } from "./file-diff.ts";

/** What changed in the rules of a credential, a body or a course between two days. */
export interface RulesDiff {
  readonly id: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** For a credential its own rules, then its body's; for a body its own, then each credential's and each course's. */
  readonly files: readonly FileDiff[];
}

/**
 * The diff of `nasm/cpt`, `nasm` or `nasm/courses/ces` between two days, the first before the second; `undefined` when
 * nothing has that id. A course may be named without `courses/` where no credential has its id.
 */
export function rulesDiff(library: RawLibrary, id: string, from: string, to: string): RulesDiff | undefined {
  const [bodyId = "", ...rest] = id.split("/");
  const book = library.books.find(({ body }) => body.id === bodyId);
  if (!book) return undefined;
  const cards = bookCards(book, library, to);
  const days = [from, to] as const;
  const bodyDiff = (versionBy: unknown, file: RawMapping = book.body): FileDiff => fileDiff(cards.body(), file, cards.names, days, versionBy);
  const credentialDiff = (raw: RawBook["credentials"][number]): FileDiff[] => {
    const card = cards.credential(raw.id);
    return card ? [fileDiff(card, raw, cards.names, days)] : [];
  };
  const courseDiff = (raw: RawBook["courses"][number]): FileDiff[] => {
    const card = cards.course(raw.id);
    return card ? [fileDiff(card, raw, cards.names, days)] : [];
  };
  const found = (name: unknown, files: readonly FileDiff[], as = id): RulesDiff => ({ id: as, name: String(name), from, to, files });
  if (rest.length === 0) return found(book.body["name"], [bodyDiff(sharedVersion(book)), ...book.credentials.flatMap(credentialDiff), ...book.courses.flatMap(courseDiff)]);
  const credential = rest.length === 1 ? book.credentials.find((raw) => raw.id === id) : undefined;
  if (credential) return found(credential["name"], [...credentialDiff(credential), ...(credential["require"] === undefined ? [] : [bodyDiff(credential["version-by"], withoutOverridden(book.body, credential))])]);
  const courseId = `${bodyId}/${rest.at(-1) ?? ""}`;
  const course = rest.length === 1 || (rest.length === 2 && rest[0] === "courses") ? book.courses.find((raw) => raw.id === courseId) : undefined;
  return course && found(course["title"], courseDiff(course), coursePath(courseId));
}

/** What a credential says itself takes the place of its body's word. */
function withoutOverridden(body: RawMapping, credential: RawMapping): RawMapping {
  return Object.fromEntries(Object.entries(body).filter(([key]) => (key !== "sharing" && key !== "duplicates") || credential[key] === undefined));
}

/** The `version-by` that all credentials of a body have; none where they differ. */
function sharedVersion({ credentials }: RawBook): unknown {
  const all = new Set(credentials.flatMap((raw) => (raw["version-by"] === undefined ? [] : [raw["version-by"]])));
  return all.size === 1 ? [...all][0] : undefined;
}
