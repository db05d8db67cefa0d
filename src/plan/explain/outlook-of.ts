import type { MadeAct } from "../acts-of.ts";
import type { Judgement } from "../check-draft.ts";
import type { Draft } from "../draft.ts";
import { recordOn } from "../future.ts";
import type { PlanRequest } from "../plan-request.ts";
import type { Outlook, OutlookCycle } from "./outlook.ts";

/** What a plan makes of the record, act by act, with each credential as it is held when its renewal is handed in. */
export function outlookOf({ rulebooks, record }: PlanRequest, { future }: Draft, judgements: readonly Judgement[], made: readonly MadeAct[]): Outlook {
  // What another brings is found in the record of that one.
  const cycles = judgements.filter(({ way }) => !way.brought).map(({ way: { cycle, renewOn } }): OutlookCycle => {
    const held = recordOn(record, future, renewOn).credentials.find(({ id }) => id === cycle.credential.id) ?? cycle.held;
    return { held, start: cycle.start, end: cycle.end, renewOn };
  });
  return { rulebooks, record, done: new Map(made.flatMap(({ act, done }) => (done ? [[act.id, done] as const] : []))), cycles: cycles.toSorted((a, b) => (a.held.id < b.held.id ? -1 : a.held.id > b.held.id ? 1 : a.end - b.end)) };
}
