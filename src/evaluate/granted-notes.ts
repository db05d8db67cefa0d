import { formatDay } from "../base/date.ts";
import { refOf } from "../base/fact.ts";
import type { Judged } from "./held.ts";
import type { NoteStanding } from "./standing.ts";
import type { StatusOn } from "./status-on.ts";

/** What the body granted or said of this holder: more time, a status. */
export function grantedNotes({ cycle }: Judged, status: StatusOn | undefined): NoteStanding[] {
  const more = cycle.extension;
  return [
    ...(more ? [{ id: "more-time", kind: "exemption" as const, says: `${more.name}: the cycle ends on ${formatDay(more.end)} instead of ${formatDay(cycle.gridEnd ?? more.end)}.`, confidence: more.row.confidence, why: [refOf(more.row)] }] : []),
    ...statusNotes(status),
  ];
}

/** What the body's status of the holder means. */
export function statusNotes(status: StatusOn | undefined): NoteStanding[] {
  if (!status?.row) return [];
  return [
    { id: "status", kind: "notice" as const, says: `${status.name}: ${status.valid === "yes" ? "you may still say that you are certified" : status.valid === "no" ? "you may not say that you are certified" : "whether you may say that you are certified is not known"}.`, confidence: status.row.confidence, why: [refOf(status.row)] },
  ];
}
