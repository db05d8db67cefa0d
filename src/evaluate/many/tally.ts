import { calendarOf, type Day } from "../../base/date.ts";
import type { Cap } from "../../requirements/kind.ts";
import { ENDLESS } from "../../requirements/range.ts";
import { isAllowed, mayLookBack } from "../rank-duplicates.ts";
import { rateSteps } from "../rate.ts";
import { ACCEPTED, type HolderTable, NONE, PENDING, REJECTED, SHARED } from "./holder-table.ts";
import type { BoundEdition } from "./bind-edition.ts";
import { type HolderPlan, type Years, yearsOf } from "./plan-holder.ts";
import type { Slot, SlotCap } from "./slot.ts";

const HOUR = 1_000_000;

/** The sums of one holder, filled anew for each: what the pipeline of credit comes to. */
export class Tally {
  readonly low = new Float64Array(32);
  readonly high = new Float64Array(32);
  readonly categoriesLow = new Int32Array(32);
  readonly categoriesHigh = new Int32Array(32);
  private readonly possible = new Int32Array(32);
  private readonly wild = new Int32Array(32);
  private buckets = 1;
  private roomLow = new Int32Array(0);
  private roomHigh = new Int32Array(0);
  /** Something inside the window waits for the body. */
  anyPending = false;
  /** What is only possible, to be shared out when all sure credit has taken its room. */
  private readonly later: { slot: Slot; day: number; low: number; more: number }[] = [];
  private activityLow = 0;
  private activityHigh = 0;
  private waits = false;

  private readonly table: HolderTable;
  private readonly days: Int32Array;
  private readonly profiles: Int32Array;
  private readonly stated: Int32Array;
  private readonly contents: Int32Array;
  private readonly flags: Uint8Array;
  private readonly asOf: number;
  private readonly acceptPending: boolean;
  /** The body's rule surely lets one activity count for each of its credentials. */
  private readonly countsForEach: boolean;

  constructor(table: HolderTable, asOf: number, acceptPending: boolean, countsForEach: boolean) {
    this.table = table;
    this.days = table.day;
    this.profiles = table.profile;
    this.stated = table.stated;
    this.contents = table.content;
    this.flags = table.flags;
    this.asOf = asOf;
    this.acceptPending = acceptPending;
    this.countsForEach = countsForEach;
  }

  /** Runs the pipeline for one holder: window, duplicates, worth, caps; in the order of dates. */
  fill(holder: number, plan: HolderPlan, bound: BoundEdition): void {
    const { low, high, days, profiles, contents } = this;
    const { slots, epochs, finder, categoryCounters } = bound;
    for (let c = 0; c < bound.counters; c++) low[c] = high[c] = 0;
    for (let c = 0; c < categoryCounters; c++) this.categoriesLow[c] = this.possible[c] = this.wild[c] = 0;
    this.anyPending = false;
    if (bound.caps.length > 0) this.resetRooms(plan, bound);
    const start = this.table.activityStart[holder] as number;
    const end = this.table.activityStart[holder + 1] as number;
    const { first } = plan;
    const last = plan.last < this.asOf ? plan.last : this.asOf;
    // Turns matter only where there is room to fill.
    const passes = bound.edition.wants.length > 0 && bound.caps.length > 0 ? 3 : 1;
    for (let pass = 0; pass < passes; pass++)
      for (let a = start; a < end; a++) {
        const day = days[a] as number;
        if (day < first || day > last) continue;
        const profile = profiles[a] as number;
        const slot = slots[profile * epochs + finder.on(day)] ?? bound.slot(profile, day);
        if (pass === 0 && slot.hoursMaybe !== 0) this.countHours(slot, a, this.isSure(plan, a, day));
        if (passes > 1 && slot.wanted !== pass) continue;
        const live = this.value(slot, plan, a, day);
        if (this.waits) this.anyPending = true;
        if (!live) continue;
        const content = contents[a] as number;
        if (content !== NONE && this.isRepeat(a, content, start, end, plan, bound)) continue;
        this.credit(slot, plan, day);
      }
    for (let i = 0; i < this.later.length; i++) this.share(this.later[i] as (typeof this.later)[number], plan);
    this.later.length = 0;
    for (let c = 0; c < categoryCounters; c++) this.categoriesHigh[c] = bits((this.categoriesLow[c] as number) | (this.possible[c] as number)) + (this.wild[c] as number);
  }

