import type { Attributes } from "./selector.ts";
import type { HolderRecord } from "./schema.ts";

/** Something that shows a thing other than credit: a card, a statement made, an exam sat. */
export interface Proof {
  is: "card" | "statement" | "exam";
  /** Card kind, statement id or exam id. */
  what: string;
  passed: boolean;
  /** For cards: what a `where` selector sees. */
  attributes: Attributes;
}

/** The proofs of a record with the days they speak of. An end that nobody stated is `undefined`. */
export function proofsOf(record: HolderRecord): { ref: string; proof: Proof; from: string; until: string | undefined }[] {
  const none: Attributes = { tags: [] };
  return [
    ...(record.cards ?? []).map((c) => ({
      ref: c.ref,
      proof: { is: "card" as const, what: c.kind, passed: true, attributes: { kind: c.kind, delivery: c.delivery, provider: c.provider, tags: [], on: c.issued } },
      from: c.issued,
      until: c.expires,
    })),
    ...(record.attestations ?? []).map((a) => ({ ref: a.statement, proof: { is: "statement" as const, what: a.statement, passed: true, attributes: none }, from: a.on, until: a.on })),
    ...(record.exams ?? []).map((e) => ({ ref: `${e.exam} ${e.on}`, proof: { is: "exam" as const, what: e.exam, passed: e.passed, attributes: none }, from: e.on, until: e.on })),
  ];
}
