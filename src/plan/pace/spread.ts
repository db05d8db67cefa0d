import { placeStudy } from "./place-study.ts";
import type { Room } from "./room.ts";
import type { Haste, Piece, Study } from "./study.ts";
import { weekOf } from "./weeks.ts";

export interface Spread {
  /** In the order of `studies`. */
  of: readonly { study: Study; pieces: readonly Piece[]; left: number; haste: Haste }[];
  /** Minutes that found no place. */
  left: number;
}

const FASTER: Readonly<Record<Haste, Haste | undefined>> = { calm: "brisk", brisk: "full", full: undefined };

/**
 * Spreads studies, the earliest last day first. Each goes calmly; what does not fit so goes faster, then what shares its weeks with it. What still does not fit
 * is left over, and the calmest way that leaves the least is taken. `roomFor` makes the same empty room each time.
 */
export function spread(studies: readonly Study[], roomFor: () => Room): Spread {
  const ordered = studies.toSorted((a, b) => a.last - b.last || a.first - b.first || (a.act < b.act ? -1 : a.act > b.act ? 1 : 0));
  // Groups share no week, so they do not take room from each other, and one that cannot fit hurries no other.
  const groups = groupsOf(ordered).map((group) => spreadGroup(group, roomFor));
  const of = groups.flatMap((group) => group.of).toSorted((a, b) => ordered.indexOf(a.study) - ordered.indexOf(b.study));
  return { of, left: sum(groups.map(({ left }) => left)) };
}

/** Studies whose weeks overlap, directly or through others. */
function groupsOf(studies: readonly Study[]): Study[][] {
  const groups: Study[][] = [];
  let until = Number.NEGATIVE_INFINITY;
  for (const study of studies.toSorted((a, b) => a.first - b.first)) {
    if (weekOf(study.first) > until) groups.push([]);
    groups.at(-1)?.push(study);
    until = Math.max(until, weekOf(study.last));
  }
  return groups.map((group) => studies.filter((study) => group.includes(study)));
}

function spreadGroup(group: readonly Study[], roomFor: () => Room): Spread {
  const hastes: Haste[] = group.map(() => "calm");
  let best: Spread | undefined;
  for (;;) {
    const found = placeAll(group, hastes, roomFor());
    if (best === undefined || found.left < best.left) best = found;
    if (found.left === 0) return found;
    const lacking = found.of.flatMap(({ left }, at) => (left > 0 ? [at] : []));
    const faster = (places: readonly number[]): number[] => places.filter((at) => FASTER[hastes[at] ?? "full"] !== undefined);
    const first = faster(lacking);
    const raised = first.length > 0 ? first : faster(group.map((_, at) => at));
    if (raised.length === 0) return best;
    for (const at of raised) hastes[at] = FASTER[hastes[at] ?? "full"] ?? "full";
  }
}

function placeAll(group: readonly Study[], hastes: readonly Haste[], room: Room): Spread {
  const of = group.map((study, at) => {
    const haste = hastes[at] ?? "calm";
    const pieces = placeStudy(study, haste, room);
    return { study, pieces, haste, left: study.minutes - study.done - sum(pieces.map(({ minutes }) => minutes)) };
  });
  return { of, left: sum(of.map(({ left }) => left)) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
