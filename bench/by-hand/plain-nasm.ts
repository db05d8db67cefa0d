import { MET, UNKNOWN, UNMET } from "../answers.ts";
import type { PlainNasm } from "../plain/nasm.ts";

/** Sure and possible tenths of CEU from activities, on plain objects. */
export function nasmCredit({ activities }: PlainNasm): { low: number; high: number } {
  let [low, high] = [0, 0];
  for (const a of activities) {
    if (a.day < a.first || a.day > a.last || a.kind === "cpr-course" || a.status === "rejected" || a.status === "pending" || a.lost) continue;
    let most = a.published ?? a.stated;
    let least = most ?? 0;
    if (most === null) {
      if (a.kind === "course" && a.provider === "nasm") most = 19;
      else if (a.status === "accepted") least = most = Math.floor(a.hours);
      else continue;
    }
    high += Math.min(most, 19);
    if (!a.repeat && a.kind !== null) low += Math.min(least, 19);
  }
  return { low, high };
}

export function nasmCard({ cards, cardsKnown, today }: PlainNasm, day: number): number {
  let best = UNMET;
  for (const c of cards) {
    if (c.issued > today || (c.until !== null && c.until < day)) continue;
    best = Math.max(best, c.until !== null && (c.delivery === "in-person" || c.delivery === "blended") ? MET : UNKNOWN);
  }
  return best === UNMET && !cardsKnown ? UNKNOWN : best;
}

/** The renewal of NASM-CPT by hand on plain objects: what the packed columns save. Total and card. */
export function judgePlainNasm(holder: PlainNasm, codes: Uint8Array, at: number): void {
  const { low, high } = nasmCredit(holder);
  const total = (card: number): number => (low + (card === MET ? 1 : 0) >= 20 ? MET : high + (card === UNMET ? 0 : 1) >= 20 ? UNKNOWN : UNMET);
  let card = nasmCard(holder, holder.today);
  if (holder.end !== 0 && (card !== MET || total(card) !== MET)) card = nasmCard(holder, holder.end);
  codes[at] = total(card);
  codes[at + 1] = card;
}
