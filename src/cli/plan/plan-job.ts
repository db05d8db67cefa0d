import type { ExplainedPlan, ExplainWanted } from "../../app/plan/explained-plan.ts";
import type { LoadedRulebooks } from "../../app/rulebooks/loaded-rulebooks.ts";
import type { PlanOption } from "../../plan/options/option.ts";
import type { Pace } from "../../plan/pace/pace.ts";
import type { PaceBefore } from "../../plan/pace/pace-before.ts";
import type { WishProblem } from "../../plan/wishes/wish-problem.ts";
import type { Wishes } from "../../plan/wishes/wishes.ts";
import type { HolderRecord } from "../../record/schema.ts";

/** What a plan in the terminal is made of, as plain data: it goes to another thread. */
export interface PlanJob {
  readonly loaded: LoadedRulebooks;
  readonly record: HolderRecord;
  /** `2026-01-31`. */
  readonly asOf: string;
  readonly wishes: Wishes;
  /** What the person can do besides the courses of the catalogue. */
  readonly options: readonly PlanOption[];
  readonly seconds: number;
  readonly wanted: ExplainWanted;
  /** What a plan of an earlier day had for study. */
  readonly since?: PaceBefore | undefined;
  /** Whether the plan is wanted as a calendar too. */
  readonly calendar: boolean;
}

/** How a job ended. None of these is a defect. */
export type PlanEnd =
  | { readonly is: "planned"; readonly explained: ExplainedPlan; readonly pace: Pace; readonly calendar?: string }
  /** The wishes contradict each other, or speak of what is not there. */
  | { readonly is: "refused"; readonly problems: readonly WishProblem[] }
  /** Nothing came back in the time, or after the person stopped it. */
  | { readonly is: "out-of-time" | "stopped" };

/** Plans in a thread of its own, so that it can be told when to end whatever it is doing. */
export interface Planner {
  /** `heard` is told how far it is: a sentence, and a share between 0 and 1. */
  plan(job: PlanJob, heard: (says: string, done: number) => void): Promise<PlanEnd>;
  /** The best found so far is enough; told twice, at once. */
  stop(): void;
  /** Lets go of the thread. */
  end(): void;
}

/** To the thread: what `workerData` and the one message hold. */
export interface PlanThread {
  /** Not zero: stop. */
  readonly stop: SharedArrayBuffer;
  /** Where the program keeps what Node made of its text. */
  readonly kept: string | undefined;
}

export interface TimedJob {
  readonly job: PlanJob;
  /** When it began, in milliseconds since 1970. */
  readonly began: number;
}

/** From the thread. */
export type FromPlanThread = { readonly is: "progress"; readonly says: string; readonly done: number } | Extract<PlanEnd, { readonly is: "planned" | "refused" }>;
