import { nearest } from "../../base/nearest.ts";
import type { RawCase } from "../../rulebook/schema/case.ts";
import type { Judge } from "../standing/judge.ts";
import { compareExpectation } from "./compare-expectation.ts";
import type { Mismatch } from "./mismatch.ts";

/**
 * Judges the record of a worked case and says everything that came out otherwise than expected; nothing when it passes.
 * `known` are the credentials of the rulebooks: one that none of them has is a mismatch even where it was judged unknown.
 */
export function runCase(example: RawCase, judge: Judge, known: ReadonlySet<string>): Mismatch[] {
  const wanted = Object.entries(example.expect);
  if (!wanted.some(([, expectation]) => expectsAnything(expectation))) return [{ place: "expect", expected: "something to hold the answer to", got: "nothing" }];
  const standing = judge(example.record, example["as-of"], example["renew-on"]);
  return wanted.flatMap(([id, expectation]): Mismatch[] => {
    if (!known.has(id)) return [{ place: id, expected: "a credential of the rulebooks", got: hint(id, known) }];
    const judged = standing.credentials.find((c) => c.id === id);
    if (!judged) return [{ place: id, expected: "a credential of the record", got: hint(id, standing.credentials.map((c) => c.id)) }];
    return compareExpectation(expectation, judged).map((m) => ({ ...m, place: `${id}.${m.place}` }));
  });
}

function hint(id: string, known: Iterable<string>): string {
  const near = nearest(id, known);
  return near ? `none; did you mean "${near}"?` : "none";
}

/** An expectation of empty mappings would pass whatever comes out. */
function expectsAnything(part: unknown): boolean {
  if (Array.isArray(part)) return true;
  return typeof part === "object" && part !== null ? Object.values(part).some(expectsAnything) : part !== undefined;
}
