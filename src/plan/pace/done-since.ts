import type { Activity, HolderRecord } from "../../record/schema.ts";
import { hasPlan } from "../has-plan.ts";
import { minutesOf } from "../minutes.ts";
import type { PlanOption } from "../options/option.ts";
import type { Plan } from "../plan.ts";
import type { Wishes } from "../wishes/wishes.ts";
import type { ActBefore, PaceBefore } from "./pace-before.ts";

/** What became of an act of a plan made before. */
export interface DoneSince {
  /** Minutes of it that were done since: never more than it had. */
  minutes: number;
  /** Somebody said so: it is in the record, or begun with the hours that are left. What nobody said is taken as not done. */
  said: boolean;
  /** Neither done nor in the later plan: its hours count neither way. */
  gone: boolean;
}

const NOTHING_SAID: DoneSince = { minutes: 0, said: false, gone: false };

/** What is done since, by act: courses that are in the record since that day, what is left of those begun, and what less is needed of credit that nobody named. `options` say what the record has of a course. */
export function doneSince(before: PaceBefore, { acts, outcome }: Pick<Plan, "acts" | "outcome">, wishes: Wishes, options: readonly PlanOption[], { activities = [] }: HolderRecord): Map<string, DoneSince> {
  const since = activities.filter(({ on }) => on >= before.asOf);
  const free = new Set(since);
  const begun = new Map((wishes.begun ?? []).map(({ course, "hours-left": left }) => [course, left]));
  // Where there is no plan, nothing was put in the place of anything.
  const planned = outcome.is === "nothing" || hasPlan(outcome);
  const ofCourse = (act: ActBefore, option: string): DoneSince => {
    const found = [...free].find((activity) => isOf(activity, option, options));
    if (found) {
      free.delete(found);
      return { minutes: act.minutes, said: true, gone: false };
    }
    if (begun.has(option)) {
      const left = minutesOf(begun.get(option));
      begun.delete(option);
      return left === null ? NOTHING_SAID : { minutes: Math.max(0, act.minutes - left), said: true, gone: false };
    }
    return planned && !acts.some(({ id, option: other }) => id === act.act || other === option) ? { minutes: 0, said: false, gone: true } : NOTHING_SAID;
  };
  return new Map(
    before.acts.map((act) => {
      if (act.do === "course" && act.option !== undefined) return [act.act, ofCourse(act, act.option)];
      const now = acts.find(({ id }) => id === act.act);
      if (planned && now === undefined) return [act.act, { minutes: 0, said: false, gone: true }];
      const left = act.do === "credit" && since.length > 0 ? minutesOf(now?.hours) : null;
      return [act.act, left === null ? NOTHING_SAID : { minutes: Math.max(0, act.minutes - left), said: left < act.minutes, gone: false }];
    }),
  );
}

/** Is it what the option puts into a record? */
function isOf({ course, content }: Activity, option: string, options: readonly PlanOption[]): boolean {
  const of = options.find(({ id }) => id === option)?.activity;
  return course === option || (course !== undefined && course === of?.course) || (content !== undefined && content === of?.content);
}
