import type { PetitionLine } from "../../present/petition/petition-lines.ts";
import type { Citations } from "../status/citations.ts";
import type { Style } from "../terminal/style.ts";
import { wrap } from "../terminal/wrap.ts";

/** A body's petition rule, a line for each point. */
export function petitionPointLines(points: readonly PetitionLine[], citations: Citations, style: Style, indent: number): string[] {
  return points.flatMap(({ label, text, mark }) => wrap(`${label}: ${text}${citations.mark(mark)}`, style.width, indent));
}
