import { addDays, type Day, formatDay, parseDay } from "../../../base/date.ts";
import type { Rulebooks } from "../../../compile/rulebook.ts";
import type { Solve } from "../../../plan/linear-model.ts";
import { ownOption } from "../../../plan/options/own-option.ts";
import { paceOf } from "../../../plan/pace/pace-of.ts";
import type { Progress } from "../../../plan/pace/progress.ts";
import type { Plan } from "../../../plan/plan.ts";
import { planFor } from "../../../plan/plan-for.ts";
import type { PlanRequest } from "../../../plan/plan-request.ts";
import { failed } from "../../../plan/what-if/failed.ts";
import { calendar } from "../calendar.ts";
import { requestFor } from "../make-plan.ts";
import type { FeedState } from "./feed-state.ts";
import type { FeedAsk } from "./plan-feed.ts";
import { progressSince } from "./progress-since.ts";

/** What plans, and how long it may. */
export interface FeedMeans {
  readonly rulebooks: Rulebooks;
  readonly solve: Solve;
  readonly seconds: number;
  /** Seconds since some moment. */
  readonly clock: () => number;
}

/**
 * The calendar of a feed: planned and paced as of the day asked about. What cannot be planned is an entry of it. What was planned between the day on which the address was made
 * and that day is taken as done, because otherwise a course would begin anew each day; the entries say so, and the plan itself counts none of it.
 */
export function feedCalendar({ state, asOf, page }: FeedAsk, means: FeedMeans): string {
  const day = dayOf(asOf);
  const made = state.made === undefined ? day : dayOf(state.made);
  // Two plans are made where time has passed since.
  const share = made < day ? { ...means, seconds: means.seconds / 2 } : means;
  const now = planned(state, day, share);
  const { progress, takenAsDone } = made < day ? sinceMade(state, made, day, share) : { progress: state.progress, takenAsDone: new Map<string, number>() };
  return calendar(now.plan, paceOf(now.plan, now.request.wishes, now.request.options, day, progress), { page, takenAsDone });
}

function sinceMade(state: FeedState, made: Day, day: Day, means: FeedMeans): { progress: Progress; takenAsDone: Map<string, number> } {
  const { plan, request } = planned(state, made, means);
  return progressSince(paceOf(plan, request.wishes, request.options, made, state.progress), state.progress, formatDay(addDays(day, -1)));
}

function planned(state: FeedState, day: Day, { rulebooks, solve, seconds, clock }: FeedMeans): { plan: Plan; request: PlanRequest } {
  const own = state.options.map((option) => ownOption(option.course === undefined && rulebooks.courses.has(option.id) ? { ...option, course: option.id } : option, "own"));
  const begun = clock();
  const asked = requestFor(rulebooks, { record: state.record, asOf: formatDay(day), wishes: state.wishes, options: own, solve, seconds, clock: () => clock() - begun });
  const request = (state.failed ?? []).reduce((now, { option, again }) => failed(now, { option, again: parseDay(again) ?? day }), asked);
  return { plan: planFor(request), request };
}

/** Days are checked where they come in; one that is none is a bug. */
function dayOf(text: string): Day {
  const day = parseDay(text);
  if (day === null) throw new RangeError(`${text} is no day`);
  return day;
}
