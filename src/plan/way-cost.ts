import { formatMoney } from "../base/money.ts";
import type { RuleRef } from "../base/rule-ref.ts";
import type { FeeStanding } from "../evaluate/standing.ts";
import { centsOf, highestCents } from "./money.ts";
import type { RawSelector } from "../record/selector.ts";
import type { SettledWishes } from "./wishes/settled-wishes.ts";
import type { Way } from "./timeline/way.ts";

/** What handing in one renewal costs. */
export interface WayCost {
  cents: number;
  /** What of it falls away for who paid for life, or where all that counts fits what waives it. */
  renewal: number;
  /** All that counts has to fit this, for the fee of the renewal to be waived. */
  waiver: RawSelector | undefined;
  assumed: boolean;
  /** The rows behind what is paid, and of them those of the fee that may fall away. What is assumed has none. */
  why: readonly RuleRef[];
  renewalWhy: readonly RuleRef[];
  /** Sentences: each fee, and what stands in for what nobody found. */
  says: string[];
}

/** Fees that come with a renewal. Those of a petition, an exam, a subscription or for life are choices of their own. */
const COMES_WITH = new Set(["renewal", "annual", "late", "reinstatement"]);

/**
 * The fees of a renewal, the highest where sources disagree. What nobody found is assumed, and never nothing. `once`: fees for all of a body's credentials are
 * charged with the first of those handed in on one day, where that is the only way for it: what is perhaps handed in on another day pays for nobody else. `sure`: it is.
 */
export function wayCost(way: Way, wishes: SettledWishes, once: Set<string>, sure: boolean, assumed: (says: string) => void): WayCost {
  const cost: WayCost = { cents: 0, renewal: 0, waiver: undefined, assumed: false, why: [], renewalWhy: [], says: [] };
  const own = way.fees.filter((f) => COMES_WITH.has(f.for) && f.waived !== "yes");
  if (way.brought) cost.says.push("Nothing is handed in for it, so no renewal fee is reckoned with.");
  if (!way.brought && !own.some((f) => f.for === "renewal" || f.for === "annual")) addAssumed(cost, `What ${way.cycle.credential.body.short} charges for renewing ${way.cycle.credential.name} was not found`, wishes, assumed);
  for (const fee of own.filter((f) => !f.perhaps || f === dearest(own, wishes, assumed))) {
    const key = `${way.cycle.credential.body.id} ${fee.id} ${way.renewOn}`;
    if (fee.per === "holder" && once.has(key)) continue;
    if (fee.per === "holder" && sure) once.add(key);
    add(cost, way, fee, wishes, assumed);
  }
  return cost;
}

function add(cost: WayCost, way: Way, fee: FeeStanding, wishes: SettledWishes, assumed: (says: string) => void): void {
  const cents = highestCents(fee.amounts, wishes, assumed);
  if (cents === undefined) return addAssumed(cost, `${fee.name} of ${way.cycle.credential.body.short} was not found`, wishes, assumed);
  const times = fee.per === "year" ? Math.max(1, Math.round((way.cycle.end - way.cycle.start) / 365.25)) : 1;
  cost.cents += cents * times;
  cost.why = [...cost.why, ...fee.why];
  if (fee.for === "renewal" && fee.per !== "holder") {
    cost.renewal += cents * times;
    cost.renewalWhy = [...cost.renewalWhy, ...fee.why];
    const waives = way.judged.rules.fees.find((f) => f.id === fee.id)?.waived;
    const row = waives && way.judged.edition.situation.pick(waives);
    if (row?.is === "value" && row.values.length === 1) [cost.waiver] = row.values;
  }
  cost.says.push(`${fee.name}: ${fee.amounts.join(" or ")}${times > 1 ? `, ${times} times` : ""}${fee.amounts.length > 1 ? "; the highest is reckoned with" : ""}.`);
}

function addAssumed(cost: WayCost, says: string, wishes: SettledWishes, assumed: (says: string) => void): void {
  const { fee } = wishes.assume;
  cost.cents += centsOf(fee, wishes, assumed);
  cost.assumed = true;
  cost.says.push(`${says}; ${formatMoney(fee)} is assumed.`);
}

/** Of fees of which one may be yours, the dearest. */
function dearest(fees: readonly FeeStanding[], wishes: SettledWishes, assumed: (says: string) => void): FeeStanding | undefined {
  const cents = (fee: FeeStanding): number => highestCents(fee.amounts, wishes, () => {}) ?? centsOf(wishes.assume.fee, wishes, assumed);
  return fees.filter((f) => f.perhaps).reduce<FeeStanding | undefined>((most, fee) => (most === undefined || cents(fee) > cents(most) ? fee : most), undefined);
}

/** What is paid once instead of every renewal fee of the credential: the highest that anybody says; `undefined` where there is no such offer, or nobody knows what it costs. */
export function lifeFee(way: Way, wishes: SettledWishes, assumed: (says: string) => void): { fee: FeeStanding; cents: number } | undefined {
  const fee = way.fees.find((f) => f.for === "once-for-life" && !f.perhaps && f.per !== "holder");
  const cents = fee && highestCents(fee.amounts, wishes, assumed);
  return fee && cents !== undefined ? { fee, cents } : undefined;
}
