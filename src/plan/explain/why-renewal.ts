import { addDays, type Day, formatDay, parseDay } from "../../base/date.ts";
import { feesOf } from "../../evaluate/fees.ts";
import type { Act } from "../plan.ts";
import { missingIn } from "./broken.ts";
import { type OutlookCycle, judgeCycle, recordIn } from "./outlook.ts";
import { whatLapsingMeans } from "./what-lapsing-means.ts";
import type { Explaining } from "./why-act.ts";

/** What would happen without a renewal, and why it is not handed in earlier or later, judged on the days beside it. */
export function whyRenewal(explaining: Explaining, act: Act): Pick<Act["why"], "without" | "earlier" | "later"> {
  const cycle = explaining.outlook.cycles.find(({ held, end }) => held.id === act.credential && act.serves.some(({ credential, cycleEnd }) => credential === held.id && cycleEnd === formatDay(end)));
  if (!cycle) return {};
  // Without the day on the certificate the engine leaves open, once it is over, whether it was renewed. Here it was not.
  const ended = { ...cycle, held: { ...cycle.held, "expires-on": formatDay(cycle.end) } };
  const brings = act.serves.filter(({ credential }) => credential !== act.credential);
  const last = brings.find(({ cycleEnd }) => cycleEnd === act.by);
  return {
    without: [without(explaining, ended), ...brings.map(({ credential, cycleEnd }) => `It would not renew ${explaining.nameOf(credential)} either, which ends on ${cycleEnd}.`)].join(" "),
    earlier: earlier(explaining, act, cycle),
    later: last ? `After ${act.by} it would no longer renew ${explaining.nameOf(last.credential)}, which ends on that day.` : later(explaining, act, cycle, ended),
  };
}

function without({ outlook, nameOf }: Explaining, cycle: OutlookCycle): string {
  const { held, end, renewOn } = cycle;
  const lapsing = whatLapsingMeans(outlook.rulebooks, recordIn(outlook, cycle), held.id, renewOn);
  return [`Without it ${nameOf(held.id)} ends on ${formatDay(end)}.`, ...lapsing.slice(0, 1)].join(" ");
}

function earlier({ request, plan, outlook, planned }: Explaining, act: Act, cycle: OutlookCycle): string {
  const day = addDays(parseDay(act.from) as Day, -1);
  if (day < request.asOf) return `Nothing is planned before ${plan.asOf}.`;
  if (day < cycle.start) return `The cycle begins on ${formatDay(cycle.start)}.`;
  const judged = judgeCycle(outlook, cycle, day);
  if (judged?.opens !== undefined && day < judged.opens) return `Renewals are taken from ${formatDay(judged.opens)} on.`;
  const missing = missingIn(planned(cycle), judged);
  if (missing.length > 0) return `On ${formatDay(day)} not everything would be there: ${missing.join("; ")}.`;
  if (judged?.opens === undefined) return `On ${formatDay(day)} everything would be there too. From which day on renewals are taken was not found.`;
  return `It could be handed in from ${formatDay(judged.opens)} on, once everything is there.`;
}

function later({ outlook, planned }: Explaining, act: Act, cycle: OutlookCycle, ended: OutlookCycle): string {
  const day = addDays(parseDay(act.by) as Day, 1);
  const judged = judgeCycle(outlook, ended, day);
  if (!judged) return `Whether it can still be renewed after ${act.by} was not found.`;
  const closes = Math.min(planned(cycle)?.closes ?? cycle.end, cycle.end) as Day;
  if (day <= closes) {
    const missing = missingIn(planned(cycle), judgeCycle(outlook, cycle, closes));
    if (missing.length > 0) return `It could be handed in until ${formatDay(closes)}, but then not everything would be there any more: ${missing.join("; ")}.`;
    return `It could be handed in until ${formatDay(closes)}; that leaves ${closes - cycle.renewOn} days to spare.`;
  }
  const fees = feesOf(outlook.rulebooks, recordIn(outlook, ended, day), judged, day).filter((fee) => fee.for === "late" || fee.for === "reinstatement").flatMap(({ amounts }) => (amounts.some((amount) => /[1-9]/.test(amount)) ? [amounts.join(" or ")] : []));
  const fee = fees.length > 0 ? `, for ${fees.join(" and ")} more` : "";
  if (judged.ladder?.is === "step") return `After ${act.by} it is late${judged.ladder.step.name ? ` (${judged.ladder.step.name})` : ""}${fee}.`;
  return `After ${act.by} it cannot be handed in any more, or nobody found how.`;
}
