import { z } from "zod";
import { type MadeBefore, type PaceBefore, type PacedBefore, paceBefore } from "../../plan/pace/pace-before.ts";
import { beforeFault } from "./before-fault.ts";
import { beforeParts } from "./before-shape.ts";

const { id, title, minutes, asOf, weekly, what, serves, sitting, cycle, list, sittings } = beforeParts;

/** Of a plan as data, what a later day is compared with; the rest of it may be of another version. */
const planShape = z.object({
  asOf,
  acts: list(z.object({ id, do: what, option: id.optional(), title, by: asOf, serves: list(serves) })),
  credentials: list(z.object({ id, name: title, bodyShort: title, cycles: list(cycle) })),
  pace: z.object({
    asOf,
    weekly,
    acts: list(z.object({ act: id, title, minutes, done: minutes, placed: minutes, last: asOf.optional() })),
    sittings: sittings(sitting),
    dates: sittings(z.object({ act: id, on: asOf, until: asOf.optional() })),
  }),
});

/** What a plan of an earlier day had to be done, out of what `recert plan --json` printed then; or what is wrong with it, in words. */
export function readPlanBefore(text: string, today: string): { readonly ok: true; readonly before: PaceBefore } | { readonly ok: false; readonly says: string } {
  const found = planShape.safeParse(parsed(text));
  if (!found.success) return { ok: false, says: "This is no plan with its weeks; give the file that “recert plan RECORD --json” printed" };
  const { data } = found;
  if (data.asOf >= today) return { ok: false, says: `This plan is of ${data.asOf}; only one of a day before ${today} can be compared with` };
  const before = paceBefore(data as MadeBefore, data.pace as PacedBefore);
  const fault = faultOf(data) ?? beforeFault(before);
  return fault === undefined ? { ok: true, before } : { ok: false, says: `This plan is not as it was printed: ${fault}. Give the file that “recert plan RECORD --json” printed` };
}

/** Its weeks are those of its acts, and whole. */
function faultOf({ asOf: made, acts, pace }: z.infer<typeof planShape>): string | undefined {
  if (pace.asOf !== made) return `the plan is of ${made}, its weeks of ${pace.asOf}`;
  const stray = [...pace.acts, ...pace.dates].find(({ act }) => !acts.some((one) => one.id === act));
  if (stray) return `its weeks have “${stray.act}”, which it does not plan`;
  const placed = new Map<string, number>();
  for (const { act, minutes: some } of pace.sittings) placed.set(act, (placed.get(act) ?? 0) + some);
  const cut = pace.acts.find(({ act, placed: all }) => (placed.get(act) ?? 0) !== all);
  return cut && `not every part of “${cut.title}” is in it`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
