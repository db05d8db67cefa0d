import { parseDay } from "../../base/date.ts";
import type { PlanOption } from "../../plan/options/option.ts";
import type { Act } from "../../plan/plan.ts";
import { finished } from "../../plan/what-if/finished.ts";
import type { Wishes } from "../../plan/wishes/wishes.ts";
import type { HolderRecord } from "../../record/schema.ts";

/** What a person says to a plan: what they have done, and what they wish. */
export interface Said {
  readonly record: HolderRecord;
  readonly wishes: Wishes;
}

/**
 * What is said once a planned act was done on a day (`2026-01-31`): the course is in the record and no longer wished for, or the renewal is handed in. `undefined`
 * where the record needs to know more than the plan says, such as which card it was, and where a renewal is not yet due to be handed in: that is for a form to ask.
 */
export function finishAct({ record, wishes }: Said, act: Pick<Act, "do" | "credential" | "option" | "from">, options: readonly PlanOption[], on: string): Said | undefined {
  const asOf = parseDay(on);
  if (act.do === "renew") {
    // Before everything is there, one click is too little to say that it was handed in.
    const ready = (parseDay(act.from) ?? Number.POSITIVE_INFINITY) <= (asOf ?? Number.NEGATIVE_INFINITY);
    const known = record.credentials.some(({ id }) => id === act.credential);
    return ready && known ? { wishes, record: { ...record, credentials: record.credentials.map((held) => (held.id === act.credential ? { ...held, "submitted-on": on } : held)) } } : undefined;
  }
  const option = options.find(({ id }) => id === act.option);
  if (act.do !== "course" || asOf === null || option === undefined || option.from === "unnamed") return undefined;
  const after = finished({ record, wishes, options, asOf }, { option: option.id });
  return { record: after.record, wishes: after.wishes };
}
