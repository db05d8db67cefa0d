import { selectorSchema } from "../../record/selector-schema.ts";
import type { Path, TextDocument } from "../../base/document.ts";
import { nearest } from "../../base/nearest.ts";
import type { RawSelector } from "../../record/selector.ts";
import { awardSchema } from "../schema/award.ts";
import { asList } from "../../base/as-list.ts";
import { caseParts } from "./case-parts.ts";
import type { Check, CheckInput, Finding } from "./check.ts";
import { credentialParts } from "./credential-parts.ts";
import { parts } from "./parts.ts";
import { places } from "./places.ts";
import { requirementsOf } from "./requirements-of.ts";
import { type WordList, wordsOf } from "./word-lists.ts";

/** Measures that the record has keys of its own for. */
const BUILT_IN: ReadonlySet<string> = new Set(["minute", "stated"]);

/** Words of the shared lists. Providers are free: anybody may give a course. */
export const unknownWord: Check = {
  name: "unknown-word",
  description: "Kinds, deliveries, roles, cards, measures and topics are words of vocabulary.yaml or of the body's own lists.",
  severity: "error",
  *find(input) {
    const word = (document: TextDocument, path: Path, written: string, list: WordList): Finding[] => {
      const known = wordsOf(list, input.body, input.vocabulary);
      return known.includes(written) ? [] : [{ document, path, message: `"${written}" is not one of the ${list}`, expected: `a word of ${list} in vocabulary.yaml or body.yaml`, nearest: nearest(written, known) }];
    };
    for (const { document, value, schema } of parts(input.body)) {
      for (const { path, value: selector } of places(schema, value, selectorSchema))
        for (const { key, list } of selectorWords(path)) for (const written of asList(selector[key])) yield* word(document, [...path, key], written, list);
      for (const { path, value: award } of places(schema, value, awardSchema)) if (!BUILT_IN.has(award.gives.per)) yield* word(document, [...path, "gives", "per"], award.gives.per, "measures");
    }
    for (const { credential, document } of credentialParts(input.body))
      for (const { path, kind, rule } of requirementsOf(credential))
        if (rule !== null && typeof rule === "object" && "card" in rule) yield* word(document, [...path, kind, "card"], String(rule.card), "cards");
    for (const [index, course] of input.body.rulebook.courses.entries()) {
      const document = input.body.documents.courses[index];
      if (!document) continue;
      yield* word(document, ["kind"], course.kind, "kinds");
      if (course.delivery !== undefined) yield* word(document, ["delivery"], course.delivery, "deliveries");
      if (course.card !== undefined) yield* word(document, ["card", "kind"], course.card.kind, "cards");
      for (const [at, topic] of (course.topics ?? []).entries()) yield* word(document, ["topics", at], topic, "topics");
    }
    yield* inCases(input, word);
  },
};

/** Which lists the keys of a selector draw on. A condition on a card (`where`) sees card kinds where others see activity kinds. */
function selectorWords(path: Path): { key: keyof RawSelector & ("kind" | "delivery" | "role"); list: WordList }[] {
  return [
    { key: "kind", list: path.includes("where") ? "cards" : "kinds" },
    { key: "delivery", list: "deliveries" },
    { key: "role", list: "roles" },
  ];
}

function* inCases(input: CheckInput, word: (document: TextDocument, path: Path, written: string, list: WordList) => Finding[]): Generator<Finding> {
  for (const { example, document, path } of caseParts(input.body)) {
    const stated = (at: Path, written: string | undefined, list: WordList): Finding[] => (written === undefined ? [] : word(document, [...path, "record", ...at], written, list));
    for (const [i, activity] of (example.record.activities ?? []).entries()) {
      yield* stated(["activities", i, "kind"], activity.kind, "kinds");
      yield* stated(["activities", i, "delivery"], activity.delivery, "deliveries");
      yield* stated(["activities", i, "role"], activity.role, "roles");
      for (const measure of Object.keys(activity.quantity ?? {})) yield* stated(["activities", i, "quantity", measure], measure, "measures");
    }
    for (const [i, card] of (example.record.cards ?? []).entries()) {
      yield* stated(["cards", i, "kind"], card.kind, "cards");
      yield* stated(["cards", i, "delivery"], card.delivery, "deliveries");
    }
  }
}
