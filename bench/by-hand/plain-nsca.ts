import { MET, UNKNOWN, UNMET } from "../answers.ts";
import type { PlainActivity, PlainNsca } from "../plain/nsca.ts";

export const NSCA_NEED = { before: 60, "year-1": 40, "year-2": 20, "year-3-first-half": 10, "year-3-second-half": 0 };
export const NSCA_LETTERS = { before: 2, "year-1": 2, "year-2": 2, "year-3-first-half": 2, "year-3-second-half": 0 };
const CAPS = { before: [55, 40, 55, 40], "year-1": [35, 30, 35, 30], "year-2": [15, 10, 15, 10], "year-3-first-half": [10, 10, 10, 10], "year-3-second-half": [0, 0, 0, 0] };

/** Sure and possible tenths of CEU, and in how many categories, on plain objects. */
export function nscaCredit({ activities, band }: PlainNsca): { low: number; high: number; sure: number; possible: number } {
  const sums = [0, 0, 0, 0];
  let open = -1;
  for (const a of activities) {
    if (a.day < a.first || a.day > a.last || a.status !== "none") continue;
    const letter = "ABCD".indexOf(a.category);
    const tenths = worth(a);
    if (tenths === undefined) open = letter;
    else sums[letter] = (sums[letter] ?? 0) + (letter === 0 ? Math.min(tenths, 20) : tenths);
  }
  let [low, high, sure, possible] = [0, 0, 0, 0];
  CAPS[band].forEach((cap, letter) => {
    const counted = Math.min(cap, sums[letter] ?? 0);
    const most = open === letter ? cap : counted;
    low += counted;
    high += most;
    if (counted > 0) sure++;
    if (most > 0) possible++;
  });
  return { low, high, sure, possible };
}

function worth(a: PlainActivity): number | undefined {
  if (a.stated !== null) return a.stated;
  if (a.kind === "quiz" && a.provider === "nsca") return 2;
  if (a.kind === "college-course") return Math.floor(5 * a.credits);
  if (a.kind === "certification-exam" && a.accredited) return 10;
  return a.delivery === "self-study" ? undefined : Math.floor(a.hours);
}

export function nscaExam({ exams, examsKnown }: PlainNsca): number {
  for (const e of exams) if (e.passed && e.exam === "nsca/cscs" && e.on >= e.first && e.on <= e.last) return MET;
  return examsKnown ? UNMET : UNKNOWN;
}

export function nscaCard(holder: PlainNsca, day: number): number {
  const noLapse = holder.statements.some((s) => s.on >= s.first && s.on <= s.last) ? MET : holder.statementsKnown ? UNMET : UNKNOWN;
  return Math.max(form(holder, day, "in-person"), Math.min(form(holder, day, "blended"), noLapse));
}

function form({ cards, cardsKnown, today }: PlainNsca, day: number, delivery: string): number {
  let best = UNMET;
  for (const c of cards) {
    if (c.issued > today || (c.until !== null && c.until < day) || (c.delivery !== null && c.delivery !== delivery)) continue;
    best = Math.max(best, c.until !== null && c.delivery !== null ? MET : UNKNOWN);
  }
  return best === UNMET && !cardsKnown ? UNKNOWN : best;
}

/** The renewal of NSCA-CSCS by hand on plain objects. Path and card. */
export function judgePlainNsca(holder: PlainNsca, codes: Uint8Array, at: number): void {
  const { low, high, sure, possible } = nscaCredit(holder);
  const need = NSCA_NEED[holder.band];
  const letters = NSCA_LETTERS[holder.band];
  const total = low >= need ? MET : high >= need ? UNKNOWN : UNMET;
  const path = Math.max(Math.min(total, sure >= letters ? MET : possible >= letters ? UNKNOWN : UNMET), nscaExam(holder));
  let card = nscaCard(holder, holder.today);
  if (holder.end !== 0 && (card !== MET || path !== MET)) card = nscaCard(holder, holder.end);
  codes[at] = path;
  codes[at + 1] = card;
}
