import type { PlanDiff } from "../diff/plan-diff.ts";

/** What another plan takes more or less, as the rest of a sentence: "costs 120.00 USD more and takes 5 hours less". */
export function differenceWords({ totals: { money, hours } }: Pick<PlanDiff, "totals">): string {
  const parts = [
    ...money.map(({ currency, more }) => `costs ${size(more)} ${currency} ${direction(more)}`),
    ...(hours ? [`takes ${size(hours.more)} ${/^-?1(\.0+)?$/.test(hours.more) ? "hour" : "hours"} ${direction(hours.more)}`] : []),
  ];
  if (parts.length === 0) return "costs as much and takes as long";
  return [parts.slice(0, -1).join(", "), parts.at(-1)].filter(Boolean).join(" and ");
}

const size = (more: string): string => more.replace("-", "");
const direction = (more: string): string => (more.startsWith("-") ? "less" : "more");
