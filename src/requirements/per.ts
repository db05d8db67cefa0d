/**
 * Over which days a rule is asked: the whole cycle; each of its years; the months up to the renewal day; this cycle and those before it; ever;
 * the periods of a clock of its own. On one activity, one event, one content a limit alone can lie.
 */
export type Per = "cycle" | OnOne | "cycle-year" | "calendar-year" | "ever" | { months: number } | { renewals: number } | { clock: string };

type OnOne = "activity" | "event" | "content";

/** Is it asked over other days than the cycle's? */
export function apartFromCycle(per: Per | undefined): boolean {
  return per !== undefined && per !== "cycle" && !isOnOne(per);
}

/** Is it for limits alone? */
export function isOnOne(per: Per): per is OnOne {
  return per === "activity" || per === "event" || per === "content";
}

/** Of a limit: may earlier cycles have used some of it? They have of a calendar year that two cycles share. */
export function looksBack(per: Per | undefined): boolean {
  return per === "ever" || per === "calendar-year" || typeof per === "object";
}
