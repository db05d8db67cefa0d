import type { FeeStanding } from "../../evaluate/standing.ts";

const pers = { credential: "For each credential.", holder: "Once for all your credentials of this body.", year: "Each year." } as const;

const rates = { "unit-short": "each unit short", "month-late": "each month late" } as const;

const waivers = {
  yes: "Nothing is charged, because all that you count fits.",
  no: "Charged, because not all that you count fits.",
  unknown: "Whether it is charged depends on what you count; see the rule.",
} as const;

/** What is to be said beside the amounts of a fee; `undefined` when there is nothing. */
export function feeNote({ per, rate, perhaps, waived, note }: FeeStanding): string | undefined {
  const parts = [
    ...(per === undefined ? [] : [pers[per]]),
    ...(rate === undefined ? [] : [`${rate.each.join(" or ")} for ${rates[rate.for]}.`]),
    ...(perhaps ? ["Whether it is asked of you depends on an answer; see the rule."] : []),
    ...(waived === undefined ? [] : [waivers[waived]]),
    ...(note === undefined ? [] : [note]),
  ];
  return parts.length === 0 ? undefined : parts.join(" ");
}
