import type { Day } from "../base/date.ts";
import type { FactRow } from "../base/fact.ts";
import type { Duplicates } from "../compile/rulebook.ts";
import type { Activity } from "../record/schema.ts";
import type { Credit } from "./credit.ts";

/**
 * Of activities with the same content only the one that helps the holder most counts; under `ever` also none that
 * repeats what was done before the window. Where nobody found the rule it may be any of them: repeats are possible and never sure.
 * Changes the list.
 */
export function rankDuplicates(credits: Credit[], rule: FactRow<Duplicates>, asOf: Day, body: string): void {
  if (rule.is === "none" || (rule.is === "value" && rule.values[0] === "allowed")) return;
  const sure = rule.is === "value";
  const ever = mayLookBack(rule);
  const groups = new Map<string, Credit[]>();
  for (const credit of credits) {
    const content = contentOf(credit.activity);
    if (content !== undefined) groups.set(content, [...(groups.get(content) ?? []), credit]);
  }
  for (const group of groups.values()) {
    const live = group.filter((c) => c.high > 0);
    const earlier = ever ? group.find((c) => !c.inside && c.on <= asOf && (c.reason === "before-window" || c.reason === "before-certification") && c.activity.status?.[body] !== "rejected") : undefined;
    const best = earlier ?? [...live].sort((a, b) => b.low - a.low || b.high - a.high || credits.indexOf(a) - credits.indexOf(b))[0];
    for (const credit of live) {
      if (credit === best || !best) continue;
      credit.reason = "duplicate";
      credit.instead = best.activity.ref;
      credit.low = 0;
      if (sure) credit.high = 0;
      credit.rows.push(rule);
    }
  }
}

/** May content that was done before the window keep it from counting again? */
export function mayLookBack(rule: FactRow<Duplicates>): boolean {
  return rule.is === "unknown" || rule.values.includes("ever");
}

/** What makes two activities the same: the content named, else the course, else one title from one provider on one day. */
export function contentOf(activity: Activity): string | undefined {
  if (activity.content !== undefined || activity.course !== undefined) return activity.content ?? activity.course;
  return activity.title === undefined ? undefined : `${activity.title.trim().toLowerCase()}|${activity.provider ?? ""}|${activity.on}`;
}
