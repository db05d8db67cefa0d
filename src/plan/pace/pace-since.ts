import { addDays, type Day, formatDay } from "../../base/date.ts";
import type { HolderRecord } from "../../record/schema.ts";
import { hasPlan } from "../has-plan.ts";
import type { PlanOption } from "../options/option.ts";
import type { Plan } from "../plan.ts";
import type { Wishes } from "../wishes/wishes.ts";
import { catchUp, type Lacking } from "./catch-up.ts";
import { doneSince } from "./done-since.ts";
import type { Pace } from "./pace.ts";
import type { PaceBefore } from "./pace-before.ts";
import { paceOf } from "./pace-of.ts";

/** A plan made anew, with all that it is made of. */
export interface Anew {
  plan: Plan;
  wishes: Wishes;
  options: readonly PlanOption[];
  record: HolderRecord;
  asOf: Day;
}

/** The pace of a plan that was made anew on a later day, the same as `paceOf` gives, with what became of the weeks of the one before: `before` has to be of an earlier day. */
export function paceSince({ plan, wishes, options, record, asOf }: Anew, before: PaceBefore): Pace {
  const now = paceOf(plan, wishes, options, asOf);
  const fresh = plan.acts.filter(({ id, do: what }) => (what === "course" || what === "credit") && !before.acts.some(({ act }) => act === id)).map(({ title }) => title);
  const foreign = before.credentials.filter(({ id }) => !record.credentials.some((held) => held.id === id));
  return { ...now, catchUp: catchUp({ before, now, done: doneSince(before, plan, wishes, options, record), until: formatDay(addDays(asOf, -1)), planned: hasPlan(plan.outcome), fresh, foreign: foreign.map(({ name }) => name), redated: redated(before, plan), lacking: lackingOf(plan, wishes) }) };
}

/** Cycles that the two plans have other ends for, though they are of the same time: another certificate, or other dates in the record. In a sentence each. */
function redated({ credentials: had }: PaceBefore, { credentials }: Plan): string[] {
  return had.flatMap(({ id, name, cycles }) => {
    const now = credentials.find((one) => one.id === id)?.cycles[0];
    const then = now && cycles.find(({ start, end }) => start <= now.end && end >= now.start);
    return now && then && now.end !== then.end ? [`Its cycle of ${name} ended on ${then.end}; by the record it ends on ${now.end}.`] : [];
  });
}

/** No pace mends what the plan itself cannot keep in time. */
function lackingOf({ outcome, credentials }: Plan, { drop = [] }: Wishes): Lacking | undefined {
  if (outcome.is === "nothing") return { is: "nothing-planned", says: "From today nothing is planned; the plan says why." };
  if (outcome.is === "out-of-time" && !outcome.found) return { is: "no-plan", says: "No plan was found for what is left; the plan says why." };
  if (!hasPlan(outcome)) return { is: "lacking", says: "From today there is no plan that does it all; the plan says why, and what would make it possible." };
  const cycles = credentials.filter(({ id }) => !drop.includes(id)).flatMap((credential) => credential.cycles);
  return cycles.some(({ way }) => way === "late" || way === "lapses") ? { is: "lacking", says: "Not every renewal is in time; the plan says which is not." } : undefined;
}
