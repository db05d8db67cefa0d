import { addDays, type Day, parseDay } from "../base/date.ts";
import type { Between } from "../requirements/planner.ts";
import type { PlanOption } from "./options/option.ts";
import type { FeeStanding } from "../evaluate/standing.ts";
import { matches } from "../record/selector.ts";
import { isOnOne } from "../requirements/per.ts";
import { ENDLESS } from "../requirements/range.ts";
import { sharingUnsure } from "../evaluate/shared-elsewhere.ts";
import { doneFor } from "./draft.ts";
import { type Asked, askOf, creditAsked } from "./model/asked.ts";
import type { Candidate } from "./model/candidate.ts";
import { type Apart, candidatesOf } from "./model/candidates.ts";
import { type DeedInput, deedsOf, type PlannedDeed } from "./model/deeds.ts";
import { Gains } from "./model/gains.ts";
import { providerOf } from "./options/provider-of.ts";
import { minutesPerStep } from "./model/minutes-per-step.ts";
import type { Place } from "./model/place.ts";
import { orderRows } from "./model/order-rows.ts";
import { PlanModel } from "./model/plan-model.ts";
import type { Weights } from "./model/program.ts";
import { maximalPlaces } from "./model/maximal-places.ts";
import { opensOf, timeRows } from "./model/time-rows.ts";
import { unnamedOf } from "./model/unnamed.ts";
import { WayPlanner } from "./model/way-planner.ts";
import { centsForTime } from "./cents-for-time.ts";
import { centsOf } from "./money.ts";
import type { PlanRequest } from "./plan-request.ts";
import type { DaySpan, SettledWishes } from "./wishes/settled-wishes.ts";
import { heldAhead } from "./timeline/held-ahead.ts";
import { burdenOf, isOnlyOrder, turnsOf } from "./timeline/renewal-order.ts";
import { type Slot, slotsOf } from "./timeline/slots.ts";
import type { PlannedCycle, Way } from "./timeline/way.ts";
import { lifeFee, type WayCost, wayCost } from "./way-cost.ts";

/** What may be used: unnamed credit for some credentials, and handing in on the last day or late. */
export interface Scope {
  unnamed: ReadonlySet<string>;
  allWays: boolean;
  /** Days that make no difference to any renewal are weighed apart all the same, as the hours of each week matter. */
  eachSlot: boolean;
}

/** What may be paid once instead of every renewal fee of a credential. */
export interface Life {
  fee: FeeStanding;
  cents: number;
  /** The first renewal for which it may be paid. */
  way: Way;
  column: number;
}

export interface Built {
  lives: ReadonlyMap<string, Life>;
  model: PlanModel;
  asked: Asked[];
  candidates: Candidate[];
  /** What is weighed. */
  places: Place[];
  /** Every option in every slot. */
  allPlaces: Place[];
  deeds: PlannedDeed[];
  slots: Slot[];
  costs: Map<Way, WayCost>;
  assumptions: Set<string>;
}

/** What did not come out as it should when a plan was judged again: ways, and what options give for ways. */
export interface Refused {
  ways: ReadonlySet<string>;
  gains: ReadonlySet<string>;
}

