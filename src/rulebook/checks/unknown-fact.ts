import type { Path, TextDocument } from "../../base/document.ts";
import { nearest } from "../../base/nearest.ts";
import { conditionSchema } from "../schema/condition.ts";
import { caseParts } from "./case-parts.ts";
import type { Check, Finding } from "./check.ts";
import type { ParsedBody } from "../parsed-body.ts";
import type { RawCredential } from "../schema/credential.ts";
import { rowSpans, valuesOf } from "./row-spans.ts";
import { parts } from "./parts.ts";
import { places } from "./places.ts";
import { tables } from "./tables.ts";
import { factsOf } from "./word-lists.ts";

/** A rule may depend only on facts that can be asked for, and on answers that can be given. */
export const unknownFact: Check = {
  name: "unknown-fact",
  description: "Facts in conditions, tables and cases are defined, and compared with words that are answers to them.",
  severity: "error",
  *find({ body, vocabulary, others }) {
    const facts = factsOf(body, vocabulary);
    const all = new Map([...others.flatMap((o) => [...factsOf(o, vocabulary)]), ...facts]);
    const missing = (document: TextDocument, path: Path, id: string, more: string[] = []): Finding => {
      const known = [...more, ...facts.keys()];
      return { document, path, message: `No fact is called "${id}"`, expected: known.join(", "), nearest: nearest(id, known) };
    };
    const answer = function* (document: TextDocument, path: Path, id: string, word: string): Generator<Finding> {
      const words = Object.keys(all.get(id)?.values ?? {});
      if (!words.includes(word)) yield { document, path, message: `"${word}" is not an answer to "${id}"`, expected: words.join(", "), nearest: nearest(word, words) };
    };
    for (const { document, value, schema, credential } of parts(body)) {
      for (const { path, value: when } of places(schema, value, conditionSchema))
        if (when.fact === "band") yield* bands(document, path, credential ? [credential] : body.rulebook.credentials, when.is);
        else if (when.fact === "status") yield* statuses(document, path, body, when.is);
        else if (!facts.has(when.fact)) yield missing(document, [...path, "fact"], when.fact);
        else for (const [i, word] of when.is.entries()) yield* answer(document, [...path, "is", i], when.fact, word);
      for (const { path, by } of tables(value)) if (by !== "band" && by !== "status" && !(by === "held" && path.includes("fees")) && !facts.has(by)) yield missing(document, [...path, "by"], by, path.includes("fees") ? ["band", "held"] : ["band"]);
    }
    for (const { example, document, path } of caseParts(body))
      for (const { at, given } of [{ at: ["facts"], given: example.record.facts }, ...example.record.credentials.map((c, i) => ({ at: ["credentials", i, "facts"], given: c.facts }))])
        for (const [id, word] of Object.entries(given ?? {}))
          if (!all.has(id)) yield missing(document, [...path, "record", ...at, id], id);
          else yield* answer(document, [...path, "record", ...at, id], id, word);
  },
};

/** The words of a condition on the status are statuses of the body. */
function* statuses(document: TextDocument, path: Path, body: ParsedBody, words: readonly string[]): Generator<Finding> {
  const known = (body.rulebook.body.statuses ?? []).map((s) => s.id);
  for (const [i, word] of words.entries()) if (!known.includes(word)) yield { document, path: [...path, "is", i], message: `"${word}" is not a status`, expected: known.join(", ") || "statuses: in body.yaml", nearest: nearest(word, known) };
}

/** The words of a condition on the band are bands of the credential. */
function* bands(document: TextDocument, path: Path, credentials: readonly RawCredential[], words: readonly string[]): Generator<Finding> {
  const known = [...new Set(credentials.flatMap((c) => rowSpans(c.bands ?? [])).flatMap(({ row }) => valuesOf(row)).flatMap((list) => list.map((b) => b.id)))];
  for (const [i, word] of words.entries())
    if (!known.includes(word)) yield { document, path: [...path, "is", i], message: known.length === 0 ? "There are no bands here" : `"${word}" is not a band`, expected: known.length === 0 ? "bands: in the credential's file" : known.join(", "), nearest: nearest(word, known) };
}
