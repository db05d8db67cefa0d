import type { Act } from "../../plan/plan.ts";

/** What sort of thing an act is, in a word for lists and marks. */
export const actWords: Readonly<Record<Act["do"], string>> = {
  course: "Course",
  credit: "Credit",
  card: "Card",
  exam: "Exam",
  attest: "Declaration",
  practice: "Practice",
  renew: "Renewal",
  pay: "Payment",
};
