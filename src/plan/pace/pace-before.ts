import type { Act, Plan } from "../plan.ts";
import type { Pace } from "./pace.ts";

/** What a plan made before had for study, day by day: what a later day is compared with. Small enough to be kept. */
export interface PaceBefore {
  /** The day of that plan. */
  asOf: string;
  weekly: Pace["weekly"];
  acts: ActBefore[];
  sittings: { act: string; on: string; minutes: number }[];
}

/** What was to be studied, with the minutes that it still had then. */
export interface ActBefore {
  act: string;
  do: Act["do"];
  option?: string;
  title: string;
  minutes: number;
  last?: string;
}

/** What is kept of a plan and its pace, for a later day. */
export function paceBefore({ asOf, acts }: Pick<Plan, "asOf" | "acts">, { weekly, acts: paced, sittings }: Pick<Pace, "weekly" | "acts" | "sittings">): PaceBefore {
  return {
    asOf,
    weekly: { minutes: weekly.minutes, chosen: weekly.chosen },
    acts: paced.map(({ act: id, title, minutes, done, last }) => {
      const act = acts.find((one) => one.id === id);
      return { act: id, do: act?.do ?? "course", ...(act?.option === undefined ? {} : { option: act.option }), title, minutes: minutes - done, ...(last === undefined ? {} : { last }) };
    }),
    sittings: sittings.map(({ act, on, minutes }) => ({ act, on, minutes })),
  };
}
