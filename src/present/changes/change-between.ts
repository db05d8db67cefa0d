import type { RawMapping } from "../rule-card-raw.ts";
import { ruleHref } from "../standing/rule-mark.ts";
import type { FactLine } from "./fact-line.ts";
import { affectedWords } from "./picked-by.ts";
import { type ChangeKind, NOTHING_KNOWN, type PartChange, type RuleChange, saidBy } from "./rule-change.ts";
import { valueKey } from "./value-key.ts";

/**
 * What differs between two rows of a fact, by their place in it; -1 is the time before the first. `since` is the place of
 * the row with which the later value began, where that is not the later row itself.
 */
export function changeBetween(line: FactLine, earlier: number, later: number, since = later): RuleChange {
  const [before, after] = [line.card.rows[earlier], line.card.rows[later]];
  const begun = line.card.rows[since];
  const on = begun?.from ?? "undated";
  return {
    id: `${line.path}@${on}`,
    on,
    kind: kindOf(line.raw.rows[earlier], line.raw.rows[later]),
    title: line.title,
    before: before ? saidBy(before) : NOTHING_KNOWN,
    after: after ? saidBy(after) : NOTHING_KNOWN,
    by: line.by,
    affected: affectedWords(line.by, on),
    only: line.only,
    parts: partChanges(line, earlier, later),
    href: ruleHref(`${line.path}@${on}`),
  };
}

function kindOf(before: RawMapping | undefined, after: RawMapping | undefined): ChangeKind {
  if (valueKey(before) === valueKey(after)) return "restated";
  const [was, is] = [before?.["value"], after?.["value"]];
  if (is === "unknown") return "lost";
  if (before === undefined || was === "unknown") return "found";
  if (is === "none") return "ends";
  return was === "none" ? "begins" : "changed";
}

/** The lines that differ, where both are one table each over the same fact or list. */
function partChanges({ card, raw }: FactLine, earlier: number, later: number): PartChange[] {
  const [before, after] = [card.rows[earlier]?.versions ?? [], card.rows[later]?.versions ?? []];
  if (before.length !== 1 || after.length !== 1) return [];
  const [old, now] = [before[0]?.parts ?? [], after[0]?.parts ?? []];
  if (old.length === 0 || now.length === 0 || tableOf(raw.rows[earlier]) !== tableOf(raw.rows[later])) return [];
  const labels = [...new Set([...old, ...now].map(({ label }) => label))];
  const valueIn = (list: typeof old, label: string): string => list.find((part) => part.label === label)?.value ?? "Not there";
  return labels.map((label) => ({ label, before: valueIn(old, label), after: valueIn(now, label) })).filter((part) => part.before !== part.after);
}

/** By what a table goes; lists such as bands go by nothing. */
function tableOf(row: RawMapping | undefined): string {
  const value = row?.["value"];
  return typeof value === "object" && value !== null && "by" in value ? String(value.by) : "";
}
