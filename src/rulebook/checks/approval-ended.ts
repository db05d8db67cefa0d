import type { Check } from "./check.ts";
import { rowSpans, valuesOf } from "./row-spans.ts";

/** An approval that ends ends the credit too: what a course is worth must not go on by itself. */
export const approvalEnded: Check = {
  name: "approval-ended",
  description: "A course states no value for a body on a day on which its approval there is over.",
  severity: "error",
  *find({ body }) {
    for (const [index, course] of body.rulebook.courses.entries()) {
      const document = body.documents.courses[index];
      for (const [under, award] of Object.entries(course.awards)) {
        const approval = rowSpans(award.approval ?? []);
        const ended = approval.filter(({ row, index: at }) => row.value === "none" && approval.slice(0, at).some((before) => valuesOf(before.row).length > 0));
        const outlived = rowSpans(award.units).find(({ row, first, last }) => valuesOf(row).length > 0 && ended.some((end) => first <= end.last && last >= end.first));
        const end = outlived && ended.find(({ first, last }) => outlived.first <= last && outlived.last >= first);
        if (document && outlived && end) yield { document, path: ["awards", under, "units", outlived.index], message: `The approval of ${under} is over from ${end.row.from} on, and the course goes on giving credit there`, expected: `a row of units from ${end.row.from}: none, or unknown where nobody says what holds since` };
      }
    }
  },
};
