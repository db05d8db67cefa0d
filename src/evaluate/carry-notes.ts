import { formatAmount } from "../base/amount.ts";
import { formatDay } from "../base/date.ts";
import { refOf } from "../base/fact.ts";
import { ENDLESS } from "../requirements/range.ts";
import { carryOut } from "./carry-out.ts";
import type { Judged } from "./held.ts";
import type { NoteStanding } from "./standing.ts";
import { mayOwe } from "./with-carried.ts";

/** What came into this cycle from the one before, and what may be left short of it into the next. */
export function carryNotes(judged: Judged): NoteStanding[] {
  const { carriedIn, credential, cycle, edition } = judged;
  const { unit, name } = credential.body;
  const range = ({ low, high }: { low: number; high: number }): string => (high >= ENDLESS ? "an amount that was not found" : low === high ? `${formatAmount(high, unit)} ${unit.name}` : `${formatAmount(low, unit)} to ${formatAmount(high, unit)} ${unit.name}`);
  const notes: NoteStanding[] = [];
  if (carriedIn && carriedIn.credit.high > 0) {
    const from = { stated: "as you say", computed: "as your record of that cycle comes to", unsaid: "you have not said how much" }[carriedIn.basis];
    notes.push({ id: "carried-in", kind: "carry", says: `Carried into the cycle that began on ${formatDay(cycle.start)}: ${range(carriedIn.credit)} (${from}).`, confidence: carriedIn.confidence, why: carriedIn.rows.map(refOf) });
  }
  if (carriedIn && carriedIn.owed.high > 0)
    notes.push({ id: "owed", kind: "carry", says: `Owed from the cycle before: ${range(carriedIn.owed)}. It comes on top of what this cycle asks for${carriedIn.owedFirst ? ", is paid by your first credit, and what pays it serves nothing else" : ""}.`, confidence: carriedIn.confidence, why: carriedIn.rows.map(refOf) });
  const limit = mayOwe(edition);
  const short = carryOut(judged)?.short;
  if (edition.shortfall && limit > 0 && short && short.high > 0 && short.high < ENDLESS)
    notes.push({ id: "may-owe", kind: "carry", says: limit >= ENDLESS ? `Whether ${name} lets you owe what is short into the next cycle was not found.` : `${name} lets up to ${formatAmount(limit, unit)} ${unit.name} be owed into the next cycle. You are ${formatAmount(short.high, unit)} short.`, confidence: edition.shortfall.confidence, why: [refOf(edition.shortfall)] });
  return notes;
}