  private resetRooms(plan: HolderPlan, { caps, yearly }: BoundEdition): void {
    const buckets = yearly ? yearsOf(plan).buckets : 1;
    this.buckets = buckets;
    const size = caps.length * buckets;
    if (this.roomLow.length < size) [this.roomLow, this.roomHigh] = [new Int32Array(size), new Int32Array(size)];
    for (let c = 0; c < caps.length; c++) {
      const { low, high } = (caps[c] as (typeof caps)[number]).limit;
      for (let at = c * buckets; at < (c + 1) * buckets; at++) {
        this.roomLow[at] = low;
        this.roomHigh[at] = high;
      }
    }
  }

  private countHours(slot: Slot, a: number, sure: boolean): void {
    if ((this.flags[a] as number) & REJECTED) return;
    const hours = this.table.hours[a] as number;
    for (let c = 0, bit = 1; bit !== 0 && bit <= slot.hoursMaybe; c++, bit <<= 1) {
      if (!(slot.hoursMaybe & bit)) continue;
      if (sure && slot.hoursSure & bit && hours !== NONE) this.low[c] = (this.low[c] as number) + hours;
      this.high[c] = (this.high[c] as number) + (hours === NONE ? ENDLESS * HOUR : hours);
    }
  }

  /** Sets what the activity is worth; false when it gives nothing at all here. */
  private value(slot: Slot, plan: HolderPlan, a: number, day: number): boolean {
    const flags = this.flags[a] as number;
    this.waits = false;
    if (flags & REJECTED) return false;
    const stated = this.stated[a] as number;
    let { low, high } = slot;
    let approval = false;
    if (!slot.published && stated !== NONE) low = high = stated;
    else if (!slot.published) {
      approval = slot.needsApproval && !(flags & ACCEPTED);
      if (slot.rates !== undefined) {
        const hours = this.table.hours[a] as number;
        for (const rate of slot.rates) {
          if (!slot.open) low = Math.min(low, rateSteps(rate.low, hours, rate.to, rate.direction));
          if (!slot.open) high = Math.max(high, rateSteps(rate.high, hours, rate.to, rate.direction));
        }
      }
    }
    if (high === 0) return false;
    if ((flags & PENDING || approval) && !this.acceptPending) {
      this.waits = true;
      return false;
    }
    if (!this.isSure(plan, a, day)) low = 0;
    this.activityLow = low;
    this.activityHigh = high;
    return true;
  }

  /** Does what was done on the day surely serve this cycle of this credential? */
  private isSure(plan: HolderPlan, a: number, day: number): boolean {
    const flags = this.flags[a] as number;
    return day > plan.doubtUntil && day >= plan.sureFirst && day <= plan.sureLast && !(flags & SHARED && !this.countsForEach);
  }

  /** Is there another with the same content that helps the holder more, or comes first? Leaves the values of `a` set. */
  private isRepeat(a: number, content: number, start: number, end: number, plan: HolderPlan, bound: BoundEdition): boolean {
    const { table } = this;
    const rule = bound.edition.duplicates;
    if (isAllowed(rule)) return false;
    let [low, high] = [this.activityLow, this.activityHigh];
    const ever = mayLookBack(rule);
    let repeat = false;
    for (let b = start; b < end && !repeat; b++) {
      if (b === a || table.content[b] !== content) continue;
      const day = table.day[b] as number;
      if (day > this.asOf) continue;
      if (day < plan.first) repeat = ever && !((table.flags[b] as number) & REJECTED);
      else if (day <= plan.last && this.value(bound.slot(table.profile[b] as number, day), plan, b, day))
        repeat = this.activityLow > low || (this.activityLow === low && (this.activityHigh > high || (this.activityHigh === high && b < a)));
    }
    // Where nobody found the rule a repeat may count, and never surely does.
    if (repeat && rule.is !== "value") [low, repeat] = [0, false];
    this.activityLow = low;
    this.activityHigh = high;
    return repeat;
  }

