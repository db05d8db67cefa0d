import type { Act, Plan } from "../plan.ts";
import type { Pace, PacedAct, PaceDate, Sitting } from "./pace.ts";

/** What a plan made before had to be done, and its study day by day: what a later day is compared with. Small enough to be kept. */
export interface PaceBefore {
  /** The day of that plan. */
  asOf: string;
  /** What it had a plan for, with the cycles that it reckoned with. */
  credentials: { id: string; name: string; cycles: { start: string; end: string }[] }[];
  weekly: Pace["weekly"];
  /** All of its acts; what is not studied in parts has no minutes. */
  acts: ActBefore[];
  sittings: { act: string; on: string; minutes: number }[];
}

/** One thing that was to be done, with the minutes of study that it still had then. */
export interface ActBefore {
  act: string;
  do: Act["do"];
  option?: string;
  title: string;
  serves: { credential: string; cycleEnd: string; requirement?: string }[];
  minutes: number;
  /** The day of its last sitting. */
  last?: string;
  /** The day by which it was to be done: the day it was planned for, or the last one of what is studied. */
  due: string;
}

/** Of a plan and its pace, all that a later day is compared with. */
export interface MadeBefore extends Pick<Plan, "asOf"> {
  acts: readonly Pick<Act, "id" | "do" | "option" | "title" | "by" | "serves">[];
  credentials: readonly (Pick<Plan["credentials"][number], "id" | "name" | "bodyShort"> & { cycles: readonly { start: string; end: string }[] })[];
}

export interface PacedBefore {
  weekly: Pace["weekly"];
  sittings: readonly Pick<Sitting, "act" | "on" | "minutes">[];
  acts: readonly Pick<PacedAct, "act" | "minutes" | "done" | "last">[];
  dates: readonly Pick<PaceDate, "act" | "on" | "until">[];
}

/** What is kept of a plan and its pace, for a later day. */
export function paceBefore({ asOf, acts, credentials }: MadeBefore, { weekly, acts: paced, sittings, dates }: PacedBefore): PaceBefore {
  return {
    asOf,
    credentials: credentials.map(({ id, name, bodyShort, cycles }) => ({ id, name: `${bodyShort} ${name}`, cycles: cycles.map(({ start, end }) => ({ start, end })) })),
    weekly: { minutes: weekly.minutes, chosen: weekly.chosen },
    acts: acts.map(({ id, do: what, option, title, by, serves }) => {
      const study = paced.find(({ act }) => act === id);
      const date = dates.find(({ act }) => act === id);
      return {
        act: id,
        do: what,
        ...(option === undefined ? {} : { option }),
        title,
        serves: serves.map(({ credential, cycleEnd, requirement }) => ({ credential, cycleEnd, ...(requirement === undefined ? {} : { requirement }) })),
        minutes: study === undefined ? 0 : study.minutes - study.done,
        ...(study?.last === undefined ? {} : { last: study.last }),
        due: date?.until ?? date?.on ?? by,
      };
    }),
    sittings: sittings.map(({ act, on, minutes }) => ({ act, on, minutes })),
  };
}
