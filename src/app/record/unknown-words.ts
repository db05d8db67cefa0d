import type { Diagnostic } from "../../base/diagnostic.ts";
import { type Path, readDocument } from "../../base/document.ts";
import { nearest } from "../../base/nearest.ts";
import type { Rulebooks } from "../../compile/rulebook.ts";
import type { HolderRecord } from "../../record/schema.ts";
import type { LoadedRulebooks } from "../rulebooks/loaded-rulebooks.ts";
import { knownWords, type KnownWords } from "./known-words.ts";

interface Found {
  readonly path: Path;
  readonly key?: string;
  readonly what: string;
  readonly word: string;
  readonly known: Iterable<string>;
}

/**
 * Words of a record that no rulebook knows. The record is well formed and is judged all the same; but a slip of the pen here
 * would quietly cost credit, so each is said, with its place and the nearest word known.
 */
export function unknownWords(record: HolderRecord, text: string, file: string, loaded: LoadedRulebooks, rulebooks: Rulebooks): Diagnostic[] {
  const found = wordsOf(record, knownWords(loaded, rulebooks));
  if (found.length === 0) return [];
  const document = readDocument(text, file);
  return found.map(({ path, key, what, word, known }) => {
    const near = nearest(word, known);
    return { file, ...(key === undefined ? document.at(path) : document.atKey(path, key)), severity: "warning", code: "unknown-word", message: `No rulebook knows the ${what} "${word}"`, ...(near === undefined ? {} : { nearest: near }) };
  });
}

function wordsOf(record: HolderRecord, known: KnownWords): Found[] {
  const found: Found[] = [];
  const check = (what: Exclude<keyof KnownWords, "facts">, word: string | undefined, path: Path, name: string): void => {
    if (word !== undefined && !known[what].has(word)) found.push({ path, what: name, word, known: known[what] });
  };
  record.credentials.forEach(({ id }, i) => check("credentials", id, ["credentials", i, "id"], "credential"));
  record.activities?.forEach((activity, i) => {
    const at = ["activities", i];
    check("courses", activity.course, [...at, "course"], "course");
    check("kinds", activity.kind, [...at, "kind"], "kind of activity");
    check("deliveries", activity.delivery, [...at, "delivery"], "delivery");
    check("roles", activity.role, [...at, "role"], "role");
    activity.for?.forEach((id, n) => check("credentials", id, [...at, "for", n], "credential"));
    activity.tags?.forEach((tag, n) => (tag.includes("/") ? check("tags", tag, [...at, "tags", n], "tag") : undefined));
    for (const key of ["units", "category", "status"] as const)
      for (const body of Object.keys(activity[key] ?? {})) if (!known.bodies.has(body)) found.push({ path: [...at, key], key: body, what: "body", word: body, known: known.bodies });
  });
  record.cards?.forEach(({ kind }, i) => check("cards", kind, ["cards", i, "kind"], "kind of card"));
  record.attestations?.forEach(({ statement }, i) => check("statements", statement, ["attestations", i, "statement"], "statement"));
  const answers = (facts: HolderRecord["facts"], at: (string | number)[]): void => {
    for (const [id, value] of Object.entries(facts ?? {})) {
      const values = known.facts.get(id);
      if (!values) found.push({ path: at, key: id, what: "fact", word: id, known: known.facts.keys() });
      else if (!values.has(value)) found.push({ path: [...at, id], what: `answer to ${id}`, word: value, known: values });
    }
  };
  record.credentials.forEach(({ id, status }, i) => {
    const [body = ""] = id.split("/");
    const words = [...known.statuses].flatMap((word) => (word.startsWith(`${body}/`) ? [word.slice(body.length + 1)] : []));
    if (status !== undefined && known.bodies.has(body) && !words.includes(status)) found.push({ path: ["credentials", i, "status"], what: "status", word: status, known: words });
  });
  record.grants?.forEach(({ exemption }, i) => check("exemptions", exemption, ["grants", i, "exemption"], "exemption"));
  answers(record.facts, ["facts"]);
  record.credentials.forEach(({ facts }, i) => answers(facts, ["credentials", i, "facts"]));
  return found;
}
