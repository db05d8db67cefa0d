import * as fc from "fast-check";
import { expect, test } from "vitest";
import { checkPetitions } from "../../src/app/petition/check-petitions.ts";
import type { PetitionVerdict } from "../../src/present/petition/petition-check.ts";
import type { ActivityStanding } from "../../src/evaluate/standing.ts";
import { evaluate } from "../../src/evaluate/evaluate.ts";
import { randomRecord } from "./random-record.ts";
import { loadEveryKind, loadOwn } from "./rulebooks.ts";

const RUNS = Number(process.env["RECERT_RUNS"] ?? 400);

/** Nothing of these is known, or nothing of it counts: whoever reads "no petition needed" would rely on it. */
const NO_GROUND = new Set(["provisional", "unknown-award", "before-window", "after-window", "before-certification", "not-accepted", "rejected", "for-another", "for-another-cycle"]);

/** What in the standing speaks against the verdict. */
function faultOf(verdict: PetitionVerdict, cycle: string | undefined, given: ActivityStanding | undefined): string | undefined {
  if (verdict === "not-needed") return [cycle === "assumed" ? "the cycle is assumed" : "", given?.basis === "none" ? "no basis" : "", NO_GROUND.has(given?.reason ?? "unknown-award") ? given?.reason : ""].find((fault) => fault !== "");
  const waits = given?.reason === "provisional" || given?.reason === "future";
  return (verdict === "needed" || verdict === "waits") && !waits ? `${given?.reason}, which does not wait` : undefined;
}

test.each([["the invented body", loadEveryKind(), ["no-use", "not-needed", "refused", "unknown", "waits"]], ["our rulebooks", loadOwn(), ["needed", "no-use", "not-needed", "refused", "unknown", "waits"]]] as const)("of random records for %s: that no petition is needed never rests on what is unknown, and one is asked for only where the standing waits", (_name, loaded, verdicts) => {
  const { rulebooks } = loaded;
  const met = new Map<PetitionVerdict, number>();
  for (const credential of rulebooks.credentials.values()) {
    if (!credential.rules) continue;
    fc.assert(
      fc.property(randomRecord(loaded, credential.id), ({ record, asOf }) => {
        const check = checkPetitions(rulebooks, record, asOf);
        const standing = evaluate(rulebooks, record, { asOf });
        for (const { ref, answers } of check.activities)
          for (const { credentials, verdict } of answers) {
            met.set(verdict, (met.get(verdict) ?? 0) + 1);
            for (const id of credentials) {
              const held = standing.credentials.find((c) => c.id === id);
              const given = held?.activities.find((a) => a.ref === ref);
              expect([ref, id, verdict, faultOf(verdict, held?.cycle?.basis, given)]).toEqual([ref, id, verdict, undefined]);
            }
          }
      }),
      { numRuns: Math.max(4, Math.ceil(RUNS / rulebooks.credentials.size)) },
    );
  }
  // It met what it is about.
  expect([...met.keys()].toSorted()).toEqual(expect.arrayContaining([...verdicts]));
});
