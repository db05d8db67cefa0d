import { weakest } from "../base/confidence.ts";
import { formatDay, type Day } from "../base/date.ts";
import { refOf, rowOn } from "../base/fact.ts";
import type { Credential, Rulebooks } from "../compile/rulebook.ts";
import type { HeldCycle } from "./held-cycle.ts";
import type { NoteStanding } from "./standing.ts";

/** What is told of other credentials that renew this one: what each would do, and what one of them did. */
export function renewedByNotes(rulebooks: Rulebooks, credential: Credential, cycle: HeldCycle | undefined, asOf: Day): NoteStanding[] {
  const nameOf = (id: string): string => rulebooks.credentials.get(id)?.name ?? id;
  const notes = (credential.rules?.renewedBy ?? []).flatMap((edge): NoteStanding[] => {
    const row = rowOn(edge.on, asOf);
    if (row.is === "none") return [];
    const aligns = edge.aligns && rowOn(edge.aligns, asOf);
    const how = row.is === "unknown" ? "Whether it is renewed by" : row.is === "disputed" ? "Sources disagree whether it is renewed by" : row.values[0] === "earned" ? "It is renewed by earning" : "It is renewed by renewing";
    const then = row.is !== "value" ? (row.is === "unknown" ? " was not found" : "") : aligns?.values[0] === "yes" ? ", and then ends with it" : "";
    return [{ id: `renewed-by-${edge.id}`, kind: "notice", says: `${how} ${nameOf(edge.credential)}${then}.`, confidence: row.confidence, why: [refOf(row), ...(aligns ? [refOf(aligns)] : [])] }];
  });
  const by = cycle?.broughtBy;
  if (!by) return notes;
  return [{ id: "renewed-through", kind: "notice", says: `${nameOf(by.by)}, ${by.event} on ${formatDay(by.on)}, renewed this one until ${formatDay(by.ends)}.`, confidence: weakest(by.rows.map((row) => row.confidence)), why: by.rows.map(refOf) }, ...notes];
}
