import { formatDay } from "../../base/date.ts";
import { unitWords } from "../../base/unit-words.ts";
import type { Judged } from "../../evaluate/held.ts";
import { type Outlook, type OutlookCycle, judgeCycle } from "./outlook.ts";

/** A cycle whose renewal would no longer be as planned, with what is then missing. */
export interface Broken {
  cycle: OutlookCycle;
  judged: Judged | undefined;
  says: string;
}

/** The planned cycles that are judged worse in another outlook than in the planned one, with what is missing in each. `among`: only these are judged again. */
export function brokenIn(outlook: Outlook, among: readonly OutlookCycle[], planned: (cycle: OutlookCycle) => Judged | undefined, nameOf: (credential: string) => string): Broken[] {
  return among.flatMap((cycle) => {
    const before = planned(cycle);
    const judged = judgeCycle(outlook, cycle);
    const missing = missingIn(before, judged);
    return missing.length > 0 ? [{ cycle, judged, says: `${nameOf(cycle.held.id)} would not be ready on ${formatDay(cycle.renewOn)}: ${missing.join("; ")}.` }] : [];
  });
}

/** What is missing in one judgement and was not in another, in words. */
export function missingIn(before: Judged | undefined, after: Judged | undefined): string[] {
  if (!before) return [];
  if (!after) return ["the cycle would be another"];
  const was = new Map(before.assessment.requirements.map((requirement) => [requirement.id, requirement]));
  return after.assessment.requirements.flatMap((requirement) => {
    const { id, name, advisory, verdict, short } = requirement;
    const earlier = was.get(id);
    if (advisory || verdict === "met" || (earlier && earlier.verdict !== "met" && earlier.short === short)) return [];
    if (verdict === "unknown") return [`whether “${name}” is met would not be known`];
    return [short === undefined ? `“${name}” would not be met` : `${short} ${unitWords(requirement.unit ?? "")} short of “${name}”`.replace("  ", " ")];
  });
}
