import { addMonths, type Day, dayOf } from "../../src/base/date.ts";
import { ACCEPTED, type HolderTable, NONE, PENDING, REJECTED } from "../../src/evaluate/many/holder-table.ts";
import { UNSTATED } from "../../src/requirements/unstated.ts";
import { MET, UNKNOWN, UNMET } from "../answers.ts";
import { cycleStart } from "./cycle-start.ts";

const NEED = 20;
const COURSE_CAP = 19;
const HOUR = 1_000_000;
/** Of cycles that end from this day on it is known that no course counts again; before, nobody found out. */
export const NO_REPEATS_SINCE = dayOf(2026, 7, 26);
const PUBLISHED = new Map([["nasm/ces", 19], ["nasm/pes", 19], ["nasm/tbmm-ces", 19]]);
const TAUGHT = new Set(["course", "workshop", "conference", "webinar"]);

/** Worth in tenths of a CEU, or one of these. */
const BY_HOURS = -1;
const ANYTHING = -2;
const WAITS = -3;

/** What the cap on the CPR class does: nothing, perhaps all, all. */
const [FREE, DOUBTFUL, BARRED] = [0, 1, 2];

const STATES = ["open", "ready", "late", "gone"] as const;
const [OPEN, READY, LATE, GONE] = [0, 1, 2, 3];

/**
 * The renewal of NASM-CPT as a programmer would write it who had to know only these rules, of this year, and the packed columns. Two codes
 * a holder: the total and the card.
 */
export function judgeNasmByHand(table: HolderTable, asOf: number): { codes: Uint8Array; state(holder: number): string } {
  const worth = Int32Array.from(table.profiles, ({ attributes: a }) => PUBLISHED.get(a.course ?? "") ?? (TAUGHT.has(a.kind ?? "") && !(a.kind === "course" && a.provider === "nasm") ? BY_HOURS : ANYTHING));
  const bar = Uint8Array.from(table.profiles, ({ attributes: a }) => (a.kind === undefined ? DOUBTFUL : a.kind === "cpr-course" ? BARRED : FREE) as number);
  const form = Uint8Array.from(table.proofs, (p) => (p.is !== "card" || p.what !== "cpr-aed" ? UNMET : p.attributes.delivery === "in-person" || p.attributes.delivery === "blended" ? MET : UNKNOWN));
  const { activityStart, day, profile, stated, hours, content, flags, proofStart, proofProfile, proofFrom, proofUntil } = table;
  const codes = new Uint8Array(table.count * 2);
  const states = new Uint8Array(table.count);

  const worthOf = (a: number): number => {
    const rule = worth[profile[a] as number] as number;
    const flag = flags[a] as number;
    if (flag & REJECTED) return 0;
    let tenths = rule >= 0 ? rule : (stated[a] as number);
    if (tenths === NONE) {
      if (rule === ANYTHING) return flag & PENDING ? WAITS : ANYTHING;
      tenths = Math.floor((hours[a] as number) / HOUR);
      if (tenths > 0 && !(flag & ACCEPTED)) return WAITS;
    }
    return tenths > 0 && flag & PENDING ? WAITS : tenths;
  };

  /** Another with the same content was done before the window, or in it is worth more, or as much and stands first. */
  const repeats = (a: number, mine: number, start: number, end: number, first: number, last: number): boolean => {
    for (let b = start; b < end; b++) {
      if (b === a || content[b] !== content[a] || (day[b] as number) > last) continue;
      // What was done before the window is not used again.
      if ((day[b] as number) < first) {
        if (!((flags[b] as number) & REJECTED)) return true;
        continue;
      }
      const other = worthOf(b);
      if (other === WAITS || other === 0) continue;
      const [sure, sureOther] = [Math.max(mine, 0), Math.max(other, 0)];
      if (sureOther > sure || (sureOther === sure && (other === mine ? b < a : other === ANYTHING))) return true;
    }
    return false;
  };

  const cardOn = (holder: number, renewal: number): number => {
    let best = UNMET;
    for (let p = proofStart[holder] as number; p < (proofStart[holder + 1] as number); p++) {
      if ((proofFrom[p] as number) > asOf) continue;
      const until = proofUntil[p] as number;
      const good = until === UNSTATED ? UNKNOWN : until >= renewal ? MET : UNMET;
      best = Math.max(best, Math.min(form[proofProfile[p] as number] as number, good));
    }
    return best === UNMET && !((table.said[holder] as number) & 1) ? UNKNOWN : best;
  };

  for (let holder = 0; holder < table.count; holder++) {
    const certified = table.certified[holder] as number;
    const printed = table.expires[holder] as number;
    const cycleEnd = printed === NONE ? addMonths(certified as Day, 24) - 1 : printed;
    const first = printed === NONE ? certified : cycleStart(certified, cycleEnd, 24);
    const yearAfter = asOf > cycleEnd ? addMonths(cycleEnd as Day, 12) - 1 : 0;
    const last = asOf > cycleEnd && asOf <= yearAfter ? cycleEnd + 90 : cycleEnd;
    const until = Math.min(last, asOf);
    const start = activityStart[holder] as number;
    const end = activityStart[holder + 1] as number;
    let [low, high, pending] = [0, 0, false];
    for (let a = start; a < end; a++) {
      const on = day[a] as number;
      if (on < first || on > until) continue;
      const tenths = worthOf(a);
      if (tenths === WAITS) pending = true;
      if (tenths === WAITS || tenths === 0) continue;
      const barred = bar[profile[a] as number] as number;
      if (barred === BARRED) continue;
      const repeated = tenths > 0 && content[a] !== NONE && repeats(a, tenths, start, end, first, until);
      if (repeated && cycleEnd >= NO_REPEATS_SINCE) continue;
      high += tenths === ANYTHING ? COURSE_CAP : Math.min(tenths, COURSE_CAP);
      if (tenths > 0 && barred === FREE && !repeated) low += Math.min(tenths, COURSE_CAP);
    }
    let card = cardOn(holder, asOf);
    let total = low + (card === MET ? 1 : 0) >= NEED ? MET : high + (card === UNMET ? 0 : 1) >= NEED ? UNKNOWN : UNMET;
    if (cycleEnd > asOf && (card !== MET || total !== MET)) {
      card = cardOn(holder, cycleEnd);
      total = low + (card === MET ? 1 : 0) >= NEED ? MET : high + (card === UNMET ? 0 : 1) >= NEED ? UNKNOWN : UNMET;
    }
    codes[holder * 2] = total;
    codes[holder * 2 + 1] = card;
    if (asOf <= cycleEnd) states[holder] = (card === MET && total === MET ? READY : OPEN) as number;
    else states[holder] = (asOf > yearAfter || (asOf > last && !pending && high + 1 < NEED) ? GONE : LATE) as number;
  }
  return { codes, state: (holder) => STATES[states[holder] as number] ?? "" };
}
