import type { Activity, HolderRecord } from "../../record/schema.ts";
import { hasPlan } from "../has-plan.ts";
import { minutesOf } from "../minutes.ts";
import type { PlanOption } from "../options/option.ts";
import type { Plan } from "../plan.ts";
import type { Wishes } from "../wishes/wishes.ts";
import { isRecorded } from "./is-recorded.ts";
import { isSettled } from "./is-settled.ts";
import type { ActBefore, PaceBefore } from "./pace-before.ts";

/** What became of an act of a plan made before. */
export interface DoneSince {
  /** Minutes of it that were done since: never more than it had. */
  minutes: number;
  /** Somebody said so: it is in the record, or begun with the hours that are left. What nobody said is taken as not done. */
  said: boolean;
  /**
   * `open`: still to be done. `finished`: the record has it. `settled`: it surely is no longer asked for, as what it was for is there without it. `gone`: neither done nor
   * in the later plan, and nothing says that it is not needed: its hours count neither way.
   */
  is: "open" | "finished" | "settled" | "gone";
}

/** What is done since, by act: courses that are in the record since that day, what is left of those begun, what less is needed of credit that nobody named, and whatever else the record has. `options` say what the record has of a course. */
export function doneSince(before: PaceBefore, plan: Pick<Plan, "acts" | "outcome" | "credentials">, wishes: Wishes, options: readonly PlanOption[], record: HolderRecord): Map<string, DoneSince> {
  const { acts, outcome } = plan;
  const since = (record.activities ?? []).filter(({ on }) => on >= before.asOf);
  const free = new Set(since);
  const begun = new Map((wishes.begun ?? []).map(({ course, "hours-left": left }) => [course, left]));
  // Where there is no plan, nothing was put in the place of anything.
  const planned = outcome.is === "nothing" || hasPlan(outcome);
  const finished = (act: ActBefore): DoneSince => ({ minutes: act.minutes, said: true, is: "finished" });
  const otherwise = (act: ActBefore, isPlanned: boolean): DoneSince["is"] => (isPlanned || !planned ? "open" : isSettled(act, plan) ? "settled" : "gone");
  const ofCourse = (act: ActBefore, option: string): DoneSince => {
    const found = [...free].find((activity) => isOf(activity, option, options));
    if (found) {
      free.delete(found);
      return finished(act);
    }
    const is = otherwise(act, acts.some(({ id, option: other }) => id === act.act || other === option));
    const left = begun.has(option) ? minutesOf(begun.get(option)) : null;
    begun.delete(option);
    return left === null ? { minutes: 0, said: false, is } : { minutes: Math.max(0, act.minutes - left), said: true, is };
  };
  return new Map(
    before.acts.map((act) => {
      if (act.do === "course" && act.option !== undefined) return [act.act, ofCourse(act, act.option)];
      const now = acts.find(({ id }) => id === act.act);
      const is = now === undefined && isRecorded(act, before.asOf, record, options) ? "finished" : otherwise(act, now !== undefined);
      if (is === "finished" || (act.do === "credit" && is === "settled" && since.length > 0)) return [act.act, finished(act)];
      const left = act.do === "credit" && is === "open" && since.length > 0 ? minutesOf(now?.hours) : null;
      return [act.act, left === null ? { minutes: 0, said: false, is } : { minutes: Math.max(0, act.minutes - left), said: left < act.minutes, is }];
    }),
  );
}

/** Is it what the option puts into a record? */
function isOf({ course, content }: Activity, option: string, options: readonly PlanOption[]): boolean {
  const of = options.find(({ id }) => id === option)?.activity;
  return course === option || (course !== undefined && course === of?.course) || (content !== undefined && content === of?.content);
}
