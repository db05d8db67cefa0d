import { z } from "zod";
import { dateText } from "../../base/text.ts";
import { ACT_KINDS } from "../../plan/plan.ts";
import { type PaceBefore, paceBefore } from "../../plan/pace/pace-before.ts";
import type { Pace } from "../../plan/pace/pace.ts";
import type { Plan } from "../../plan/plan.ts";

const minutes = z.int().min(0);
const weekly = z.strictObject({ minutes, chosen: z.boolean() });

/** Of a plan as data, what a later day is compared with; the rest of it may be of another version. */
const planShape = z.object({
  asOf: dateText,
  acts: z.array(z.object({ id: z.string(), do: z.enum(ACT_KINDS), option: z.string().optional() })),
  pace: z.object({
    weekly,
    acts: z.array(z.object({ act: z.string(), title: z.string(), minutes, done: minutes, last: dateText.optional() })),
    sittings: z.array(z.object({ act: z.string(), on: dateText, minutes })),
  }),
});

/** What a plan of an earlier day had for study, out of what `recert plan --json` printed then; or what is wrong with it, in words. */
export function readPlanBefore(text: string, asOf: string): { readonly ok: true; readonly before: PaceBefore } | { readonly ok: false; readonly says: string } {
  const found = planShape.safeParse(parsed(text));
  if (!found.success) return { ok: false, says: "This is no plan with its weeks; give the file that “recert plan RECORD --json” printed" };
  const { acts, pace, asOf: made } = found.data;
  if (made >= asOf) return { ok: false, says: `This plan is of ${made}; only one of a day before ${asOf} can be compared with` };
  return { ok: true, before: paceBefore({ asOf: made, acts: acts as Plan["acts"] }, pace as Pick<Pace, "weekly" | "acts" | "sittings">) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
