import { addDays, type Day, formatDay } from "../../base/date.ts";
import type { PlanRequest } from "../plan-request.ts";
import { excluded } from "./excluded.ts";
import { withoutWish } from "./without-wish.ts";

/** What was failed: a course, with the first day on which it can be tried again (left out: the next day), or an exam. */
export type Failed = { option: string; on?: Day; again?: Day | "never" } | { exam: string; on?: Day };

/**
 * "I failed": it gives no credit, hours already spent on it are lost, and it cannot be finished again before the day named. A pin that lies wholly before that
 * day is gone. A failed exam stands in the record as failed.
 */
export function failed<R extends Pick<PlanRequest, "record" | "wishes" | "options" | "asOf">>(request: R, what: Failed): R {
  const on = what.on ?? request.asOf;
  if ("exam" in what) return { ...request, record: { ...request.record, exams: [...(request.record.exams ?? []), { exam: what.exam, on: formatDay(on), passed: false }] } };
  if (what.again === "never") return excluded(request, what.option);
  const first = formatDay(what.again ?? addDays(on, 1));
  const options = request.options.map((option) => (option.id === what.option && (option.first ?? "") < first ? { ...option, first } : option));
  const { pinned = [], ...wishes } = withoutWish(request.wishes, what.option, ["begun"]);
  const kept = pinned.filter(({ course, until }) => course !== what.option || until === undefined || until >= first);
  return { ...request, options, wishes: kept.length > 0 ? { ...wishes, pinned: kept } : wishes };
}
