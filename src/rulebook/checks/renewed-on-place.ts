import type { Check } from "./check.ts";
import { dayMentions } from "./day-mentions.ts";
import { parts } from "./parts.ts";

/** Of a day that the record may not state, a window can say which credit is not sure. No other rule can. */
export const renewedOnPlace: Check = {
  name: "renewed-on-place",
  description: "The day renewed-on stands only in the earning window of a credential or of a late step.",
  severity: "error",
  *find({ body }) {
    for (const { document, value } of parts(body))
      for (const path of dayMentions(value, "renewed-on"))
        if (!(path[0] === "earn" || (path[0] === "late" && path[2] === "earn"))) yield { document, path, message: "The day of the last renewal cannot be used here", expected: "renewed-on only in earn" };
  },
};
