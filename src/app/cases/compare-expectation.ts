import type { ActivityStanding, CredentialStanding, RequirementStanding } from "../../evaluate/standing.ts";
import { nearest } from "../../base/nearest.ts";
import type { Expectation } from "../../rulebook/schema/case.ts";
import { compareTold } from "./compare-told.ts";
import type { Mismatch } from "./mismatch.ts";
import { sameAmount } from "./same-amount.ts";

type Pair = readonly [place: string, expected: string | undefined, got: string | undefined];

/** Holds what a case expects of one credential against its standing. What does not exist is a mismatch, never a pass. */
export function compareExpectation(expect: Expectation, standing: CredentialStanding): Mismatch[] {
  const { cycle } = standing;
  return [
    ...texts([
      ["state", expect.state, standing.state],
      ["valid", expect.valid, standing.valid],
      ["confidence", expect.confidence, standing.confidence],
      ["cycle.start", expect.cycle?.start, cycle?.start],
      ["cycle.end", expect.cycle?.end, cycle?.end],
      ["cycle.basis", expect.cycle?.basis, cycle?.basis],
      ["cycle.band", expect.cycle?.band, cycle?.band],
      ["changes-on", expect["changes-on"], standing.changes?.on ?? "never"],
      ["renewal-day", expect["renewal-day"], standing.renewalDay],
    ]),
    // Where credit is counted, no surplus is a surplus of nothing.
    ...amounts([["surplus", expect.surplus, standing.surplus?.amount ?? (standing.requirements.some((r) => r.counted !== undefined) ? "0" : undefined)]]),
    ...Object.entries(expect.requirements ?? {}).flatMap(([id, wanted]) => under(`requirements.${id}`, requirement(id, wanted, standing))),
    ...under("with-pending", withPending(expect["with-pending"], standing)),
    ...Object.entries(expect.activities ?? {}).flatMap(([ref, wanted]) => under(`activities.${ref}`, activity(ref, wanted, standing))),
    ...questions(expect.questions, standing),
    ...compareTold(expect, standing),
  ];
}

function requirement(id: string, wanted: NonNullable<Expectation["requirements"]>[string], standing: CredentialStanding): Mismatch[] {
  const all = flat(standing.requirements);
  const got = all.find((r) => r.id === id);
  if (!got) return [absent("a requirement", id, all.map((r) => r.id))];
  return [
    ...texts([
      ["state", wanted.state, got.verdict],
      ["confidence", wanted.confidence, got.confidence],
      ["holds-until", wanted["holds-until"], got.holdsUntil],
    ]),
    ...amounts([
      ["required", wanted.required, got.required],
      ["counted", wanted.counted, got.counted],
      // Where nothing more may count, what is possible is what is counted.
      ["possible", wanted.possible, got.possible ?? got.counted],
      // What is met is short of nothing.
      ["short", wanted.short, got.short ?? (got.verdict === "met" && got.counted !== undefined ? "0" : undefined)],
    ]),
  ];
}

function activity(ref: string, wanted: NonNullable<Expectation["activities"]>[string], standing: CredentialStanding): Mismatch[] {
  const got: ActivityStanding | undefined = standing.activities.find((a) => a.ref === ref);
  if (!got) return [absent("an activity", ref, standing.activities.map((a) => a.ref))];
  return [
    ...texts([["reason", wanted.reason, got.reason]]),
    ...amounts([
      ["credited", wanted.credited, got.credited],
      ["possible", wanted.possible, got.possible ?? got.credited],
      ["worth", wanted.worth, got.worth],
    ]),
  ];
}

function withPending(wanted: Expectation["with-pending"], { withPending: got }: CredentialStanding): Mismatch[] {
  if (!wanted) return [];
  if (!got) return [{ place: "", expected: "a judgement with everything pending accepted", got: "nothing is pending" }];
  return texts([
    ["state", wanted.state, got.state],
    ...Object.entries(wanted.requirements ?? {}).map(([id, verdict]): Pair => [`requirements.${id}`, verdict, got.requirements.find((r) => r.id === id)?.verdict]),
  ]);
}

/** The list is complete: a question that is asked and not expected is a mismatch too. */
function questions(wanted: readonly string[] | undefined, { questions: got }: CredentialStanding): Mismatch[] {
  if (!wanted) return [];
  const asked = got.map((q) => q.id).toSorted();
  const expected = wanted.toSorted();
  return expected.join("\n") === asked.join("\n") ? [] : [{ place: "questions", expected: expected.join(", ") || "none", got: asked.join(", ") || "none" }];
}

function flat(list: readonly RequirementStanding[]): RequirementStanding[] {
  return list.flatMap((r) => [r, ...flat(r.parts ?? [])]);
}

function texts(pairs: readonly Pair[]): Mismatch[] {
  return differing(pairs, (a, b) => a === b);
}

function amounts(pairs: readonly Pair[]): Mismatch[] {
  return differing(pairs, sameAmount);
}

function differing(pairs: readonly Pair[], same: (a: string, b: string) => boolean): Mismatch[] {
  return pairs.flatMap(([place, expected, got]) => (expected === undefined || (got !== undefined && same(expected, got)) ? [] : [{ place, expected, got: got ?? "nothing" }]));
}

function absent(what: string, name: string, known: readonly string[]): Mismatch {
  const near = nearest(name, known);
  return { place: "", expected: `${what} of this name`, got: near ? `none; did you mean "${near}"?` : `none; known: ${known.join(", ") || "none"}` };
}

function under(prefix: string, list: readonly Mismatch[]): Mismatch[] {
  return list.map((m) => ({ ...m, place: m.place ? `${prefix}.${m.place}` : prefix }));
}
