import { dayOf } from "../../src/base/date.ts";
import { type HolderTable, NONE, PENDING, REJECTED } from "../../src/evaluate/many/holder-table.ts";
import { UNSTATED } from "../../src/requirements/unstated.ts";

/** A holder of NSCA-CSCS as plain data: dates as day numbers, the common cycle and the pro-rating band worked out. */
export interface PlainNsca {
  today: number;
  end: number;
  band: "before" | "year-1" | "year-2" | "year-3-first-half" | "year-3-second-half";
  activities: PlainActivity[];
  cards: { issued: number; until: number | null; delivery: string | null; today: number; end: number }[];
  cardsKnown: boolean;
  /** With the days between which they count. */
  exams: { on: number; passed: boolean; exam: string; first: number; last: number }[];
  examsKnown: boolean;
  statements: { on: number; first: number; last: number }[];
  statementsKnown: boolean;
}

export interface PlainActivity {
  day: number;
  /** The earning window again with each activity: json-logic sees nothing beyond the one in hand. */
  first: number;
  last: number;
  stated: number | null;
  hours: number;
  credits: number;
  kind: string;
  delivery: string;
  provider: string;
  category: string;
  accredited: boolean;
  status: "none" | "pending" | "rejected";
}

const YEAR = { first: dayOf(2024, 1, 1), second: dayOf(2025, 1, 1), third: dayOf(2026, 1, 1), half: dayOf(2026, 7, 1), end: dayOf(2026, 12, 31) };
const BEFORE = { first: dayOf(2021, 1, 1), second: dayOf(2022, 1, 1), third: dayOf(2023, 1, 1), half: dayOf(2023, 7, 1), end: dayOf(2023, 12, 31) };
const FEBRUARY = dayOf(2024, 2, 1);

/** One holder of the packed table as plain data. */
export function plainNsca(table: HolderTable, holder: number, asOf: number): PlainNsca {
  const certified = table.certified[holder] as number;
  const year = table.expires[holder] === BEFORE.end ? BEFORE : YEAR;
  const late = year === YEAR && table.facts[table.factSet[holder] as number]?.["nsca/late-2021-2023"] === "yes";
  const first = Math.max(year.first, certified, late ? FEBRUARY : 0);
  const last = Math.min(asOf, year.end);
  const end = year.end > asOf ? year.end : 0;
  const said = table.said[holder] as number;
  const from = table.activityStart[holder] as number;
  const activities = Array.from({ length: (table.activityStart[holder + 1] as number) - from }, (_, i): PlainActivity => {
    const a = from + i;
    const profile = table.profiles[table.profile[a] as number];
    const has = profile?.attributes;
    const flags = table.flags[a] as number;
    const stated = table.stated[a] as number;
    return {
      day: table.day[a] as number,
      first,
      last,
      stated: stated === NONE ? null : stated,
      hours: table.hours[a] === NONE ? 0 : (table.hours[a] as number) / 1_000_000,
      credits: (profile?.quantity["semester-credit"] ?? 0) / 1_000_000,
      kind: has?.kind ?? "",
      delivery: has?.delivery ?? "",
      provider: has?.provider ?? "",
      category: has?.category ?? "",
      accredited: has?.tags.includes("nsca/ncca") ?? false,
      status: flags & REJECTED ? "rejected" : flags & PENDING ? "pending" : "none",
    };
  });
  const plain: PlainNsca = { today: asOf, end, band: certified < year.first ? "before" : certified < year.second ? "year-1" : certified < year.third ? "year-2" : certified < year.half ? "year-3-first-half" : "year-3-second-half", activities, cards: [], cardsKnown: (said & 1) > 0, exams: [], examsKnown: (said & 4) > 0, statements: [], statementsKnown: (said & 2) > 0 };
  for (let p = table.proofStart[holder] as number; p < (table.proofStart[holder + 1] as number); p++) {
    const proof = table.proofs[table.proofProfile[p] as number];
    const on = table.proofFrom[p] as number;
    const until = table.proofUntil[p] as number;
    if (proof?.is === "card") plain.cards.push({ issued: on, until: until === UNSTATED ? null : until, delivery: proof.attributes.delivery ?? null, today: asOf, end });
    if (proof?.is === "exam") plain.exams.push({ on, passed: proof.passed, exam: proof.what, first: Math.max(year.first, certified + 1), last: Math.min(asOf, year.end - 1) });
    if (proof?.is === "statement") plain.statements.push({ on, first: year.first, last: asOf });
  }
  return plain;
}
