import { nearest } from "../../base/nearest.ts";
import type { CredentialStanding } from "../../evaluate/standing.ts";
import type { Expectation } from "../../rulebook/schema/case.ts";
import type { Mismatch } from "./mismatch.ts";

/**
 * Holds a case to what is told and judges nothing: notes, fees, dates. A note need only say the words expected; the amounts of a fee and the
 * days of a kind must be all there are. `none` stands for nothing told under that name, `unknown` for a fee that nobody found.
 */
export function compareTold(expect: Expectation, { notes, fees, dates }: CredentialStanding): Mismatch[] {
  return [
    ...Object.entries(expect.notes ?? {}).flatMap(([id, words]) => {
      const said = notes.filter((n) => n.id === id).map((n) => n.says);
      if (words === "none") return said.length === 0 ? [] : [{ place: `notes.${id}`, expected: "none", got: said.join(" ") }];
      return said.some((s) => s.includes(words)) ? [] : [{ place: `notes.${id}`, expected: words, got: said.join(" ") || missing(id, notes.map((n) => n.id)) }];
    }),
    ...Object.entries(expect.fees ?? {}).flatMap(([id, amounts]) => {
      const fee = fees.find((f) => f.id === id);
      const got = fee === undefined ? [] : fee.amounts.length === 0 ? ["unknown"] : fee.amounts;
      return same(`fees.${id}`, amounts, got, missing(id, fees.map((f) => f.id)));
    }),
    ...Object.entries(expect.dates ?? {}).flatMap(([kind, days]) => {
      const got = dates.filter((d) => d.kind === kind).map((d) => d.on);
      return same(`dates.${kind}`, days, got, "none");
    }),
  ];
}

function same(place: string, wanted: string | readonly string[], got: readonly string[], none: string): Mismatch[] {
  const expected = [wanted].flat().filter((text) => text !== "none").toSorted().join(", ") || "none";
  const found = got.toSorted().join(", ") || "none";
  return expected === found ? [] : [{ place, expected, got: found === "none" ? none : found }];
}

function missing(name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  return near ? `none; did you mean "${near}"?` : `none; known: ${known.join(", ") || "none"}`;
}
