import { type Day, dayOf } from "../../src/base/date.ts";
import { type HolderTable, NONE, PENDING, REJECTED } from "../../src/evaluate/many/holder-table.ts";
import { UNSTATED } from "../../src/requirements/unstated.ts";
import { MET, UNKNOWN, UNMET } from "../answers.ts";

const HOUR = 1_000_000;
const ANYTHING = 1_000_000_000;
const EVENT_CAP = 20;
/** One number a band: certified before the cycle, in its first and second year, in the halves of its third. */
const NEED = [60, 40, 20, 10, 0];
const CATEGORIES = [2, 2, 2, 2, 0];
/** Caps of the categories A to D, band after band. */
const CAPS = [55, 40, 55, 40, 35, 30, 35, 30, 15, 10, 15, 10, 10, 10, 10, 10, 0, 0, 0, 0];
const JANUARY = { first: dayOf(2024, 1, 1), last: dayOf(2024, 1, 31) };
/** Common ends of the cycles; since 2021 need and caps have not changed. */
const ENDS = [dayOf(2023, 12, 31), dayOf(2026, 12, 31)];
const STARTS = [dayOf(2021, 1, 1), dayOf(2024, 1, 1)];
const YEARS: readonly [Day, Day, Day][] = [[dayOf(2022, 1, 1), dayOf(2023, 1, 1), dayOf(2023, 7, 1)], [dayOf(2025, 1, 1), dayOf(2026, 1, 1), dayOf(2026, 7, 1)]];

