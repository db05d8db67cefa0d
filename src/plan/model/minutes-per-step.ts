import { parseMillionths, stepMillionths } from "../../base/amount.ts";
import { rowOn } from "../../base/fact.ts";
import type { Rules } from "../../compile/rulebook.ts";
import type { Day } from "../../base/date.ts";
import type { Judged } from "../../evaluate/held.ts";

/**
 * How many minutes one step of a body's unit takes: by the body's own rule for an hour of a course, the least that any gives. `assumed`: where no rule says it, what the person
 * named for a unit, else an hour.
 */
export function minutesPerStep({ credential, edition, rules }: Pick<Judged, "credential" | "edition"> & { rules: Rules }, minutesPerUnit: number | undefined, asOf: Day): { minutes: number; assumed: boolean } {
  const rates = rules.awards.filter((a) => a.per === "hour" && a.by !== "activity").flatMap((award) => {
    const range = edition.situation.range(edition.situation.pick(award.units, award.by), 0);
    return range.low > 0 && range.low === range.high ? [range.low / (award.each / 1_000_000)] : [];
  });
  const byDay = rules.awards.filter((a) => a.per === "hour" && a.by === "activity").flatMap((award) => {
    const range = edition.situation.range(rowOn(award.units, asOf), 0);
    return range.low > 0 && range.low === range.high ? [range.low / (award.each / 1_000_000)] : [];
  });
  const least = Math.min(...rates, ...byDay);
  if (Number.isFinite(least)) return { minutes: 60 / least, assumed: false };
  return { minutes: ((minutesPerUnit ?? 60) * stepMillionths(credential.body.unit)) / (parseMillionths("1") ?? 1_000_000), assumed: true };
}
