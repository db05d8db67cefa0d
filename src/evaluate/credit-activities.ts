import { addDays, type Day, formatDay, parseDay } from "../base/date.ts";
import type { Question } from "../base/verdict.ts";
import type { Rulebooks } from "../compile/rulebook.ts";
import { namedContent } from "../record/named-content.ts";
import type { HolderRecord } from "../record/schema.ts";
import { activityAttributes } from "./activity-attributes.ts";
import { addShortParts, addsFirst } from "./add-short-parts.ts";
import { allocateCredit } from "./allocate/allocate-credit.ts";
import { sharesYear } from "./allocate/shares-year.ts";
import type { CapTime } from "./allocate/cap-time.ts";
import { applyCaps } from "./apply-caps.ts";
import { askCredential } from "./ask-credential.ts";
import type { AwardContext } from "./award-amount.ts";
import type { Credit } from "./credit.ts";
import { earlierDeliveries } from "./earlier-deliveries.ts";
import type { EarningWindow } from "./earning-window.ts";
import type { Edition } from "./edition.ts";
import { multiplyFirstUnits } from "./first-units.ts";
import { repeatRow } from "./repeat-row.ts";
import { rankDuplicates } from "./rank-duplicates.ts";
import { forOneOnly, poolOf, sharingUnsure } from "./shared-elsewhere.ts";
import type { Reason } from "./standing.ts";
import { useAwards } from "./use-awards.ts";
import { wantedRank } from "./wanted-rank.ts";
import { titleOf } from "./title-of.ts";
import { worthOf } from "./worth.ts";

export interface Crediting {
  credits: Credit[];
  caps: ReturnType<typeof applyCaps>;
  /** Something inside the window waits for the body. */
  anyPending: boolean;
}

/**
 * The pipeline, for one credential: window, worth, sharing, duplicates, caps; in the order of dates. With `acceptPending` what waits for the
 * body counts as accepted. Where limits leave a choice of what to credit, several ways; else one.
 */
