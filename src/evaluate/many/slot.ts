import { type Day, formatDay } from "../../base/date.ts";
import { type Fact, type FactRow, rowOn } from "../../base/fact.ts";
import type { Truth } from "../../base/truth.ts";
import type { Award } from "../../compile/award.ts";
import type { Rulebooks } from "../../compile/rulebook.ts";
import { matches, type RawSelector } from "../../record/selector.ts";
import type { Cap } from "../../requirements/kind.ts";
import { ENDLESS } from "../../requirements/range.ts";
import type { Edition } from "../edition.ts";
import { findAwards } from "../find-awards.ts";
import { rateSteps } from "../rate.ts";
import { wantedRank, type WantedRank } from "../wanted-rank.ts";
import { roundings } from "../roundings.ts";
import type { ActivityProfile, HolderTable } from "./holder-table.ts";

/** What may be given for hours: steps for each hour, rounded. */
interface Rate {
  low: number;
  high: number;
  to: number;
  direction: "down" | "up" | "nearest";
}

/** A cap that may apply: its place among the edition's, and whether it surely does. */
export interface SlotCap {
  index: number;
  sure: boolean;
  per: Cap["per"];
  /** A limit for each activity on its own, between `low` and `high`; others share room. */
  each: boolean;
  low: number;
  high: number;
}

/** More and less than any amount, and still whole numbers, which are quicker to compare than infinities. */
const MOST = ENDLESS + 1;
const LEAST = -1;

/** Everything that the rules of one edition say of activities with one profile in one stretch of days. */
export interface Slot {
  /** The body's published value stands above what a certificate states. */
  published: boolean;
  low: number;
  high: number;
  /** Where the value depends on hours; `low` and `high` then add what does not. */
  rates: readonly Rate[] | undefined;
  /** The sure value is the least, the possible the greatest of several candidates, or anything at all. */
  open: boolean;
  needsApproval: boolean;
  /** Caps that may apply, in their order, and whether each surely does. */
  caps: readonly SlotCap[];
  /** Bits of counters of credit (the total is bit 0) and of hours. */
  creditSure: number;
  creditMaybe: number;
  hoursSure: number;
  hoursMaybe: number;
  categorySure: number;
  categoryMaybe: number;
  /** Bit of the category, 0 when nobody stated it. */
  category: number;
  wanted: WantedRank;
}

export function makeSlot(rulebooks: Rulebooks, edition: Edition, table: HolderTable, profileIndex: number, sample: Day, counters: readonly { of: RawSelector; hours: boolean }[], categories: readonly RawSelector[]): Slot {
  const profile = table.profiles[profileIndex] as ActivityProfile;
  const has = { ...profile.attributes, on: formatDay(sample) };
  const bits = (picks: (Truth | undefined)[]): { sure: number; maybe: number } => {
    let [sure, maybe] = [0, 0];
    picks.forEach((pick, i) => {
      if (pick === "yes") sure |= 1 << i;
      if (pick === "yes" || pick === "unknown") maybe |= 1 << i;
    });
    return { sure, maybe };
  };
  const caps = edition.caps.flatMap((cap, index): SlotCap[] => {
    const picked = sample < cap.first || sample > cap.last ? "no" : matches(cap.of, has);
    return picked === "no" ? [] : [{ index, sure: picked === "yes", per: cap.per, each: cap.per === "activity" || cap.per === "event", low: cap.limit.low, high: cap.limit.high }];
  });
  const credit = bits(counters.map((c) => (c.hours ? undefined : matches(c.of, has))));
  const hours = bits(counters.map((c) => (c.hours ? matches(c.of, has) : undefined)));
  const category = bits(categories.map((of) => matches(of, has)));
  const index = has.category === undefined ? -1 : edition.credential.body.categories.indexOf(has.category);
  return {
    ...valueOf(rulebooks, edition, profile, sample),
    caps,
    creditSure: credit.sure,
    creditMaybe: credit.maybe,
    hoursSure: hours.sure,
    hoursMaybe: hours.maybe,
    categorySure: category.sure,
    categoryMaybe: category.maybe,
    category: index < 0 ? 0 : 1 << index,
    wanted: wantedRank(edition.wants, has),
  };
}

type Value = Pick<Slot, "published" | "low" | "high" | "rates" | "open" | "needsApproval">;

function valueOf(rulebooks: Rulebooks, edition: Edition, profile: ActivityProfile, sample: Day): Value {
  const course = profile.attributes.course === undefined ? undefined : rulebooks.courses.get(profile.attributes.course);
  const published = course?.awards.get(edition.credential.body.id);
  if (published) {
    const row = rowOn(published.units, sample);
    if (row.is === "none") return { published: true, low: 0, high: 0, rates: undefined, open: false, needsApproval: false };
    if (row.is !== "unknown") {
      const range = edition.situation.range(row, 0);
      return { published: true, low: range.low, high: range.high, rates: undefined, open: false, needsApproval: false };
    }
  }
  const { candidates, sure } = findAwards(edition.rules.awards, profile.attributes.on === undefined ? { ...profile.attributes, on: formatDay(sample) } : profile.attributes, ({ per }) => (per === "hour" ? profile.statesHours : profile.quantity[per] !== undefined));
  const values = candidates.map((award) => awardValue(award, edition, profile, sample));
  const fixed = values.filter((v) => v.rates === undefined);
  const rates = values.flatMap((v) => v.rates ?? []);
  return {
    published: false,
    low: sure ? (fixed.length === 0 ? MOST : Math.min(...fixed.map((v) => v.low))) : 0,
    high: sure ? (fixed.length === 0 ? LEAST : Math.max(...fixed.map((v) => v.high))) : ENDLESS,
    rates: rates.length > 0 ? rates : undefined,
    open: !sure,
    needsApproval: values.some((v) => v.approval),
  };
}

function awardValue(award: Award, edition: Edition, profile: ActivityProfile, sample: Day): { low: number; high: number; rates: Rate[] | undefined; approval: boolean } {
  const pick = <T>(fact: Fact<T>): FactRow<T> => (award.by === "activity" ? rowOn(fact, sample) : edition.situation.pick(fact, award.by));
  const approval = award.approval !== undefined && pick(award.approval).is !== "none";
  const range = edition.situation.range(pick(award.units), 0);
  const fixed = (low: number, high: number) => ({ low, high, rates: undefined, approval });
  if (range.high >= ENDLESS) return fixed(0, ENDLESS);
  if (range.high === 0 || award.per === "each") return fixed(range.low, range.high);
  const ways = roundings(award.rounding && pick(award.rounding));
  if (award.per === "hour") return profile.statesHours ? { low: 0, high: 0, rates: ways.map((w) => ({ low: range.low, high: range.high, to: w.steps, direction: w.direction })), approval } : fixed(0, ENDLESS);
  const quantity = profile.quantity[award.per];
  if (quantity === undefined) return fixed(0, ENDLESS);
  return fixed(Math.min(...ways.map((w) => rateSteps(range.low, quantity, w.steps, w.direction))), Math.max(...ways.map((w) => rateSteps(range.high, quantity, w.steps, w.direction))));
}
