import type { Path, TextDocument } from "../../base/document.ts";
import { nearest } from "../../base/nearest.ts";
import { conditionSchema } from "../schema/condition.ts";
import { caseParts } from "./case-parts.ts";
import type { Check, Finding } from "./check.ts";
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
    for (const { document, value, schema } of parts(body)) {
      for (const { path, value: when } of places(schema, value, conditionSchema))
        if (!facts.has(when.fact)) yield missing(document, [...path, "fact"], when.fact);
        else for (const [i, word] of when.is.entries()) yield* answer(document, [...path, "is", i], when.fact, word);
      for (const { path, by } of tables(value)) if (by !== "band" && !facts.has(by)) yield missing(document, [...path, "by"], by, ["band"]);
    }
    for (const { example, document, path } of caseParts(body))
      for (const [id, word] of Object.entries(example.record.facts ?? {}))
        if (!all.has(id)) yield missing(document, [...path, "record", "facts", id], id);
        else yield* answer(document, [...path, "record", "facts", id], id, word);
  },
};
