import type { Check } from "./check.ts";

/** "Last checked" is shown beside every answer; a source seen later shows that it was forgotten. */
export const checkedBeforeSeen: Check = {
  name: "checked-before-seen",
  description: "The body's checked date is not before the day on which one of its sources was seen.",
  severity: "warning",
  *find({ body }) {
    const { checked } = body.rulebook.body;
    const latest = body.rulebook.sources.map((s) => s.seen).reduce((a, b) => (a > b ? a : b), "");
    if (latest > checked) yield { document: body.documents.body, path: ["checked"], message: `A source was seen on ${latest}, after the body was last checked`, expected: `${latest} or later` };
  },
};
