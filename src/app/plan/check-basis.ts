import { z } from "zod";
import { dateText } from "../../base/text.ts";
import type { OwnOption } from "../../plan/options/own-option-schema.ts";
import { planFileSchema } from "../../plan/plan-file-schema.ts";
import type { Wishes } from "../../plan/wishes/wishes.ts";

/** What a plan is made from beside the record: what a plan file holds, and what was tried in vain. */
export interface PlanBasis {
  /** What the person asks of it. */
  readonly wishes: Wishes;
  /** What they can do besides the courses of the catalogue, as they wrote it down. */
  readonly options: readonly OwnOption[];
  /** What they did not pass, by option, and the first day on which it can be tried again. */
  readonly failed: readonly { readonly option: string; readonly again: string }[];
}

const shape = z.strictObject({ wishes: z.record(z.string(), z.unknown()), options: z.array(z.unknown()), failed: z.array(z.strictObject({ option: z.string(), again: dateText })) });

/** The value as what a plan is made from; `undefined` when it is something else. */
export function checkBasis(value: unknown): PlanBasis | undefined {
  const parts = shape.safeParse(value);
  if (!parts.success) return undefined;
  const file = planFileSchema.safeParse({ ...parts.data.wishes, options: parts.data.options });
  if (!file.success) return undefined;
  const { options = [], recert: _, ...wishes } = file.data;
  return { wishes: wishes as Wishes, options, failed: parts.data.failed };
}
