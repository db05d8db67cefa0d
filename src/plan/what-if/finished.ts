import { formatDay, type Day } from "../../base/date.ts";
import type { Card } from "../../record/schema.ts";
import type { PlanRequest } from "../plan-request.ts";
import { withoutWish } from "./without-wish.ts";

/** What was finished: an option of the plan, or a card that came. */
export type Finished = { option: string; on?: Day } | { card: Omit<Card, "ref"> };

/**
 * "I finished it": the same request with it in the record, on the day asked about where no other is named. What was wanted of that course, pinned or begun,
 * is done with. An option that is not there changes nothing.
 */
export function finished(request: PlanRequest, what: Finished): PlanRequest {
  const { record } = request;
  if ("card" in what) return { ...request, record: { ...record, cards: [...(record.cards ?? []), { ...what.card, ref: freeRef(`${what.card.kind} ${what.card.issued}`, record.cards) }] } };
  const option = request.options.find(({ id }) => id === what.option);
  if (!option) return request;
  const on = formatDay(what.on ?? request.asOf);
  const activity = { title: option.title.slice(0, 300), ...option.activity, ref: freeRef(`Done ${on}`, record.activities), on };
  return { ...request, record: { ...record, activities: [...(record.activities ?? []), activity] }, wishes: withoutWish(request.wishes, what.option, ["pinned", "begun", "wanted"]) };
}

function freeRef(wanted: string, entries: readonly { ref: string }[] = []): string {
  const used = new Set(entries.map(({ ref }) => ref));
  for (let count = 1; ; count++) {
    const ref = count === 1 ? wanted : `${wanted} ${count}`;
    if (!used.has(ref)) return ref;
  }
}
