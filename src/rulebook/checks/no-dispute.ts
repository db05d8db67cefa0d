import { walkRows } from "../walk-rows.ts";
import type { Check } from "./check.ts";
import { parts } from "./parts.ts";

/** Sources that say the same agree: the value is sure, and to call it disputed would weaken every answer that rests on it. */
export const noDispute: Check = {
  name: "no-dispute",
  description: "Disputed values are not all the same.",
  severity: "error",
  *find({ body }) {
    for (const { document, value } of parts(body))
      for (const { path, row } of walkRows(value))
        if (row.disputed && new Set(row.disputed.map((d) => JSON.stringify(d.value))).size < 2) yield { document, path: [...path, "disputed"], message: "These values do not contradict each other", expected: "value: with all the sources, or values that differ" };
  },
};