  /** Credits what is sure; what is only possible waits where a cap surely applies to it. */
  private credit(slot: Slot, plan: HolderPlan, day: number): void {
    const { roomLow, roomHigh } = this;
    const { caps } = slot;
    let low = this.activityLow;
    for (let i = 0; i < caps.length; i++) {
      const cap = caps[i] as SlotCap;
      const most = cap.each ? cap.low : (roomLow[this.roomFor(cap, day, plan)] as number);
      if (most < low) low = most;
    }
    for (let i = 0; i < caps.length; i++) {
      const cap = caps[i] as SlotCap;
      if (cap.each) continue;
      const at = this.roomFor(cap, day, plan);
      roomLow[at] = (roomLow[at] as number) - low;
      if (cap.sure) roomHigh[at] = (roomHigh[at] as number) - low;
    }
    const more = this.activityHigh - low;
    if (more > 0 && caps.length > 0) this.later.push({ slot, day, low, more });
    else this.count(slot, low, low + more);
  }

  /** Shares the room that is left under the caps that surely apply. */
  private share({ slot, day, low, more }: { slot: Slot; day: number; low: number; more: number }, plan: HolderPlan): void {
    let extra = more;
    for (const cap of slot.caps) {
      if (!cap.sure || cap.high >= ENDLESS) continue;
      extra = Math.min(extra, cap.each ? cap.high - low : (this.roomHigh[this.roomFor(cap, day, plan)] as number));
    }
    for (const cap of slot.caps) {
      if (!cap.sure || cap.high >= ENDLESS || cap.each) continue;
      const at = this.roomFor(cap, day, plan);
      this.roomHigh[at] = (this.roomHigh[at] as number) - extra;
    }
    this.count(slot, low, low + extra);
  }

  private count(slot: Slot, low: number, high: number): void {
    if (high === 0) return;
    for (let c = 0, bit = 1; bit !== 0 && bit <= slot.creditMaybe; c++, bit <<= 1) {
      if (slot.creditSure & bit) this.low[c] = (this.low[c] as number) + low;
      if (slot.creditMaybe & bit) this.high[c] = Math.min(ENDLESS, (this.high[c] as number) + high);
    }
    for (let c = 0, bit = 1; bit !== 0 && bit <= slot.categoryMaybe; c++, bit <<= 1) {
      if (!(slot.categoryMaybe & bit)) continue;
      if (slot.category === 0) this.wild[c] = (this.wild[c] as number) + 1;
      else if (slot.categorySure & bit && low > 0) this.categoriesLow[c] = (this.categoriesLow[c] as number) | slot.category;
      else this.possible[c] = (this.possible[c] as number) | slot.category;
    }
  }

  /** Where the room of a cap is kept that an activity of the day uses. */
  private roomFor({ index, per }: SlotCap, day: number, plan: HolderPlan): number {
    return this.buckets === 1 ? index : index * this.buckets + bucket(per, day, yearsOf(plan));
  }
}

function bucket(per: Cap["per"], day: number, { starts, firstYear }: Years): number {
  if (per === "calendar-year") return calendarOf(day as Day).year - firstYear;
  if (per !== "cycle-year") return 0;
  let year = 0;
  while (year + 1 < starts.length && (starts[year + 1] as number) <= day) year++;
  return year;
}

function bits(mask: number): number {
  let n = 0;
  for (let m = mask; m !== 0; m &= m - 1) n++;
  return n;
}
