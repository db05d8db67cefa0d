import { addMonths, type Day } from "../base/date.ts";
import type { FactRow } from "../base/fact.ts";
import type { Duplicates } from "../compile/rulebook.ts";
import type { Activity } from "../record/schema.ts";
import type { Credit } from "./credit.ts";
import type { Reason } from "./standing.ts";

/** May the course of an activity be taken again for credit, as its own body says; `undefined`: nothing is said of this course. */
export type RepeatRow = (activity: Activity, on: Day) => FactRow<"yes" | "no"> | undefined;

/**
 * Of activities that are the same only so many count as the rule allows, those that help the holder most; under `ever` none that repeats what was done
 * before the window. Where nobody found the rule it may be any of them: repeats are possible and never sure. What a body says of one course comes before its
 * rule. Changes the list.
 */
export function rankDuplicates(credits: Credit[], rule: FactRow<Duplicates>, asOf: Day, body: string, repeatRow: RepeatRow): void {
  const groups = new Map<string, Credit[]>();
  for (const credit of credits) {
    const content = contentOf(credit.activity);
    if (content !== undefined) groups.set(content, [...(groups.get(content) ?? []), credit]);
  }
  for (const group of groups.values()) {
    const said = new Map(group.map((credit) => [credit, repeatRow(credit.activity, credit.on)]));
    const rows = [...said.values()].filter((row) => row !== undefined && !mayRepeat(row)) as FactRow<"yes" | "no">[];
    const held = group.filter((credit) => !mayRepeat(said.get(credit)));
    // All that is not surely repeatable on its day is held to the strictest that is said of the course.
    if (rows.length > 0) rankGroup(held, group, ofCourse(rows), asOf, body);
    else if (!isAllowed(rule)) rankByRole(held, group, rule, asOf, body);
  }
}

/** What is the same in one role is not the same in another. What states no role may be the same as any. */
function rankByRole(live: readonly Credit[], group: readonly Credit[], rule: FactRow<Duplicates>, asOf: Day, body: string): void {
  if (!isByRole(rule)) return rankGroup(live, group, rule, asOf, body);
  const of = (list: readonly Credit[], role: string | undefined): Credit[] => list.filter((c) => c.attributes.role === role);
  const roles = new Set(group.map((c) => c.attributes.role));
  for (const role of roles) rankGroup(of(live, role), of(group, role), rule, asOf, body);
  const open = of(group, undefined);
  if (open.length === 0 || group.length === 1) return;
  const earlier = open.some((c) => !c.inside) && mayLookBack(rule);
  // One of those without a role counts surely only where there is no other role that it may repeat.
  for (const credit of live) {
    if (credit.worth.high === 0 || credit.reason === "provisional" || (!earlier && credit.attributes.role !== undefined)) continue;
    const alone = !earlier && roles.size === 1 && credit.high > 0;
    if (!alone && credit.inside) Object.assign(credit, { low: 0, high: Math.max(credit.high, credit.worth.high), reason: "unknown-match" });
  }
  for (const { activity, questions } of open) questions.push({ id: `activities:${activity.ref}:role`, says: `What was your part in ${activity.title ?? activity.ref}?`, answer: `activities.${activity.ref}.role` });
}

/** Why an activity is of a time before, which may have used the content up. */
const PAST: ReadonlySet<Reason> = new Set(["before-window", "before-certification", "for-another-cycle"]);

/** Ranks what is the same. `group` is all of it, so that what came before the window is seen. */
function rankGroup(same: readonly Credit[], group: readonly Credit[], rule: FactRow<Duplicates>, asOf: Day, body: string): void {
  const live = same.filter((c) => c.high > 0);
  const before = mayLookBack(rule) ? group.filter((c) => !c.inside && c.on <= asOf && PAST.has(c.reason) && c.activity.status?.[body] !== "rejected") : [];
  const months = rule.values.flatMap((v) => (v.is === "once" && typeof v.per === "object" ? [v.per.months] : []));
  const everAgain = rule.is === "unknown" || rule.values.some((v) => v.is === "once" && v.per === "ever");
  const apart = !everAgain && months.length > 0 ? keepApart(live, before, Math.max(...months)) : keepOne(live, before[0]);
  // Where one source has it once a cycle, more than one is never sure.
  const kept = rule.values.some((v) => v.is === "once" && v.per === "cycle") ? keepOne(apart, undefined) : apart;
  for (const credit of live) {
    if (kept.includes(credit)) continue;
    credit.reason = "duplicate";
    credit.instead = [...kept, ...before].sort((a, b) => Math.abs(a.on - credit.on) - Math.abs(b.on - credit.on))[0]?.activity.ref;
    credit.low = 0;
    if (rule.is === "value") credit.high = 0;
    credit.rows.push(rule);
  }
}

/** The one that counts: the first from before, else the one with most. */
function keepOne(live: readonly Credit[], before: Credit | undefined): Credit[] {
  return before ? [] : [...live].sort((a, b) => b.low - a.low || b.high - a.high || live.indexOf(a) - live.indexOf(b)).slice(0, 1);
}

/** Those with most together, no two of them closer than so many months. */
function keepApart(live: readonly Credit[], before: readonly Credit[], months: number): Credit[] {
  const open = live.filter((credit) => before.every((b) => addMonths(b.on, months) <= credit.on));
  // The best up to each place, in the order of dates: with it, or without.
  const best: { list: Credit[]; low: number; high: number }[] = [{ list: [], low: 0, high: 0 }];
  for (const [i, credit] of open.entries()) {
    let j = i;
    while (j > 0 && addMonths((open[j - 1] as Credit).on, months) > credit.on) j--;
    const [without, rest] = [best[i] as (typeof best)[number], best[j] as (typeof best)[number]];
    const taking = { list: [...rest.list, credit], low: rest.low + credit.low, high: rest.high + credit.high };
    best.push(taking.low > without.low || (taking.low === without.low && taking.high > without.high) ? taking : without);
  }
  return best.at(-1)?.list ?? [];
}

function isByRole(rule: FactRow<Duplicates>): boolean {
  return rule.values.length > 0 && rule.values.every((v) => v.is === "allowed" || v.byRole);
}

function mayRepeat(row: FactRow<"yes" | "no"> | undefined): boolean {
  return row?.is === "value" && row.values[0] === "yes";
}

/** What is said of a course, as a rule on repeats. */
function ofCourse(rows: readonly FactRow<"yes" | "no">[]): FactRow<Duplicates> {
  const strictest = rows.find((row) => row.is === "value") ?? (rows[0] as FactRow<"yes" | "no">);
  return { ...strictest, values: strictest.values.map((v): Duplicates => (v === "yes" ? { is: "allowed" } : { is: "once", per: "ever", byRole: false })) };
}

/** Does the same surely count each time? */
export function isAllowed(rule: FactRow<Duplicates>): boolean {
  return rule.is === "none" || (rule.is === "value" && rule.values[0]?.is === "allowed");
}

/** May content that was done before the window keep it from counting again? */
export function mayLookBack(rule: FactRow<Duplicates>): boolean {
  return rule.is === "unknown" || rule.values.some((v) => v.is === "once" && v.per !== "cycle");
}

/** What makes two activities the same: the content named, else the course, else one title from one provider on one day. */
export function contentOf(activity: Activity): string | undefined {
  if (activity.content !== undefined || activity.course !== undefined) return activity.content ?? activity.course;
  return activity.title === undefined ? undefined : `${activity.title.trim().toLowerCase()}|${activity.provider ?? ""}|${activity.on}`;
}
