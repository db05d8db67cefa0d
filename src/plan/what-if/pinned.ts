import { type Day, formatDay } from "../../base/date.ts";
import type { PlanRequest } from "../plan-request.ts";
import { withoutWish } from "./without-wish.ts";

/** "Then": the course is to be done, between two days where they are named. It takes the place of every other pin of that course. */
export function pinned<R extends Pick<PlanRequest, "wishes">>(request: R, course: string, days: { from?: Day; until?: Day } = {}): R {
  const wishes = withoutWish(request.wishes, course, ["pinned", "excluded"]);
  const pin = { course, ...(days.from === undefined ? {} : { from: formatDay(days.from) }), ...(days.until === undefined ? {} : { until: formatDay(days.until) }) };
  return { ...request, wishes: { ...wishes, pinned: [...(wishes.pinned ?? []), pin] } };
}
