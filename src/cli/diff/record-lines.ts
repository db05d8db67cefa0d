import type { CredentialDiff, DiffPoint } from "../../present/changes/standing-diff.ts";
import type { RuleMark } from "../../present/standing/rule-mark.ts";
import type { Style } from "../terminal/style.ts";
import { wrap } from "../terminal/wrap.ts";
import type { DiffContext } from "./change-lines.ts";
import { signed } from "./signed.ts";

/** What two versions of the rules mean for one record: what differs and why, what is not known, and what is the same. */
export function recordLines(diffs: readonly CredentialDiff[], context: DiffContext): string[] {
  return diffs.flatMap((diff) => ["", ...credentialLines(diff, context)]);
}

function credentialLines({ id, name, points, says }: CredentialDiff, context: DiffContext): string[] {
  const { style } = context;
  const differing = points.filter(({ differs }) => differs);
  const unsure = points.filter(({ differs, unsure: is }) => is && !differs);
  const same = points.filter(({ differs, unsure: is }) => !is && !differs);
  return [
    ...wrap(`${name} (${id})`, style.width).map(style.strong),
    ...wrap(says, style.width),
    ...differing.flatMap((point) => pointLines(point, context)),
    ...(unsure.length > 0 ? ["", ...wrap("Not known, so a difference cannot be ruled out:", style.width, 2), ...unsure.flatMap(({ what, after }) => wrap(`${what}: ${after}`, style.width, 4))] : []),
    ...(same.length > 0 ? ["", ...wrap(`The same by both: ${same.map(({ key, what, after }) => (key === "state" ? `${what} (${after})` : what)).join("; ")}.`, style.width, 2).map(style.quiet)] : []),
  ];
}

function pointLines({ what, before, after, rowsBefore, rowsAfter }: DiffPoint, context: DiffContext): string[] {
  const { style, citations } = context;
  return [
    "",
    ...wrap(what, style.width, 2).map(style.strong),
    ...signed("-", `${before}${citations.mark(rowsBefore)}`, 4, style),
    ...signed("+", `${after}${citations.mark(rowsAfter)}`, 4, style),
    ...rowLines("Was behind it", rowsBefore, style),
    ...rowLines("Is behind it", rowsAfter, style),
  ];
}

function rowLines(lead: string, mark: RuleMark | undefined, style: Style): string[] {
  return (mark?.rows ?? []).flatMap((row) => wrap(`${lead}: ${row.what}, ${row.value}. ${row.since}.${row.note ? ` ${row.note}` : ""}`, style.width, 6).map(style.quiet));
}
