import { z } from "zod";
import { line, word } from "../../base/text.ts";
import { kindSchemas } from "../../requirements/schemas.ts";
import { type RawWhen, whenSchema } from "./condition.ts";

/** A requirement as authored: its id, who it is for, and exactly one kind. */
export interface RawRequirement {
  id: string;
  name?: string | undefined;
  by?: "cycle-start" | "cycle-end" | "activity" | "submission" | undefined;
  when?: RawWhen | undefined;
  advisory?: boolean | undefined;
  note?: string | undefined;
  [kind: string]: unknown;
}

export const versionBySchema = z.enum(["cycle-start", "cycle-end", "activity", "submission"]);

export const requirementSchema: z.ZodType<RawRequirement> = z.lazy(() => requirement);

const kindShapes = Object.fromEntries([...kindSchemas].map(([key, schema]) => [key, (isGroup(key) ? z.array(requirementSchema).min(key === "any-of" ? 2 : 1, key === "any-of" ? "two or more requirements" : "at least one requirement") : schema).optional()]));

const requirement = z
  .strictObject({
    id: word,
    name: line(120).optional(),
    by: versionBySchema.optional(),
    when: whenSchema.optional(),
    advisory: z.boolean().optional(),
    note: line(1200).optional(),
    ...kindShapes,
  })
  .superRefine((raw, ctx) => {
    const named = Object.keys(kindShapes).filter((key) => (raw as Record<string, unknown>)[key] !== undefined);
    if (named.length !== 1)
      ctx.addIssue({ code: "custom", message: named.length === 0 ? "The requirement has no kind" : `The requirement has several kinds: ${named.join(", ")}`, params: { code: "one-kind", expected: `exactly one of ${Object.keys(kindShapes).join(", ")}` } });
  }) as unknown as z.ZodType<RawRequirement>;

/** Groups hold requirements themselves; their lists are checked by this very schema. */
function isGroup(key: string): boolean {
  return key === "any-of" || key === "all-of";
}