/** The renewal of NSCA-CSCS by hand, for the cycles since 2021, on the packed columns. Two codes a holder: the path and the card. */
export function judgeNscaByHand(table: HolderTable, asOf: number): { codes: Uint8Array; state(holder: number): string } {
  const fixed = Int32Array.from(table.profiles, ({ attributes: a, quantity }) => (a.kind === "quiz" && a.provider === "nsca" ? 2 : a.kind === "college-course" ? Math.floor((5 * (quantity["semester-credit"] ?? 0)) / 1_000_000) : a.kind === "certification-exam" && a.tags.includes("nsca/ncca") ? 10 : a.delivery === "self-study" || a.delivery === "recorded" ? ANYTHING : NONE));
  const letter = Int8Array.from(table.profiles, ({ attributes: a }) => "ABCD".indexOf(a.category ?? "?"));
  const inPerson = Uint8Array.from(table.proofs, (p) => cardForm(p, "in-person"));
  const blended = Uint8Array.from(table.proofs, (p) => cardForm(p, "blended"));
  const exam = Uint8Array.from(table.proofs, (p) => (p.is === "exam" && p.passed && p.what === "nsca/cscs" ? 1 : 0));
  const statement = Uint8Array.from(table.proofs, (p) => (p.is === "statement" && p.what === "nsca/cpr-no-lapse" ? 1 : 0));
  const late = Uint8Array.from(table.facts, (facts) => (facts["nsca/late-2021-2023"] === "yes" ? 1 : 0));
  const { activityStart, day, profile, stated, hours, flags, proofStart, proofProfile, proofFrom, proofUntil, said } = table;
  const codes = new Uint8Array(table.count * 2);
  const current = new Uint8Array(table.count);
  const roomLow = new Int32Array(4);
  const roomHigh = new Int32Array(4);

  const cardOn = (holder: number, forms: Uint8Array, renewal: number): number => {
    let best = UNMET;
    for (let p = proofStart[holder] as number; p < (proofStart[holder + 1] as number); p++) {
      if ((proofFrom[p] as number) > asOf) continue;
      const until = proofUntil[p] as number;
      best = Math.max(best, Math.min(forms[proofProfile[p] as number] as number, until === UNSTATED ? UNKNOWN : until >= renewal ? MET : UNMET));
    }
    return best === UNMET && !((said[holder] as number) & 1) ? UNKNOWN : best;
  };
  /** Something proven between two days, else what silence means. */
  const provenOn = (holder: number, wanted: Uint8Array, first: number, last: number, bit: number): number => {
    for (let p = proofStart[holder] as number; p < (proofStart[holder + 1] as number); p++) {
      const on = proofFrom[p] as number;
      if (wanted[proofProfile[p] as number] === 1 && on >= first && on <= last) return MET;
    }
    return (said[holder] as number) & bit ? UNMET : UNKNOWN;
  };

  for (let holder = 0; holder < table.count; holder++) {
    const certified = table.certified[holder] as number;
    const c = table.expires[holder] === ENDS[0] ? 0 : 1;
    const [start, cycleEnd] = [STARTS[c] as number, ENDS[c] as number];
    const years = YEARS[c] as readonly [Day, Day, Day];
    const band = certified < start ? 0 : certified < years[0] ? 1 : certified < years[1] ? 2 : certified < years[2] ? 3 : 4;
    const first = Math.max(start, certified);
    const until = Math.min(asOf, cycleEnd);
    const barred = c === 1 && late[table.factSet[holder] as number] === 1;
    for (let k = 0; k < 4; k++) roomLow[k] = roomHigh[k] = CAPS[band * 4 + k] as number;
    let [low, high, sure, possible] = [0, 0, 0, 0];
    for (let a = activityStart[holder] as number; a < (activityStart[holder + 1] as number); a++) {
      const on = day[a] as number;
      if (on < first || on > until || (flags[a] as number) & (REJECTED | PENDING)) continue;
      if (barred && on >= JANUARY.first && on <= JANUARY.last) continue;
      const p = profile[a] as number;
      let most = stated[a] as number;
      if (most === NONE) most = fixed[p] as number;
      if (most === NONE) most = Math.floor((hours[a] as number) / HOUR);
      const k = letter[p] as number;
      if (k === 0 && most > EVENT_CAP) most = EVENT_CAP;
      const least = Math.min(most === ANYTHING ? 0 : most, roomLow[k] as number);
      most = Math.max(least, Math.min(most, roomHigh[k] as number));
      if (most === 0) continue;
      roomLow[k] = (roomLow[k] as number) - least;
      roomHigh[k] = (roomHigh[k] as number) - most;
      low += least;
      high += most;
      if (least > 0) sure |= 1 << k;
      possible |= 1 << k;
    }
    const need = NEED[band] as number;
    const letters = CATEGORIES[band] as number;
    const total = low >= need ? MET : high >= need ? UNKNOWN : UNMET;
    const different = bits(sure) >= letters ? MET : bits(possible) >= letters ? UNKNOWN : UNMET;
    let path = Math.min(total, different);
    if (path !== MET) path = Math.max(path, provenOn(holder, exam, Math.max(start, certified + 1), Math.min(cycleEnd - 1, asOf), 4));
    const noLapse = provenOn(holder, statement, start, asOf, 2);
    let card = Math.max(cardOn(holder, inPerson, asOf), Math.min(cardOn(holder, blended, asOf), noLapse));
    if (cycleEnd > asOf && (card !== MET || path !== MET)) card = Math.max(cardOn(holder, inPerson, cycleEnd), Math.min(cardOn(holder, blended, cycleEnd), noLapse));
    codes[holder * 2] = path;
    codes[holder * 2 + 1] = card;
    current[holder] = c;
  }
  // What comes after the end of the cycle was not found, so late holders are in no known state.
  return { codes, state: (holder) => (current[holder] === 0 ? "unknown" : codes[holder * 2] === MET && codes[holder * 2 + 1] === MET ? "ready" : "open") };
}

function cardForm(proof: HolderTable["proofs"][number], delivery: string): number {
  if (proof.is !== "card" || proof.what !== "cpr-aed") return UNMET;
  return proof.attributes.delivery === undefined ? UNKNOWN : proof.attributes.delivery === delivery ? MET : UNMET;
}

function bits(mask: number): number {
  return (mask & 1) + ((mask >> 1) & 1) + ((mask >> 2) & 1) + ((mask >> 3) & 1);
}
