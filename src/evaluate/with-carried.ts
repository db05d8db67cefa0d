import { every, type Truth } from "../base/truth.ts";
import type { Verdict } from "../base/verdict.ts";
import type { Carry } from "../compile/rulebook.ts";
import { type Attributes, matches, type RawSelector } from "../record/selector.ts";
import { isOnOne, looksBack } from "../requirements/per.ts";
import type { CreditEvidence } from "../requirements/kind.ts";
import type { CarriedIn } from "./carried-in.ts";
import type { Crediting } from "./credit-activities.ts";
import type { Edition } from "./edition.ts";

/**
 * The credit of the cycle with what was carried into it, and with what is left of each where the first credit pays what was owed. What is
 * carried went through the limits of its own cycle; those of this one touch it only where they surely pick it: limits on all credit, or on the category in
 * which it arrives.
 */
export function withCarried(credits: CreditEvidence[], { caps }: Pick<Crediting, "caps">, edition: Edition, came: CarriedIn | undefined): CreditEvidence[] {
  if (!came) return credits;
  const paid = came.owedFirst ? payFirst(credits, came.owed) : credits;
  if (came.credit.high === 0) return paid;
  const has = attributesOf(came.rule);
  let { low, high } = came.credit;
  for (const { cap, used } of caps) {
    // A limit that reaches beyond the cycle has what was credited then in its account already.
    if (cap.derived || isOnOne(cap.per) || (looksBack(cap.per) && cap.per !== "calendar-year") || matches(cap.of, has) !== "yes") continue;
    low = Math.min(low, Math.max(0, cap.limit.low - used));
    high = Math.min(high, Math.max(low, cap.limit.high - used));
  }
  const serves: Truth = came.rule?.minimums === undefined ? "unknown" : came.rule.minimums ? "yes" : "no";
  const carried: CreditEvidence = { ref: "carried", on: edition.cycleStart, low, high, serves: undefined, matches: (of) => picks(of, has, came.rule, serves), category: has.category ?? "", confidence: came.confidence, questions: came.questions, carried: serves };
  return [...paid, carried];
}

/** How much may be left short of the total and owed into the next cycle, at most. */
export function mayOwe({ shortfall, situation }: Edition): number {
  if (!shortfall || shortfall.is === "none") return 0;
  return situation.range({ ...shortfall, values: shortfall.values.map((v) => v.limit) }, 0).high;
}

function attributesOf(rule: Carry | undefined): Attributes {
  return { tags: [], category: rule?.toCategory ?? (rule?.categories?.length === 1 ? rule.categories[0] : undefined) };
}

/** Does a minimum pick what was carried? Of most attributes nobody knows; tags it keeps, but for those that it loses. */
function picks(of: RawSelector, has: Attributes, rule: Carry | undefined, serves: Truth): Verdict {
  const truth = speaksOf(of, rule?.losesTags ?? []) ? "unknown" : matches(of, has);
  return ({ yes: "met", no: "unmet", unknown: "unknown" } as const)[every([truth, serves])];
}

/** Does the selector look at a course, or at a tag that is not lost in carrying? */
function speaksOf(of: RawSelector, lost: readonly string[]): boolean {
  const tags = of.tag === undefined ? [] : [of.tag].flat();
  return of.course !== undefined || tags.some((t) => !lost.includes(t)) || (of.not !== undefined && speaksOf(of.not, lost)) || (of.any ?? []).some((s) => speaksOf(s, lost));
}

/** Takes what is owed from the first credit: all that may be owed from what is sure, what surely is from what is possible. */
function payFirst(credits: readonly CreditEvidence[], owed: CarriedIn["owed"]): CreditEvidence[] {
  let [sure, possible] = [owed.high, owed.low];
  return credits.map((credit) => {
    const [fromLow, fromHigh] = [Math.min(sure, credit.low), Math.min(possible, credit.high)];
    sure -= fromLow;
    possible -= fromHigh;
    return fromLow === 0 && fromHigh === 0 ? credit : { ...credit, rest: { low: credit.low - fromLow, high: credit.high - fromHigh } };
  });
}
