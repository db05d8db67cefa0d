import type { HolderRecord } from "../../record/schema.ts";
import type { PlanOption } from "../options/option.ts";
import type { ActBefore } from "./pace-before.ts";

/**
 * Does the record have it since that day (`2026-01-31`): the card, the exam passed, the statement, the renewal? Of practice and of what is paid once a record cannot tell which
 * it was, and of courses and credit `doneSince` asks more.
 */
export function isRecorded({ act, do: what, option, serves }: ActBefore, since: string, { credentials, cards = [], exams = [], attestations = [] }: HolderRecord, options: readonly PlanOption[]): boolean {
  // What an act is about stands in its id, between spaces.
  const names = (word: string): boolean => `${act} `.includes(` ${word} `);
  if (what === "card") {
    const kind = options.find(({ id }) => id === option)?.card?.kind;
    return cards.some((card) => card.issued >= since && (kind === undefined ? names(card.kind) : card.kind === kind));
  }
  if (what === "exam") return exams.some(({ exam, on, passed }) => passed && on >= since && names(exam));
  if (what === "attest") return attestations.some(({ statement, on }) => on >= since && names(statement));
  if (what !== "renew") return false;
  // The first that it serves is the one that is handed in.
  const [own] = serves;
  const held = credentials.find(({ id }) => id === own?.credential);
  if (own === undefined || held === undefined) return false;
  const ends = [held["expires-on"], held.renewals?.at(-1)?.ends];
  return ends.some((end) => end !== undefined && end > own.cycleEnd) || (held["submitted-on"] ?? "") >= since;
}
