import { addMonths, type Day } from "../../src/base/date.ts";
import { ACCEPTED, type HolderTable, NONE, PENDING, REJECTED } from "../../src/evaluate/many/holder-table.ts";
import { UNSTATED } from "../../src/requirements/unstated.ts";
import { cycleStart } from "../by-hand/cycle-start.ts";
import { NO_REPEATS_SINCE } from "../by-hand/nasm.ts";

/** A holder of NASM-CPT as plain data: dates as day numbers, the cycle worked out, catalogue values and repeats looked up. */
export interface PlainNasm {
  today: number;
  /** Last day of the cycle, when that is still to come; else 0. */
  end: number;
  activities: PlainActivity[];
  cards: PlainCard[];
  cardsKnown: boolean;
}

export interface PlainActivity {
  day: number;
  /** The earning window and the day asked about, again with each activity: json-logic sees nothing beyond the one in hand. */
  first: number;
  last: number;
  published: number | null;
  stated: number | null;
  hours: number;
  kind: string | null;
  provider: string;
  status: "accepted" | "pending" | "rejected" | "none";
  /** Another with the same content counts instead. */
  repeat: boolean;
  /** It is one, and in this cycle a repeat surely gives nothing. */
  lost: boolean;
}

export interface PlainCard {
  issued: number;
  until: number | null;
  delivery: string | null;
  today: number;
  end: number;
}

const PUBLISHED = new Map([["nasm/ces", 19], ["nasm/pes", 19], ["nasm/tbmm-ces", 19]]);

/** One holder of the packed table as plain data. */
export function plainNasm(table: HolderTable, holder: number, asOf: number): PlainNasm {
  const certified = table.certified[holder] as number;
  const printed = table.expires[holder] as number;
  const end = printed === NONE ? addMonths(certified as Day, 24) - 1 : printed;
  const first = printed === NONE ? certified : cycleStart(certified, end, 24);
  const graced = asOf > end && asOf <= addMonths(end as Day, 12) - 1;
  const last = Math.min(asOf, graced ? end + 90 : end);
  const from = table.activityStart[holder] as number;
  const activities = Array.from({ length: (table.activityStart[holder + 1] as number) - from }, (_, i): PlainActivity => {
    const a = from + i;
    const has = table.profiles[table.profile[a] as number]?.attributes;
    const flags = table.flags[a] as number;
    const stated = table.stated[a] as number;
    return {
      day: table.day[a] as number,
      first,
      last,
      published: PUBLISHED.get(has?.course ?? "") ?? null,
      stated: stated === NONE ? null : stated,
      hours: table.hours[a] === NONE ? 0 : (table.hours[a] as number) / 1_000_000,
      kind: has?.kind ?? null,
      provider: has?.provider ?? "",
      status: flags & REJECTED ? "rejected" : flags & PENDING ? "pending" : flags & ACCEPTED ? "accepted" : "none",
      repeat: false,
      lost: false,
    };
  });
  markRepeats(activities, table.content.subarray(from), end >= NO_REPEATS_SINCE);
  const end2 = end > asOf ? end : 0;
  const cards = Array.from({ length: (table.proofStart[holder + 1] as number) - (table.proofStart[holder] as number) }, (_, i): PlainCard => {
    const p = (table.proofStart[holder] as number) + i;
    const until = table.proofUntil[p] as number;
    return { issued: table.proofFrom[p] as number, until: until === UNSTATED ? null : until, delivery: table.proofs[table.proofProfile[p] as number]?.attributes.delivery ?? null, today: asOf, end: end2 };
  });
  return { today: asOf, end: end2, activities, cards, cardsKnown: ((table.said[holder] as number) & 1) > 0 };
}

/** Of activities with the same content the best one surely counts, the first of equals; none does that was done before the window. */
function markRepeats(activities: PlainActivity[], content: Int32Array, strict: boolean): void {
  activities.forEach((a, i) => {
    if (content[i] === NONE || !live(a)) return;
    a.repeat = activities.some((b, j) => i !== j && content[i] === content[j] && ((b.day < b.first && b.status !== "rejected") || (live(b) && (worth(b) > worth(a) || (worth(b) === worth(a) && j < i)))));
    a.lost = a.repeat && strict;
  });
}

function worth(a: PlainActivity): number {
  return a.published ?? a.stated ?? (a.kind === "course" && a.provider === "nasm" ? 0 : Math.floor(a.hours));
}

function live(a: PlainActivity): boolean {
  const waits = a.status === "pending" || (a.published === null && a.stated === null && a.status !== "accepted");
  return a.day >= a.first && a.day <= a.last && a.status !== "rejected" && !waits && worth(a) > 0;
}
