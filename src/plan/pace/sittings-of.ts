import { formatDay } from "../../base/date.ts";
import type { Sitting } from "./pace.ts";
import type { Piece } from "./study.ts";

/** The pieces of one act as sittings: those of one day together. Of sittings that begin within the same part, the later ones have another id. */
export function sittingsOf(pieces: readonly Piece[]): Sitting[] {
  const sittings: Sitting[] = [];
  const times = new Map<number, number>();
  for (const { study, on, part, minutes } of pieces) {
    const day = formatDay(on);
    const before = sittings.at(-1);
    if (before?.on === day) {
      before.minutes += minutes;
      before.parts.last = part + 1;
      continue;
    }
    const time = (times.get(part) ?? 0) + 1;
    times.set(part, time);
    const parts = { first: part + 1, last: part + 1, of: study.parts.length };
    sittings.push({ id: `${study.act}/part-${part + 1}${time > 1 ? `-${time}` : ""}`, act: study.act, title: study.title, on: day, minutes, parts });
  }
  return sittings;
}
