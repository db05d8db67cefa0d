import { z } from "zod";
import { dateText, line } from "./text.ts";

/** A citation: the id of a source and, after `#`, the place inside it. */
const cite = z.string().max(200).regex(/^[a-z0-9]+(?:-[a-z0-9]+)*(?:#.{1,120})?$/, 'a source id, with a place after "#" if wanted');
const cites = z.union([z.array(cite).min(1), cite]);
const confidence = z.enum(["official", "third-party", "unconfirmed"]);

/** One value with its first day and its sources. */
export interface RawRow<T> {
  from: string;
  value?: T | "none" | "unknown" | undefined;
  disputed?: { value: T | "none"; source: string | string[]; note?: string | undefined }[] | undefined;
  source?: string | string[] | undefined;
  confidence?: z.infer<typeof confidence> | undefined;
  note?: string | undefined;
}

export type RawRows<T> = RawRow<T>[];

/**
 * The schema of a fact: dated, cited rows, oldest first. Refused are rows without a value, a value without a source,
 * two rows from one day, and rows out of order.
 */
export function rows<T>(value: z.ZodType<T>): z.ZodType<RawRows<T>> {
  const row = z.strictObject({
    from: z.union([z.literal("undated"), dateText]),
    value: z.union([z.literal("none"), z.literal("unknown"), value]).optional(),
    disputed: z.array(z.strictObject({ value: z.union([z.literal("none"), value]), source: cites, note: line(600).optional() })).min(2, "two or more values that contradict each other").optional(),
    source: cites.optional(),
    confidence: confidence.optional(),
    note: line(1200).optional(),
  });
  return z
    .array(row)
    .min(1, "at least one row")
    .superRefine((list, ctx) => {
      list.forEach((r, index) => {
        const report = (code: string, message: string, expected: string, key?: string): void => ctx.addIssue({ code: "custom", path: key ? [index, key] : [index], message, params: { code, expected } });
        if ((r.value === undefined) === (r.disputed === undefined)) report("no-value", "A row needs either a value or disputed values", "value: or disputed:, not both");
        if (r.value !== undefined && r.value !== "unknown" && r.source === undefined) report("no-source", "The value has no source", "source: with an id of sources.yaml");
        if (r.disputed !== undefined && r.source !== undefined) report("no-value", "Each disputed value carries its own source", "source: inside disputed only", "source");
        const before = list[index - 1];
        if (before && before.from === r.from) report("overlapping-rows", `Two rows begin ${r.from === "undated" ? "undated" : `on ${r.from}`}`, "one row a day; where sources contradict each other, disputed:", "from");
        else if (before && (r.from === "undated" || (before.from !== "undated" && before.from > r.from))) report("rows-out-of-order", "The rows are not in order", "oldest first, undated before all", "from");
      });
    }) as unknown as z.ZodType<RawRows<T>>;
}
