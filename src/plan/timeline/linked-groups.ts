import { rowOn } from "../../base/fact.ts";
import { judgeHeld } from "../../evaluate/held.ts";
import type { HeldCredential } from "../../record/schema.ts";
import { canPlan, type TimelineInput } from "./timeline.ts";

/** Of credentials of the record, those that renew each other or are renewed by others, together; what cannot be planned, or was handed in and may not go through, is in no group. */
export function linkedGroups({ rulebooks, record, asOf }: TimelineInput, all: readonly HeldCredential[]): HeldCredential[][] {
  const edges = all.flatMap(({ id }) => (rulebooks.credentials.get(id)?.rules?.renewedBy ?? []).flatMap((edge) => (edge.credential !== id && all.some((h) => h.id === edge.credential) ? [[id, edge.credential] as const] : [])));
  if (edges.length === 0) return [];
  const plannable = all.filter((held) => {
    const credential = rulebooks.credentials.get(held.id);
    const expires = credential && rowOn(credential.expires, asOf);
    if (!credential?.rules || !expires || (expires.is === "value" && expires.values[0] === "never") || all.filter(({ id }) => id === held.id).length > 1) return false;
    const judged = judgeHeld(rulebooks, record, held, credential, credential.rules, { asOf }, false);
    return typeof judged !== "string" && canPlan(judged) && !judged.named.handedIn;
  });
  const groupOf = new Map(plannable.map((held) => [held.id, new Set([held.id])]));
  for (const [lower, higher] of edges) {
    const [a, b] = [groupOf.get(lower), groupOf.get(higher)];
    if (!a || !b || a === b) continue;
    for (const id of b) groupOf.set(id, a.add(id));
  }
  return [...new Set(groupOf.values())].filter((ids) => ids.size > 1).map((ids) => plannable.filter(({ id }) => ids.has(id)));
}
