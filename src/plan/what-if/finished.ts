import { type Day, addDays, addMonths, formatDay } from "../../base/date.ts";
import type { Activity, Card } from "../../record/schema.ts";
import type { Done } from "../done.ts";
import { movedTo } from "../moved-to.ts";
import type { PlanOption } from "../options/option.ts";
import type { PlanRequest } from "../plan-request.ts";
import { withoutWish } from "./without-wish.ts";

/** What was finished: an option, what an act of the plan puts into the record, or a card that came. On the day asked about where no other is named. */
export type Finished = { option: string; on?: Day } | { done: Done; option?: string; on?: Day } | { card: Omit<Card, "ref"> };

/**
 * "I finished it": the same request with it in the record. What was wanted of that course, pinned or begun, is done with. An option that is not there changes
 * nothing.
 */
export function finished<R extends Pick<PlanRequest, "record" | "wishes" | "options" | "asOf">>(request: R, what: Finished): R {
  if ("card" in what) return { ...request, record: withDone(request.record, { cards: [{ ref: "", ...what.card }] }) };
  const on = what.on ?? request.asOf;
  const option = request.options.find(({ id }) => id === what.option);
  const done = "done" in what ? movedTo(what.done, on) : option && doneBy(option, on);
  if (!done) return request;
  const wishes = what.option === undefined ? request.wishes : withoutWish(request.wishes, what.option, ["pinned", "begun", "wanted"]);
  return { ...request, record: withDone(request.record, done), wishes };
}

/** A card that lasts nobody knows how long has no end in the record, so that the end is asked for. */
function doneBy({ title, activity, card }: PlanOption, on: Day): Done {
  const activities: Activity[] = [{ title: title.slice(0, 300), ...activity, ref: "", on: formatDay(on) }];
  if (!card) return { activities };
  const { delivery, provider } = activity;
  const expires = card.months === undefined ? {} : { expires: formatDay(addDays(addMonths(on, card.months), -1)) };
  return { activities, cards: [{ ref: "", kind: card.kind, issued: formatDay(on), ...expires, ...(delivery === undefined ? {} : { delivery }), ...(provider === undefined ? {} : { provider }) }] };
}

function withDone(record: PlanRequest["record"], { activities = [], cards = [], attestations = [], exams = [] }: Done): PlanRequest["record"] {
  const had = record.activities ?? [];
  const held = record.cards ?? [];
  return {
    ...record,
    ...(activities.length > 0 ? { activities: activities.reduce<Activity[]>((all, activity) => [...all, { ...activity, ref: freeRef(`Done ${activity.on}`, all) }], [...had]) } : {}),
    ...(cards.length > 0 ? { cards: cards.reduce<Card[]>((all, card) => [...all, { ...card, ref: freeRef(`${card.kind} ${card.issued}`, all) }], [...held]) } : {}),
    ...(attestations.length > 0 ? { attestations: [...(record.attestations ?? []), ...attestations] } : {}),
    ...(exams.length > 0 ? { exams: [...(record.exams ?? []), ...exams] } : {}),
  };
}

function freeRef(wanted: string, entries: readonly { ref: string }[]): string {
  const used = new Set(entries.map(({ ref }) => ref));
  for (let count = 1; ; count++) {
    const ref = count === 1 ? wanted : `${wanted} ${count}`;
    if (!used.has(ref)) return ref;
  }
}
