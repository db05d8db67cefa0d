import type { Day } from "../base/date.ts";
import type { Rulebooks } from "../compile/rulebook.ts";
import type { HolderRecord } from "../record/schema.ts";
import type { Outlook } from "./explain/outlook.ts";
import type { Solve } from "./linear-model.ts";
import type { MeasureId } from "./model/program.ts";
import type { PlanOption } from "./options/option.ts";
import type { Wishes } from "./wishes/wishes.ts";

/** Everything a plan is made of. */
export interface PlanRequest {
  rulebooks: Rulebooks;
  record: HolderRecord;
  asOf: Day;
  wishes: Wishes;
  options: readonly PlanOption[];
  solve: Solve;
  /** Seconds for all of it. */
  seconds: number;
  /** Seconds since the plan was begun; the engine has no clock of its own. */
  clock: () => number;
  /** What to make less, in order, in the place of what the preference says. */
  measures?: readonly MeasureId[] | undefined;
  /** Told as it goes: a sentence, and how far along between 0 and 1. */
  progress?: ((says: string, done: number) => void) | undefined;
  /** Told what the plan makes of the record, act by act, where there is a plan. */
  outlook?: ((outlook: Outlook) => void) | undefined;
}
