import type { Check } from "./check.ts";
import { dayMentions } from "./day-mentions.ts";
import { parts } from "./parts.ts";

/** Only a petition is about one activity; every other day is the same for all of them. */
export const activityDayPlace: Check = {
  name: "activity-day-place",
  description: "The day of the activity stands only in the last day of a petition.",
  severity: "error",
  *find({ body }) {
    for (const { document, value } of parts(body))
      for (const path of dayMentions(value, "activity-day"))
        if (path[0] !== "petition" || path[1] !== "deadline") yield { document, path, message: "The day of an activity cannot be used here", expected: "activity-day only in the deadline of a petition" };
  },
};
