import type { Act, Plan } from "../src/plan/plan.ts";

/** A plan that has these acts and nothing else. */
export function planOf(acts: readonly Act[], asOf = "2027-01-04"): Plan {
  return {
    asOf,
    until: "2037-01-04",
    prefer: "least-cost",
    outcome: { is: "optimal", says: "", measures: [] },
    acts: [...acts],
    credentials: [],
    totals: { money: [], hours: "0", hoursAssumed: "0", unpriced: [], byYear: [] },
    assumptions: [],
    open: [],
    proof: { options: 0, choices: 0, kept: 0, solves: 0 },
  };
}

/** An act to build on: a course of twelve hours in the first half of 2027. */
export function actOf(part: Partial<Act> = {}): Act {
  const id = part.id ?? "squat-course";
  return { id, do: "course", title: "Squat Course", option: id, from: "2027-01-04", by: "2027-06-30", on: "2027-06-01", hours: "12", serves: [{ credential: "exb/trainer", cycleEnd: "2027-06-30" }], why: { serves: "It gives what is missing." }, ...part };
}
