import { formatDay } from "../../base/date.ts";
import type { Question } from "../../base/verdict.ts";
import { matches } from "../../record/selector.ts";
import { looksBack } from "../../requirements/per.ts";
import { ENDLESS } from "../../requirements/range.ts";
import type { Cap } from "../../requirements/kind.ts";
import type { Credit } from "../credit.ts";
import type { CapStretch } from "./cap-stretches.ts";
import type { CapTime } from "./cap-time.ts";

/** How much of a limit earlier cycles used, in steps. `high` is `ENDLESS` where the record may not have everything. */
export interface EarlierUse {
  low: number;
  high: number;
  questions: readonly Question[];
}

/**
 * How much earlier cycles used of a limit, over one of its stretches. At most all that was done then and may be under it; at least what they surely credited.
 * `past`: what activities of that time gave for certain, as far as no limit of this kind is looked at. Before the first cycle nothing was credited.
 */
export function earlierUse(cap: Cap, stretch: CapStretch, credits: readonly Credit[], past: readonly Credit[], caps: readonly Cap[], time: CapTime): EarlierUse {
  const { certifiedOn, cycleStart, history, window, credential } = time;
  if (certifiedOn >= cycleStart || history.starts?.length === 0) return { low: 0, high: 0, questions: [] };
  const under = ({ on, attributes }: Credit): boolean => on >= cap.first && on <= cap.last && matches(cap.of, attributes) !== "no";
  const may = credits.filter((c) => under(c) && stretch.has(c.on) !== "no");
  const used = may.reduce((sum, c) => Math.min(ENDLESS, sum + mayHaveUsed(c, time)), 0);
  const complete = !stretch.unknown && Math.max(stretch.first, certifiedOn) >= history.knownFrom;
  const others = caps.filter((other) => other !== cap && looksBack(other.per));
  const sure = past.filter((c) => under(c) && matches(cap.of, c.attributes) === "yes" && stretch.has(c.on) === "yes" && c.on < window.first && others.every((other) => matches(other.of, c.attributes) === "no"));
  const low = sure.reduce((sum, c) => sum + c.low, 0);
  // Of stretches that overlap, one further back may have taken what this one seems to have used.
  const all = past.filter(under).reduce((sum, c) => Math.min(ENDLESS, sum + c.high), 0);
  const certain = !stretch.rolls || (!stretch.unknown && history.starts !== undefined && certifiedOn >= history.knownFrom && all <= cap.limit.low && window.first >= cycleStart);
  const question: Question = { id: `credentials:${credential}:complete-from`, says: `Does your record have everything you did before ${formatDay(history.knownFrom)}? From which day on is it complete?`, answer: `credentials.${credential}.complete-from`, credential };
  return { low: certain ? Math.min(low, cap.limit.low) : 0, high: complete ? used : ENDLESS, questions: complete ? stretch.questions : [...stretch.questions, question] };
}

/** How much of a limit an activity may have used for another cycle than this one. */
function mayHaveUsed(credit: Credit, { window: { sureFirst, doubtUntil, sharedUntil }, body }: CapTime): number {
  if (credit.activity.status?.[body] === "rejected") return 0;
  if (credit.reason === "before-window" || credit.reason === "before-certification" || credit.reason === "for-another-cycle") return credit.worth.high;
  const doubtful = credit.inside && credit.on <= Math.max(sureFirst - 1, doubtUntil ?? (sureFirst - 1), sharedUntil ?? (sureFirst - 1));
  return doubtful ? Math.max(0, credit.high - credit.low) : 0;
}