/** Everything that a plan can be made of, as a program. `left`: seconds; `undefined` where they ran out before it was built, as a very large record or very many options can make them. */
export function buildModel(request: PlanRequest, wishes: SettledWishes, cycles: readonly PlannedCycle[], scope: Scope, refused: Refused, left: () => number): Built | undefined {
  const over = (): boolean => !(left() > 0);
  if (over()) return undefined;
  const { rulebooks, record, asOf } = request;
  const assumptions = new Set<string>();
  const assumed = (says: string): void => void assumptions.add(says);
  const kept = new Set([...cycles.map((c) => c.credential.id), ...record.credentials.map((h) => h.id).filter((id) => rulebooks.credentials.get(id)?.rules === undefined)]);
  // Where credentials renew each other, which cycles come to be goes by the order in which they are renewed.
  // What a renewal brings that nobody can promise is not counted on where there is another order.
  const doubtful = cycles.flatMap((c) => c.ways).filter((w) => w.brought && askOf(new WayPlanner(rulebooks, record, w.brought.by, kept, heldAhead(record, cycles, w.renewOn))).open.length > 0);
  const without = new Set([...refused.ways, ...doubtful.map((w) => w.key)]);
  const orders = [...new Set(cycles.flatMap((c) => c.order ?? []))].map((order) => ({ order, turns: turnsOf(order, without, scope.allWays) }));
  const inOrder = new Set(orders.flatMap(({ turns }) => turns.flatMap((t) => t.ways)));
  const onlyOrders = new Set(orders.flatMap(({ order, turns }) => (isOnlyOrder(turns) ? [order] : [])));
  const chosen = cycles.filter((c) => c.ways.some((w) => !c.order || inOrder.has(w))).map((cycle) => {
    if (cycle.order) return { cycle, ways: cycle.ways.filter((w) => inOrder.has(w)) };
    const open = cycle.ways.filter((w) => !refused.ways.has(w.key));
    // Where none is left, they are tried again all the same: a cycle that is left out would seem to be kept.
    const usable = open.length > 0 ? open : cycle.ways;
    return { cycle, ways: scope.allWays ? usable : usable.slice(0, 1) };
  });
  const all = chosen.flatMap((c) => c.ways);
  const ways = all.filter((w) => !w.brought);
  const model = new PlanModel();
  if (wishes.repeats) model.allowRepeats();
  if (request.measures?.includes("providers")) model.countProviders(({ activity }) => providerOf(rulebooks, activity));
  const once = new Set<string>();
  const sure = ({ cycle }: Way): boolean => (cycle.order ? onlyOrders.has(cycle.order) : chosen.find((c) => c.cycle === cycle)?.ways.length === 1);
  const costs = new Map(all.map((way) => [way, wayCost(way, wishes, once, sure(way), assumed)] as const));
  // What may fall away is a column of its own.
  const apart = (way: Way): number => (costs.get(way)?.waiver !== undefined || lifeFee(way, wishes, assumed) !== undefined ? (costs.get(way)?.renewal ?? 0) : 0);
  const weights = (way: Way): Weights => ({ money: (costs.get(way)?.cents ?? 0) - apart(way), spent: (costs.get(way)?.cents ?? 0) - apart(way), ...burdenOf(way) });
  model.chooseWays(chosen.filter((c) => !c.cycle.order), weights);
  for (const { order, turns } of orders) for (const [way, column] of orderRows(model.program, turns, order, weights)) model.gates.set(way, column);
  const lives = new Map<string, Life>();
  for (const way of ways) {
    const { id } = way.cycle.credential;
    const life = lives.has(id) ? undefined : lifeFee(way, wishes, assumed);
    if (life) lives.set(id, { ...life, way, column: model.program.column(`for life ${id}`, 1, true, { money: life.cents, spent: life.cents }) });
  }
  for (const way of ways) {
    const { renewal = 0, waiver } = costs.get(way) ?? {};
    const life = lives.get(way.cycle.credential.id);
    const waived = waiver !== undefined && !refused.gains.has(`waived ${way.key}`) && doneFor(way).every((c) => (c.high === 0 && c.reason !== "provisional") || matches(waiver, c.attributes) === "yes");
    if (apart(way) > 0) model.fee(way, renewal, life?.column, waived);
  }
  const asked: Asked[] = [];
  for (const way of ways) {
    if (over()) return undefined;
    asked.push(askOf(new WayPlanner(rulebooks, record, way, kept, heldAhead(record, cycles, way.renewOn))));
  }
  const gains = new Map(asked.map((a) => [a.way, new Gains(rulebooks, record, a, refused.gains, model.fees.get(a.way)?.free === undefined ? undefined : costs.get(a.way)?.waiver)]));
  for (const one of asked) model.ask(one, gains.get(one.way) as Gains);
  carryOver(model, chosen.map((c) => c.cycle), asked);
  const betweens = asked.flatMap(({ planner }) => planner.counters.flatMap(({ counts }) => ("days" in counts && counts.days ? [counts.days] : [])));
  const pinSpans = wishes.pinned.map(({ from, until }) => ({ first: from, last: until }));
  const slots = slotsOf(ways, [...betweens, ...(wishes.repeats ? pinSpans : []), ...(wishes.minutesPerWeek === undefined ? [] : lastDays(request.options, wishes, asOf))], asOf);
  const onTimes = (one: Asked): { way: Way; gains: Gains; slot: Slot; on: Day; most: number }[] => {
    const { way, planner } = one;
    const slot = slots.find((s) => s.ways.includes(way));
    const { total } = way.judged.edition;
    // A part may ask for more than the total.
    return slot ? [{ way, gains: gains.get(way) as Gains, slot, on: slot.first, most: total ? Math.max(planner.totalNeed(total).high, creditAsked(one)) : ENDLESS }] : [];
  };
  const held = record.credentials.map((h) => h.id);
  const lists = apartLists(request, asked);
  const candidates = candidatesOf(request.options, { wishes, asOf, apart: lists, held });
  const onTime = asked.flatMap(onTimes);
  for (const candidate of candidates) {
    if (over()) return undefined;
    if (candidate.minutesAssumed) assumeLength(candidate, onTime, wishes, asOf);
  }
  // Credit that only one body approves is handed in to that body alone.
  const forWhich = (id: string): string[][] => {
    const list = lists.find(({ among }) => among.includes(id));
    const all = held.filter((other) => rulebooks.credentials.get(other)?.body === rulebooks.credentials.get(id)?.body);
    return [...(list ? [[id]] : []), ...(list?.orAll === false ? [] : [all])];
  };
  if (scope.unnamed.size > 0) candidates.push(...unnamedOf(onTime.filter(({ way }) => scope.unnamed.has(way.cycle.credential.id)), wishes, asOf, candidates.length, forWhich));
  const free = freeDays(wishes.blackouts);
  if (scope.eachSlot) {
    putOff(candidates, asOf);
    limitTime(model, wishes, slots, asOf, opensOf(candidates, asOf));
  }
  if (wishes.budget !== undefined) model.weighAll(model.program.hold("spent", wishes.budget, "wish budget"), "spent");
  const pinned = pinRows(model, wishes, candidates);
  const gainsOf = (place: Place): ReturnType<PlanModel["gainsOf"]> => model.gainsOf(place);
  const everywhere: Place[][] = [];
  for (const candidate of candidates) {
    if (over()) return undefined;
    everywhere.push(slots.flatMap((slot) => placeIn(candidate, slot, free, wishes.minutesPerWeek !== undefined) ?? []).filter((place) => pinned.has(candidate.option.id) || gainsOf(place).length > 0));
  }
  const allPlaces = everywhere.flat();
  const places = scope.eachSlot ? allPlaces : everywhere.flatMap((list) => (list.some((p) => pinned.has(p.candidate.option.id)) ? list : maximalPlaces(list, (place) => model.doesOf(place))));
  for (const place of allPlaces) {
    for (const { row, from, until } of pinned.get(place.candidate.option.id) ?? []) if (place.first >= from && place.last <= until) model.pin(place, row);
    if (place.candidate.upper > 1) place.most = { steps: mostAtOnce(model, gains, place), unit: unitOf(place, model) };
  }
  const deedInput: DeedInput = { rulebooks, record, wishes, options: request.options, asOf, asked, free, over };
  const deeds = deedsOf(deedInput);
  for (const deed of deeds) {
    if (over()) return undefined;
    model.deed(deed, slots.find((s) => s.last >= deed.on));
  }
  model.fillWithDone(doneFor);
  return { model, asked, candidates, places, allPlaces, deeds, slots, costs, lives, assumptions };
}

