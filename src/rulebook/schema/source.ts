import { z } from "zod";
import { dateText, line, webAddress, word } from "../../base/text.ts";

/** A citation, once. */
export const sourceSchema = z.strictObject({
  id: word,
  title: line(300),
  url: webAddress.optional(),
  publisher: line(160),
  seen: dateText,
  dated: z.union([dateText, z.string().regex(/^\d{4}(?:-\d{2})?$/, "a date, a month or a year such as 2019")]).optional(),
  kind: z.enum(["official", "official-copy", "third-party"]),
  note: line(1200).optional(),
});

export const sourcesSchema = z.array(sourceSchema);

export type RawSource = z.infer<typeof sourceSchema>;
