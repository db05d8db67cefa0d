import type { Day } from "../../base/date.ts";
import { partOffsets } from "./parts-of.ts";
import type { Room } from "./room.ts";
import type { Haste, Piece, Study } from "./study.ts";

/**
 * Places what is left of a study as early as its haste allows, and takes the room; the last of it no earlier than it may be finished. What comes back may be less than all of it.
 * Where everything is placed in the order of last days, earliest first, and in full haste, no other order places more: whatever stands earlier could be exchanged.
 */
export function placeStudy(study: Study, haste: Haste, room: Room): Piece[] {
  const open = openParts(study);
  return haste === "full" ? inMinutes(study, open, room) : inParts(study, open, haste, room);
}

interface OpenPart {
  part: number;
  minutes: number;
}

/** The parts that are not done; one that was begun with what is left of it. */
function openParts({ parts, done }: Study): OpenPart[] {
  let before = 0;
  return parts.flatMap((length, part) => {
    const left = Math.min(length, before + length - done);
    before += length;
    return left > 0 ? [{ part, minutes: left }] : [];
  });
}

function inParts(study: Study, open: readonly OpenPart[], haste: "calm" | "brisk", room: Room): Piece[] {
  const offsets = partOffsets(open.length, haste === "calm" ? Math.max(study.calmDays, study.minDays ?? 0) : (study.minDays ?? 1));
  const pieces: Piece[] = [];
  let next = 0;
  for (let day = study.first; day <= study.last && next < open.length; day = (day + 1) as Day) {
    for (let at = open[next]; at !== undefined; at = open[next]) {
      const begun = pieces[0]?.on ?? day;
      if (next === open.length - 1 && day < study.finish) break;
      if (day < begun + (offsets[next] ?? 0) || room.on(day, haste) < at.minutes) break;
      room.take(day, at.minutes);
      pieces.push({ study, on: day, ...at });
      next++;
    }
  }
  return pieces;
}

function inMinutes(study: Study, open: readonly OpenPart[], room: Room): Piece[] {
  const all = open.reduce((sum, { minutes }) => sum + minutes, 0);
  const pieces: Piece[] = [];
  let [next, placed, inPart] = [0, 0, 0];
  for (let day = study.first; day <= study.last && placed < all; day = (day + 1) as Day) {
    const begun = pieces[0]?.on ?? day;
    const most = Math.min(byDay(all, study.minDays ?? 1, day - begun), day < study.finish ? all - 1 : all);
    let free = Math.min(room.on(day, "full"), most - placed);
    for (let at = open[next]; at !== undefined && free > 0; at = open[next]) {
      const minutes = Math.min(free, at.minutes - inPart);
      room.take(day, minutes);
      pieces.push({ study, on: day, part: at.part, minutes });
      free -= minutes;
      placed += minutes;
      inPart += minutes;
      if (inPart === at.minutes) [next, inPart] = [next + 1, 0];
    }
  }
  return pieces;
}

/** How much of it may be done by the end of the day that comes `offset` days after the first, where it takes `days` at least. */
function byDay(all: number, days: number, offset: number): number {
  return offset >= days - 1 || all === 1 ? all : Math.min(all - 1, Math.max(1, Math.floor((all * (offset + 1)) / days)));
}