/** Credit beyond what a cycle asks for, taken into the next one as far as its body surely lets it. */
function carryOver(model: PlanModel, cycles: readonly PlannedCycle[], asked: readonly Asked[]): void {
  for (const cycle of cycles.toReversed()) {
    const following = cycles.find((c) => c.credential.id === cycle.credential.id && c.index === cycle.index + 1);
    for (const from of asked.filter((a) => a.way.cycle === cycle)) {
      const next = cycle.order ? cycles.filter((c) => cycle.order?.turns.some((t) => t.ways[0] === from.way && t.next === c)) : following ? [following] : [];
      if (next.length === 0) continue;
      const { edition } = from.way.judged;
      const [rule, ...others] = edition.carry.values;
      if (edition.carry.is !== "value" || !rule || others.length > 0 || rule.whole || edition.total === undefined || edition.total.high >= ENDLESS) continue;
      const limit = edition.situation.range({ ...edition.carry, values: [rule.limit] }, 0).low;
      if (limit > 0) model.carry(from, asked.filter((a) => next.includes(a.way.cycle)), limit, rule);
    }
  }
}

/** Lists of credentials for one of which alone an activity may be: as nobody knows that it serves each, or as a part of the total that they share has to be for each alone. One that is held and for which nothing is planned is among them. */
function apartLists({ rulebooks, record }: PlanRequest, asked: readonly Asked[]): Apart[] {
  const bodies = new Map<string, Set<string>>();
  const pools = new Map<string, Apart>();
  for (const { way, planner } of asked) {
    const { credential } = way.judged;
    if (planner.shared?.own) pools.set(planner.shared.group.join(" "), { among: planner.shared.group, orAll: true });
    else if (sharingUnsure(rulebooks, record, credential, way.renewOn)) bodies.set(credential.body.id, new Set(record.credentials.map((h) => h.id).filter((id) => rulebooks.credentials.get(id)?.body === credential.body)));
  }
  return [...[...bodies.values()].map((ids) => ({ among: [...ids], orAll: false })), ...pools.values()].filter(({ among }) => among.length > 1);
}

