import { addDays } from "../base/date.ts";
import { shift } from "../base/duration.ts";
import type { Carry } from "../compile/rulebook.ts";
import { ENDLESS, type Range } from "../requirements/range.ts";
import type { Judged } from "./held.ts";

/** Sure and possible, in steps. */
interface Between {
  low: number;
  high: number;
}

/** What a cycle leaves for the next one. */
export interface CarryOut {
  /** Credit beyond the total. */
  surplus: Between;
  /** What of it goes into the next cycle. */
  carried: Between;
  /** What is short of the total. */
  short: Between;
}

/** What the cycle leaves over, or leaves short; `undefined` where nobody knows how much it asks for. */
export function carryOut(judged: Judged): CarryOut | undefined {
  const { edition, crediting, carriedIn } = judged;
  if (!edition.total) return undefined;
  const own = add(crediting.credits.reduce((sum, c) => ({ low: sum.low + c.low, high: sum.high + c.high }), { low: 0, high: 0 }), given(judged));
  const came = carriedIn?.credit ?? { low: 0, high: 0 };
  const need = totalNeed(judged, edition.total);
  const have = add(own, came);
  const surplus = { low: Math.max(0, have.low - need.high), high: Math.max(0, have.high - need.low) };
  const short = { low: Math.max(0, need.low - have.high), high: need.high >= ENDLESS ? ENDLESS : Math.max(0, need.high - have.low) };
  // What was carried in is perhaps used up first, perhaps last; where it may not be carried on, only the cycle's own is sure to be.
  const ownBeyond = { low: Math.max(0, own.low - need.high), high: Math.min(surplus.high, own.high) };
  const ways = edition.carry.values.map((rule) => carriedBy(rule, judged, rule.again === true ? surplus : { low: ownBeyond.low, high: rule.again === false ? ownBeyond.high : surplus.high }));
  if (edition.carry.is === "unknown") ways.push({ low: 0, high: surplus.high });
  if (ways.length === 0 || edition.carry.orNone) ways.push({ low: 0, high: 0 });
  return { surplus, carried: { low: Math.min(...ways.map((w) => w.low)), high: Math.max(...ways.map((w) => w.high)) }, short };
}

/** What the total comes to with other credentials, and with what is owed from the cycle before. */
export function totalNeed({ shared, carriedIn }: Pick<Judged, "shared" | "carriedIn">, own: Range): Between {
  const total = shared?.total(own) ?? own;
  return { low: total.low + (carriedIn?.owed.low ?? 0), high: Math.min(ENDLESS, total.high + (carriedIn?.owed.high ?? 0)) };
}

function given({ edition, assessment }: Judged): Between {
  const of = (id: string): string | undefined => assessment.requirements.find((s) => s.id === id)?.verdict;
  return edition.requirements.reduce((sum, r) => (r.gives ? { low: sum.low + (of(r.id) === "met" ? r.gives.low : 0), high: sum.high + (of(r.id) === "unmet" ? 0 : r.gives.high) } : sum), { low: 0, high: 0 });
}

/** What one rule lets go on: the credit of its last months and its categories, up to its limit. */
function carriedBy(rule: Carry, { edition, crediting, cycle }: Judged, beyond: Between): Between {
  const limit = edition.situation.range({ ...edition.carry, is: "value", orNone: false, values: [rule.limit] }, 0);
  let fits = { low: ENDLESS, high: ENDLESS };
  let others = 0;
  let going = crediting.credits.filter((c) => c.high > 0);
  if (rule.within !== undefined || rule.categories !== undefined) {
    const first = rule.within === undefined ? undefined : shift(addDays(cycle.end, 1), rule.within, -1);
    const late = crediting.credits.filter((c) => first === undefined || c.on >= first);
    const inCategory = (c: (typeof late)[number]): boolean => rule.categories === undefined || (c.attributes.category !== undefined && rule.categories.includes(c.attributes.category));
    const perhaps = (c: (typeof late)[number]): boolean => inCategory(c) || c.attributes.category === undefined;
    going = late.filter((c) => perhaps(c) && c.high > 0);
    fits = { low: late.filter(inCategory).reduce((sum, c) => sum + c.low, 0), high: late.filter(perhaps).reduce((sum, c) => sum + c.high, 0) };
    // Of the last credit to come, what is of another category may be what is left over.
    if (rule.categories !== undefined) others = crediting.credits.filter((c) => !inCategory(c)).reduce((sum, c) => sum + c.high, 0);
  }
  const most = { low: Math.max(0, Math.min(beyond.low - others, fits.low, limit.low)), high: Math.min(beyond.high, fits.high, limit.high) };
  if (!rule.whole) return most;
  const sure = going.filter((c) => c.low === c.high);
  const low = greatestSum(sure.map((c) => c.low), most.low);
  return { low, high: sure.length === going.length ? Math.max(low, greatestSum(sure.map((c) => c.low), most.high)) : most.high };
}

/** The most that some of these amounts come to, each taken whole, without going over. */
function greatestSum(amounts: readonly number[], most: number): number {
  let sums = new Set([0]);
  for (const amount of amounts) sums = new Set([...sums, ...[...sums].map((sum) => sum + amount).filter((sum) => sum <= most)]);
  return Math.max(...sums);
}

function add(a: Between, b: Between): Between {
  return { low: a.low + b.low, high: Math.min(ENDLESS, a.high + b.high) };
}
