import { formatAmount } from "../base/amount.ts";
import { formatDay, parseDay } from "../base/date.ts";
import { refOf } from "../base/fact.ts";
import type { Rulebooks } from "../compile/rulebook.ts";
import { ENDLESS } from "../requirements/range.ts";
import { titleOf } from "./title-of.ts";
import type { Credit } from "./credit.ts";
import type { Judged } from "./held.ts";
import type { ActivityStanding } from "./standing.ts";

/** What one activity gave to one credential, and the named reason why it was not more. */
export function explainActivity(credit: Credit, judged: Judged, rulebooks: Rulebooks): ActivityStanding {
  const unit = judged.credential.body.unit;
  const { activity, worth } = credit;
  const title = titleOf(activity, activity.course === undefined ? undefined : rulebooks.courses.get(activity.course));
  const possible = credit.reason === "provisional" ? worth.high : credit.high;
  return {
    ref: activity.ref,
    on: activity.on,
    title,
    ...(worth.high >= ENDLESS ? {} : { worth: worth.low === worth.high ? formatAmount(worth.high, unit) : `${formatAmount(worth.low, unit)} to ${formatAmount(worth.high, unit)}` }),
    credited: formatAmount(credit.low, unit),
    ...(possible > credit.low && possible < ENDLESS ? { possible: formatAmount(possible, unit) } : {}),
    reason: credit.reason,
    says: `${say(credit, judged)}${served(credit, judged)}`,
    basis: worth.basis,
    ...(credit.attributes.category === undefined ? {} : { category: credit.attributes.category }),
    why: credit.rows.map(refOf),
  };
}

/** What the credit goes to, where one serves one requirement alone. */
function served({ serves }: Credit, { rules, credential }: Judged): string {
  const { unit } = credential.body;
  return [...(serves ?? [])].filter(([, { high }]) => high > 0).map(([id, { low, high }]) => ` ${high >= ENDLESS ? "It" : `${low === high ? "" : "Up to "}${formatAmount(high, unit)} of it`} ${low === high ? "serves" : "may serve"} "${rules.byId.get(id)?.name ?? id}" alone.`).join("");
}

function say(credit: Credit, judged: Judged): string {
  const { window, credential, cycle } = judged;
  const body = credential.body.name;
  switch (credit.reason) {
    case "counted":
      return credit.worth.says;
    case "future":
      return "It lies after the day you ask about.";
    case "before-window":
      return `It was done before ${formatDay(window.first)}, when this cycle's credit begins.`;
    case "before-certification":
      return `It was done before you were certified (${formatDay(judged.days["certified-on"])}).`;
    case "after-window":
      return `It was done after ${formatDay(window.last)}, the last day for the cycle that ends on ${formatDay(cycle.end)}.`;
    case "duplicate":
      if (credit.high > 0) return `The same content is in ${credit.instead ?? "another"}. Whether it counts again was not found, or sources disagree.`;
      return `The same content counts once here; ${credit.instead ?? "another"} counts instead.`;
    case "not-accepted":
      return credit.worth.says;
    case "rejected":
      return `${body} did not accept it.`;
    case "unknown-match":
      if (credit.openLimit !== undefined) return `${credit.worth.says} How much of the limit "${credit.openLimit}" is left for it is not known.`;
      if (credit.otherCycle && window.doubtUntil !== undefined && credit.on <= window.doubtUntil) return `You renewed late, on ${formatDay(window.doubtUntil)}. It may have served the cycle before: say which one it is for. ${credit.worth.says}`;
      if (credit.otherCycle) return `The cycle before may have used it too: say which one it is for. ${credit.worth.says}`;
      if (credit.on < window.sureFirst || credit.on > window.sureLast) return `Whether credit of this day counts for the cycle was not found, or sources disagree. ${credit.worth.says}`;
      return credit.worth.says;
    case "unknown-award":
      return credit.worth.says;
    case "shared-unknown":
      return `You hold several credentials of ${body}, and its rule on counting one activity for each was not found. Say which one it is for.`;
    case "provisional":
      return `${credit.activity.status?.[credential.body.id] === "pending" ? `It waits for ${body}'s approval.` : `It counts only once ${body} has approved it.`} ${credit.worth.says}`;
    case "capped":
      return `${credit.worth.says} ${credit.trimmed.map((t) => overLimit(t, judged)).join(" ")}${credit.chosen ? " Of all ways to fill the limits this one helps you most." : ""}`;
    case "used-up":
      return `The rule that would count it may be used only so often${credit.instead === undefined ? ", and was used before" : `; ${credit.instead} uses it`}.`;
    case "for-another-cycle":
      return `You use it for the cycle that ends on ${formatDay(parseDay(credit.activity.cycle?.[judged.credential.id] ?? "") ?? cycle.end)}.`;
    case "for-another":
      return "You set it aside for another credential.";
  }
}

/** What a limit took; where nobody knows how much it lets through, what it may take. */
function overLimit({ cap: id, by }: Credit["trimmed"][number], { edition, credential }: Judged): string {
  const cap = edition.caps.find((c) => c.id === id);
  const amount = formatAmount(by, credential.body.unit);
  const name = `the limit "${cap?.name ?? id}"`;
  if (!cap || cap.limit.low === cap.limit.high) return `${amount} went over ${name}.`;
  return `Up to ${amount} may be over ${name}: how much it lets through ${cap.limit.high >= ENDLESS ? "was not found" : "is not sure"}.`;
}