/** A course of unknown length is as long as the credit it gives takes, by the body that asks for most. */
function assumeLength(candidate: Candidate, ways: readonly { way: Way; gains: Gains; slot: Slot; on: Day }[], wishes: SettledWishes, asOf: Day): void {
  const minutes = ways.map(({ way, gains, slot, on }) => Math.ceil((gains.of(candidate, slot, on)?.steps ?? 0) * minutesPerStep(way.judged, wishes.assume.minutesPerUnit, asOf).minutes));
  candidate.minutes = Math.max(0, ...minutes);
  if (candidate.centsAssumed) candidate.cents = centsForTime(candidate.minutes, centsOf(wishes.assume.pricePerHour, wishes));
  candidate.weighed = candidate.cents + centsForTime(candidate.minutes, wishes.hourValue);
}

/** With more last days than this, what is offered for a part of a stretch only has to be finished in one before. */
const MOST_LAST_DAYS = 40;

/** The days on which something is offered last, or wanted last: by then the hours of the weeks have to have done for it. */
function lastDays(options: readonly PlanOption[], { pinned }: SettledWishes, asOf: Day): Between[] {
  const days = [...new Set([...options.flatMap(({ last }) => (last === undefined ? [] : (parseDay(last) ?? []))), ...pinned.map((p) => p.until)])].filter((day) => day >= asOf);
  return days.length > MOST_LAST_DAYS ? [] : days.map((last) => ({ first: asOf, last }));
}

/** With more first days than this, some options are taken to be offered only from the next of those that are weighed. */
const MOST_FIRST_DAYS = 20;

/** Where the first days are many, most are put off to one of few of them. */
function putOff(candidates: readonly Candidate[], asOf: Day): void {
  const days = opensOf(candidates, asOf);
  if (days.length <= MOST_FIRST_DAYS) return;
  const few = days.filter((_, at) => Math.floor(((at + 1) * MOST_FIRST_DAYS) / days.length) > Math.floor((at * MOST_FIRST_DAYS) / days.length));
  for (const candidate of candidates) if (candidate.opens > asOf) candidate.opens = few.find((day) => day >= candidate.opens) ?? candidate.opens;
}

/** Is the day none of those on which nothing is to be done? */
export function freeDays(blackouts: readonly DaySpan[]): (day: Day) => boolean {
  return (day) => !blackouts.some((b) => day >= b.from && day <= b.until);
}

function placeIn(candidate: Candidate, slot: Slot, free: (day: Day) => boolean, paced: boolean): Place | undefined {
  const [first, last] = [Math.max(slot.first, candidate.first) as Day, Math.min(slot.last, candidate.last) as Day];
  // The hours of the weeks are held to at the end of the stretch: sooner they are not promised.
  if (paced && last < slot.last) return undefined;
  const { "min-days": least } = candidate.option;
  if (least !== undefined && !candidate.begun && addDays(candidate.opens, least - 1) > last) return undefined;
  for (let on = last; on >= first; on = addDays(on, -1)) if (free(on)) return { candidate, slot, on, first, last };
  return undefined;
}

/** Hours up to the end of each slot, for what is still to be chosen. */
function limitTime(model: PlanModel, wishes: SettledWishes, slots: readonly Slot[], asOf: Day, opens: readonly Day[]): void {
  const beyond = model.program.column("beyond a calm pace", 10_000_000, true, { bunching: 1 });
  const made = timeRows(model.program, beyond, { slots, asOf, minutesPerWeek: wishes.minutesPerWeek, free: freeDays(wishes.blackouts), opens });
  made.forEach(({ rows }, i) => {
    for (const earlier of slots.slice(0, i + 1)) for (const row of rows) model.weighSlot(earlier, row);
  });
}

/** For each pin, what asks for its course between its days. */
function pinRows(model: PlanModel, wishes: SettledWishes, candidates: readonly Candidate[]): Map<string, ({ row: number } & DaySpan)[]> {
  const rows = new Map<string, ({ row: number } & DaySpan)[]>();
  for (const { course, from, until } of wishes.pinned)
    if (candidates.some((c) => c.option.id === course)) rows.set(course, [...(rows.get(course) ?? []), { row: model.program.row(`pinned ${course}`, `wish pinned ${course}`, 1, undefined), from, until }]);
  return rows;
}

/** The most that one thing may give under every way that it counts for. */
function mostAtOnce(model: PlanModel, gains: ReadonlyMap<Way, Gains>, place: Place): number {
  const limits = model.gainsOf(place).flatMap(({ way }) => way.judged.edition.caps.filter((c) => isOnOne(c.per)).map((c) => gains.get(way)?.leftFor(c, undefined) ?? 0));
  return Math.min(100_000, ...limits.filter((limit) => limit > 0));
}

function unitOf(place: Place, model: PlanModel): NonNullable<Place["most"]>["unit"] {
  const [gain] = model.gainsOf(place);
  if (!gain) throw new Error("Unnamed credit that gives nothing");
  return gain.way.judged.credential.body.unit;
}