export function creditActivities(rulebooks: Rulebooks, record: HolderRecord, edition: Edition, window: EarningWindow, asOf: Day, certifiedOn: Day, acceptPending: boolean, time: CapTime): Crediting[] {
  const { credential } = edition;
  const body = credential.body.id;
  const pool = poolOf(rulebooks, record, credential, asOf);
  const unsure = sharingUnsure(rulebooks, record, credential, asOf);
  const seen = namedContent(record.activities ?? []).map((activity) => {
    const on = parseDay(activity.on) as Day;
    const course = activity.course === undefined ? undefined : rulebooks.courses.get(activity.course);
    return { activity, on, course, attributes: activityAttributes(rulebooks, credential.body, activity, course, on) };
  });
  const context: AwardContext = { edition, unitOf: (id) => rulebooks.bodies.get(id)?.unit, earlier: (award, activity) => earlierDeliveries(award, activity, seen, body, asOf) };
  const credits = seen.map(({ activity, on, course, attributes }): Credit => {
    const worth = worthOf(activity, on, attributes, context, course);
    const credit: Credit = { activity, on, attributes, worth, reason: "counted", low: worth.low, high: worth.high, trimmed: [], instead: undefined, inside: false, sharedOnly: false, unsure: unsure && !forOneOnly(rulebooks, record, credential, activity), otherCycle: false, questions: [...worth.questions], rows: [...worth.rows] };
    const refuse = (reason: Reason): Credit => ({ ...credit, reason, low: 0, high: 0, questions: [] });
    if (activity.for !== undefined && !activity.for.includes(credential.id)) {
      if (!activity.for.some((id) => pool.includes(id))) return refuse("for-another");
      credit.sharedOnly = true;
    }
    if (on > asOf) return refuse("future");
    if (on < window.first) return refuse(on < certifiedOn ? "before-certification" : "before-window");
    if (on > window.last) return refuse("after-window");
    if (activity.status?.[body] === "rejected") return refuse("rejected");
    const chosen = activity.cycle?.[credential.id];
    if (chosen !== undefined && chosen !== formatDay(edition.cycleEnd)) return refuse("for-another-cycle");
    credit.inside = true;
    const shared = chosen === undefined && window.sharedUntil !== undefined && on <= window.sharedUntil;
    // That the body accepted it says nothing of the cycle: it may have accepted it for the one before.
    const doubted = chosen === undefined && window.doubtUntil !== undefined && on <= window.doubtUntil;
    credit.otherCycle = shared || doubted;
    if (worth.high === 0) return refuse("not-accepted");
    if (worth.pending && !acceptPending) return refuse("provisional");
    if (worth.low < worth.high && !addsFirst(worth.only)) credit.reason = worth.notFound ? "unknown-award" : "unknown-match";
    if (credit.otherCycle) {
      const before = window.endBefore ?? addDays(edition.cycleStart, -1);
      const question: Question = { id: `activities:${activity.ref}:cycle:${credential.id}`, says: `For which of your cycles do you use ${titleOf(activity, course)}? Both could have used it; give the last day of the cycle.`, answer: `activities.${activity.ref}.cycle.${credential.id}`, choices: [{ value: formatDay(edition.cycleEnd), says: `The one that ends on ${formatDay(edition.cycleEnd)}` }, { value: formatDay(before), says: "The one before" }] };
      return { ...credit, low: 0, reason: "unknown-match", questions: [...credit.questions, question] };
    }
    if (on < window.sureFirst || on > window.sureLast) return { ...credit, rows: [...credit.rows, window.row], low: 0, reason: "unknown-match" };
    if (credit.unsure)
      return { ...credit, low: 0, reason: "shared-unknown", questions: [...credit.questions, askCredential(activity.ref, titleOf(activity, course), credential.body.name)] };
    return credit;
  });
  credits.sort(byDate);
  rankDuplicates(credits, edition.duplicates, asOf, body, (activity, on) => repeatRow(rulebooks, body, activity, on));
  addShortParts(credits);
  multiplyFirstUnits(credits, edition);
  useAwards(credits, edition, asOf, body);
  askCategory(credits, edition, rulebooks);
  const rank = new Map(credits.map((c) => [c, wantedRank(edition.wants, c.attributes)]));
  const order = [...credits].sort((a, b) => (rank.get(a) ?? 2) - (rank.get(b) ?? 2) || byDate(a, b));
  const anyPending = credits.some((c) => c.reason === "provisional");
  const lookBack = edition.rules.yearLimits !== "none" && (sharesYear(edition.rules, certifiedOn, edition.cycleStart, window) || credits.some((c) => c.reason === "for-another-cycle"));
  if (edition.rules.allocates || lookBack) return allocateCredit(order, edition, time).map(({ credits: made, caps }) => ({ credits: made.sort(byDate), caps, anyPending }));
  return [{ credits, caps: applyCaps(order, edition), anyPending }];
}

function byDate(a: Credit, b: Credit): number {
  return a.on - b.on || (a.activity.ref < b.activity.ref ? -1 : 1);
}

/** Where categories decide and nobody said which, ask. */
function askCategory(credits: readonly Credit[], edition: Edition, rulebooks: Rulebooks): void {
  const body = edition.credential.body;
  if (!edition.rules.byCategory || body.categories.length === 0) return;
  for (const credit of credits)
    if (credit.high > 0 && credit.attributes.category === undefined)
      credit.questions.push({
        id: `activities:${credit.activity.ref}:category:${body.id}`,
        says: `In which category did ${body.name} put ${titleOf(credit.activity, credit.activity.course === undefined ? undefined : rulebooks.courses.get(credit.activity.course))}?`,
        answer: `activities.${credit.activity.ref}.category.${body.id}`,
        choices: body.categories.map((value) => ({ value, says: value })),
      });
}
