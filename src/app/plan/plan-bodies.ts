import type { OwnOption } from "../../plan/options/own-option-schema.ts";
import type { HolderRecord } from "../../record/schema.ts";
import { bodiesOf } from "../standing/bodies-of.ts";

/** The bodies whose rulebooks a plan needs: those that judge the record, those whose courses may be planned with, and those whose units a person's own options state. */
export function planBodies(record: HolderRecord, courses: readonly { readonly body: string }[], options: readonly OwnOption[]): string[] {
  const stated = options.flatMap(({ units = {}, course }) => [...Object.keys(units), ...(course === undefined ? [] : [course.split("/")[0] ?? ""])]);
  return [...new Set([...bodiesOf(record), ...courses.map(({ body }) => body), ...stated])].filter(Boolean).toSorted();
}
