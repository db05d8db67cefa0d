import { formatAmount } from "../base/amount.ts";
import { refOf } from "../base/fact.ts";
import { ENDLESS } from "../requirements/range.ts";
import { carryNotes } from "./carry-notes.ts";
import type { Judged } from "./held.ts";
import type { CarriedInStanding } from "./standing.ts";
import { withCarried } from "./with-carried.ts";

/** What the cycle before gave to this one, as it counts after this one's limits; `undefined` where nothing can have come. */
export function carriedInStanding(judged: Judged): CarriedInStanding | undefined {
  const { carriedIn, credential, crediting, edition } = judged;
  const counts = withCarried([], crediting, edition, carriedIn)[0];
  const note = carryNotes(judged).find((n) => n.id === "carried-in");
  if (!carriedIn || !counts || !note) return undefined;
  const { unit } = credential.body;
  const open = counts.high > counts.low;
  return {
    counted: formatAmount(counts.low, unit),
    ...(open && counts.high < ENDLESS ? { possible: formatAmount(counts.high, unit) } : {}),
    basis: carriedIn.basis,
    says: note.says,
    confidence: carriedIn.confidence,
    why: carriedIn.rows.map(refOf),
  };
}
