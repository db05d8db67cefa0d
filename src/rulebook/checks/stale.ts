import { addMonths, type Day, formatDay, parseDay } from "../../base/date.ts";
import type { Check } from "./check.ts";

/** Bodies change their rules without a word; what nobody looked at for a year is no longer known. */
export const stale: Check = {
  name: "stale",
  description: "The body was checked, and each source it rests on was seen, within a year.",
  severity: "warning",
  *find({ body, today }) {
    const limit = today === undefined ? null : parseDay(today);
    if (limit === null) return;
    const yearAgo = formatDay(addMonths(limit as Day, -12));
    const { checked } = body.rulebook.body;
    if (checked < yearAgo) yield { document: body.documents.body, path: ["checked"], message: `The body was last checked on ${checked}, more than a year ago`, expected: "a look at every source, and the day of it" };
    for (const [index, source] of body.rulebook.sources.entries())
      if (source.seen < yearAgo) yield { document: body.documents.sources, path: [index, "seen"], message: `The source was last seen on ${source.seen}, more than a year ago`, expected: "another look, and the day of it" };
  },
};
