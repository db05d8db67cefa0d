import { nearest } from "../base/nearest.ts";
import { titled } from "./humanised.ts";
import type { Catalogue } from "./rules-catalogue.ts";

/** What a word of a record may be; each has its list in the catalogue. */
export type NamedThing = "credential" | "course" | "statement" | "body" | "kind" | "delivery" | "role" | "card" | "measure" | "exemption";

/** Names of the catalogue by id. A word that it does not know stands for itself. */
export interface LineNames {
  credential(id: string): string;
  neverExpires(id: string): boolean;
  course(id: string): string;
  statement(id: string): string;
  exemption(id: string): string;
  card(kind: string): string;
  body(id: string): { readonly short: string; readonly unit: string };
  /** A sentence for each word that no rulebook knows; none while the catalogue is not there. */
  strange(what: NamedThing, words: readonly (string | undefined)[]): string[];
}

/** Names for people out of the catalogue; what it does not know keeps its id. */
export function lineNames(catalogue: Catalogue): LineNames {
  const { credentials, courses, statements, bodies, kinds, deliveries, roles, cards, measures, exemptions } = catalogue;
  const lists = { credential: credentials, course: courses, statement: statements, body: bodies, kind: kinds, delivery: deliveries, role: roles, card: cards, measure: measures, exemption: exemptions };
  const labels = new Map(Object.entries(lists).map(([what, list]) => [what, new Map<string, string>(list.map(({ value, label }) => [value, label]))]));
  const label = (what: NamedThing, id: string): string => labels.get(what)?.get(id) ?? id;
  const lasting = new Set(credentials.filter(({ expires }) => expires === "never").map(({ value }) => value));
  const known = new Map(bodies.map((body) => [body.value, body]));
  return {
    credential: (id) => label("credential", id),
    neverExpires: (id) => lasting.has(id),
    course: (id) => label("course", id),
    statement: (id) => label("statement", id),
    exemption: (id) => label("exemption", id),
    card: (kind) => labels.get("card")?.get(kind) ?? titled(kind),
    body: (id) => known.get(id) ?? { short: id, unit: "units" },
    strange: (what, words) => {
      const list = labels.get(what);
      if (!list || credentials.length === 0) return [];
      return words.filter((word) => word !== undefined && !list.has(word)).map((word) => strangeWords(what, String(word), list.keys()));
    },
  };
}

function strangeWords(what: NamedThing, word: string, list: Iterable<string>): string {
  const near = nearest(word, list);
  return `No rulebook knows the ${what} “${word}”.${near === undefined ? "" : ` Did you mean ${near}?`}`;
}
