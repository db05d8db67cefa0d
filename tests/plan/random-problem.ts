import * as fc from "fast-check";
import { addDays, addMonths, type Day, formatDay, parseDay } from "../../src/base/date.ts";
import type { Rulebooks } from "../../src/compile/rulebook.ts";
import type { PlanOption } from "../../src/plan/options/option.ts";
import type { HolderRecord } from "../../src/record/schema.ts";
import type { Wishes } from "../../src/plan/wishes/wishes.ts";
import { always, atLeast, atMost, type Authored, type DemoBody, demoRules } from "./demo-rules.ts";
import type { Problem } from "./oracle.ts";

/** A random request for a plan, as the oracle and as the planner understand it. */
export interface Drawn {
  problem: Problem;
  wishes: Wishes;
  rulebooks: Rulebooks;
  bodies: readonly DemoBody[];
  /** What of the rules it has. */
  has: ReadonlySet<string>;
}

export const ASKED = parseDay("2027-03-10") as Day;

const rare = <T>(value: fc.Arbitrary<T>, in10: number): fc.Arbitrary<T | undefined> => fc.oneof({ weight: 10 - in10, arbitrary: fc.constant(undefined) }, { weight: in10, arbitrary: value });
const units = (least: number, most: number): fc.Arbitrary<string> => fc.integer({ min: least, max: most }).map(String);
const selector = fc.constantFrom<Authored>({ tag: "ethics" }, { kind: "workshop" }, { delivery: "in-person" }, { delivery: "self-study" }, { category: "A" }, { kind: ["course", "quiz"] });

/** What one credential asks for, part by part. */
const rules = fc.record({
  months: fc.constantFrom(12, 12, 24),
  total: units(1, 5),
  minimum: rare(fc.record({ of: selector, units: units(1, 3) }), 4),
  yearly: rare(units(1, 2), 1),
  calendar: rare(fc.record({ of: selector, units: units(1, 2) }), 1),
  cap: rare(fc.record({ of: selector, units: units(1, 4), per: fc.constantFrom<string>("cycle", "cycle", "cycle-year", "calendar-year", "activity"), whole: fc.boolean() }), 5),
  second: rare(fc.record({ of: selector, units: units(1, 4) }), 2),
  distinct: rare(fc.constant(2), 1),
  card: rare(fc.record({ gives: rare(fc.constant("1"), 4), within: rare(fc.constant("P6M"), 3) }), 3),
  attest: rare(fc.constant(true), 2),
  exam: rare(fc.constant(true), 2),
  separate: rare(fc.constant(true), 2),
  carry: rare(fc.record({ limit: units(1, 3), again: fc.boolean(), within: rare(fc.constant("P6M"), 3), categories: rare(fc.constant(["A"]), 2) }), 3),
  late: rare(fc.constant(60), 3),
  quiz: rare(units(1, 2), 3),
  certified: fc.integer({ min: 20, max: 340 }),
  renewed: fc.boolean(),
});

type DrawnRules = typeof rules extends fc.Arbitrary<infer T> ? T : never;

const option = fc.record({
  kind: fc.constantFrom("course", "course", "workshop", "quiz"),
  delivery: fc.constantFrom("self-study", "live-online", "in-person"),
  ethics: fc.boolean(),
  category: fc.constantFrom("A", "B"),
  units: fc.integer({ min: 1, max: 5 }),
  second: fc.integer({ min: 0, max: 4 }),
  price: fc.integer({ min: 1, max: 30 }),
  hours: fc.integer({ min: 1, max: 12 }),
  first: rare(fc.integer({ min: 0, max: 500 }), 2),
  lasts: rare(fc.integer({ min: 0, max: 300 }), 2),
});

/** The first credential is renewed by renewing the second; `back`: and the second by renewing the first. `opens`: the second is renewed in its last days alone. */
const link = fc.record({ aligns: fc.boolean(), back: rare(fc.constant(true), 2), opens: rare(fc.constant(true), 5) });

const renewedBy = (credential: string, aligns: boolean): Authored => ({ "renewed-by": [{ id: "up", credential, on: always("renewed"), ...(aligns ? { aligns: always("yes") } : {}) }] });

function credential(id: string, body: string, x: DrawnRules, more: Authored = {}): { id: string } & Authored {
  const name = `${body}/${id}`;
  const minimum = x.minimum && { id: "minimum", ...atLeast(x.minimum.units, { of: tagged(x.minimum.of, body) }) };
  const learning: Authored[] = [{ id: "total", ...atLeast(x.total) }, ...(minimum ? [minimum] : [])];
  const gives = x.card?.gives;
  const separate = x.separate && x.minimum;
  return {
    id,
    cycle: { months: always(x.months), runs: always({ from: "certified-on", ends: "day-before", "missing-day": "last-day" }) },
    require: [
      ...(x.exam ? [{ id: "ways", "any-of": [{ id: "learning", "all-of": learning }, { id: "exam", pass: { exam: name, within: always({ first: "cycle-start", last: "cycle-end" }) } }] }] : learning),
      ...(separate ? [{ id: "apart", ...atLeast("1", { of: { kind: ["course", "workshop"] } }) }] : []),
      ...(x.yearly ? [{ id: "yearly", ...atLeast(x.yearly, { per: "cycle-year" }) }] : []),
      ...(x.calendar ? [{ id: "calendar", ...atLeast(x.calendar.units, { of: tagged(x.calendar.of, body), per: "calendar-year" }) }] : []),
      ...(x.cap ? [{ id: "cap", ...atMost(x.cap.units, { of: tagged(x.cap.of, body), per: x.cap.per, ...(x.cap.whole ? { whole: true } : {}) }) }] : []),
      ...(x.second ? [{ id: "second-cap", ...atMost(x.second.units, { of: tagged(x.second.of, body) }) }] : []),
      ...(x.distinct ? [{ id: "wide", distinct: { attribute: "category", "at-least": always(x.distinct) } }] : []),
      ...(x.card ? [{ id: "card", hold: { card: "cpr", on: always("renewal-day"), where: always({ delivery: "in-person" }), ...(gives ? { gives: always(gives) } : {}), ...(x.card.within ? { "issued-within": always(x.card.within) } : {}) } }] : []),
      ...(x.attest ? [{ id: "word", attest: { statement: `${body}/code`, asked: always("yes") } }] : []),
    ],
    ...(separate && !x.exam ? { separate: [["minimum", "apart"]] } : {}),
    carry: always(x.carry ? { limit: x.carry.limit, again: x.carry.again, ...(x.carry.within ? { "earned-within": x.carry.within } : {}), ...(x.carry.categories ? { categories: x.carry.categories } : {}) } : "none"),
    late: x.late ? [{ id: "late", state: "late", until: always(`cycle-end + P${x.late}D`), earn: always({ first: "cycle-start", last: `cycle-end + P${x.late}D` }), fee: always("25.00 USD"), valid: always("yes"), "next-cycle": always("keeps") }] : [],
    awards: x.quiz ? [{ id: "quiz", of: { kind: "quiz" }, gives: { units: always(x.quiz), per: "each" }, times: always({ "at-most": 1, per: "cycle" }) }] : [],
    ...more,
  };
}

/**
 * Where a plan knowingly reckons with the worse (decision record 0023): of two limits, one of which takes things whole, which takes first is the engine's to say; what a limit left of an earlier cycle's
 * credit is not reckoned; a limit of a calendar year is one over the cycles that share the year, and what a late renewal and the next cycle both use is under it twice.
 */
function plainer(x: DrawnRules): DrawnRules {
  const dated = x.cap?.per === "calendar-year" ? { ...x, late: undefined } : x;
  const one = dated.cap?.whole ? { ...dated, second: undefined } : dated;
  return one.cap || one.second ? { ...one, calendar: undefined } : one;
}

const pooled = ({ total, each }: { total: string; each: string | undefined }): Authored => ({ mode: "shared-total", total, ...(each === undefined ? {} : { "each-at-least": each }) });

const tagged = (of: Authored, body: string): Authored => (of["tag"] === undefined ? of : { tag: `${body}/ethics` });

const drawn = {
  first: rules,
  second: rare(rules, 4),
  together: fc.boolean(),
  sharing: fc.constantFrom("all-count", "all-count", "unknown", "independent"),
  duplicates: fc.constantFrom("ever", "cycle", "allowed"),
  options: fc.array(option, { minLength: 2, maxLength: 4 }),
  horizon: fc.constantFrom("P1Y", "P2Y"),
  buffer: fc.constantFrom(0, 30, 30),
  budget: rare(fc.integer({ min: 20, max: 120 }), 2),
  hoursPerWeek: rare(fc.constantFrom(1, 2), 2),
  blackout: rare(fc.record({ from: fc.integer({ min: 0, max: 400 }), days: fc.integer({ min: 1, max: 60 }) }), 2),
  pinned: rare(fc.constant(true), 1),
  excluded: rare(fc.constant(true), 1),
  onlyOnline: rare(fc.constant(true), 1),
  noTravel: rare(fc.constant(true), 1),
  hourValue: rare(fc.constant(5), 2),
  done: fc.array(fc.record({ like: fc.nat(3), ago: fc.integer({ min: 0, max: 500 }), same: fc.boolean() }), { maxLength: 2 }),
  had: rare(fc.record({ ago: fc.integer({ min: 0, max: 400 }), months: fc.constantFrom(12, 24) }), 5),
  pool: fc.record({ total: units(2, 6), each: rare(units(1, 3), 8) }),
  /** Nobody says at which event what was done was. */
  loose: fc.constant<boolean>(false),
};

/** Random requests over one or two credentials of one or two invented bodies. */
export const problems: fc.Arbitrary<Drawn> = fc.record(drawn).map(madeOf);

/** Few enough ways to try them all, though each thing may be for either of two or for both. */
const short = rules.map((r): DrawnRules => ({ ...r, months: 12, exam: undefined, card: undefined, yearly: undefined }));

/** The same, with two credentials of one body that share one total, of which mostly a part has to be for each alone. */
export const sharedTotals: fc.Arbitrary<Drawn> = fc.record({ ...drawn, first: short, second: short, together: fc.constant(true), sharing: fc.constant("shared-total"), options: fc.array(option, { minLength: 2, maxLength: 3 }), horizon: fc.constant("P1Y"), budget: fc.constant(undefined) }).map(madeOf);

/** Rules that ask for little, so that most can be kept and the order of renewals decides. */
function light(months: readonly (12 | 24)[]): fc.Arbitrary<DrawnRules> {
  return fc.tuple(rules, fc.constantFrom(...months), units(1, 2)).map(([x, length, total]) => ({ ...x, months: length, total, cap: undefined, second: undefined, distinct: undefined, yearly: undefined, separate: undefined }));
}

/** The same, with two credentials of which one is renewed by renewing the other. */
export const linkedProblems: fc.Arbitrary<Drawn> = fc.record({ ...drawn, first: light([12, 12, 24]), second: light([12, 24, 24]), horizon: fc.constantFrom("P1Y", "P2Y", "P2Y"), link }).map(madeOf);

/** The same, with a limit for each event, and nobody says at which event what was done was. */
export const looseEvents: fc.Arbitrary<Drawn> = fc.record({ ...drawn, first: fc.record({ first: rules, of: selector, units: units(2, 4) }).map(({ first, of, units: most }): DrawnRules => ({ ...first, cap: { of, units: most, per: "event", whole: false } })), loose: fc.constant(true) }).map(madeOf);

type Drawing = { [K in keyof typeof drawn]: (typeof drawn)[K] extends fc.Arbitrary<infer T> ? T : never };
type Link = typeof link extends fc.Arbitrary<infer T> ? T : never;

function madeOf({ second, ...rest }: Omit<Drawing, "sharing"> & { sharing: string; link?: Link }): Drawn {
  // One exam is enough to tell whether a plan weighs it.
  const first = plainer(rest.first);
  const elsewhere = rest.onlyOnline ?? rest.noTravel;
  const x = { ...rest, first, second: second && { ...plainer(second), exam: undefined }, pinned: elsewhere ? undefined : rest.pinned };
  const back: Authored = { ...(x.link?.back ? renewedBy("dma/one", x.link.aligns) : {}), ...(x.link?.opens ? { submit: always({ opens: "cycle-end - P60D", closes: "cycle-end" }) } : {}) };
  const all = [x.first, ...(x.second ? [x.second] : [])];
  const bodies: DemoBody[] = [{ id: "dma", body: { sharing: always(x.sharing === "shared-total" ? pooled(x.pool) : x.sharing), duplicates: always(x.duplicates) }, credentials: [credential("one", "dma", x.first, x.link && renewedBy(x.together ? "dma/two" : "dmb/two", x.link.aligns)), ...(x.second && x.together ? [credential("two", "dma", x.second, back)] : [])] }, ...(x.second && !x.together ? [{ id: "dmb", body: { duplicates: always(x.duplicates) }, credentials: [credential("two", "dmb", x.second, back)] }] : [])];
  const held = [{ id: "dma/one", rules: x.first }, ...(x.second ? [{ id: x.together ? "dma/two" : "dmb/two", rules: x.second }] : [])];
  const options = x.options.map((o, i): PlanOption => optionOf(o, i, x.first.quiz !== undefined));
  // What was done for one of two, nobody said which, may have counted: the same is not planned again.
  const unsure = x.second !== undefined && x.together && x.sharing !== "all-count" && x.sharing !== "shared-total";
  const alone = x.second !== undefined && x.together && x.sharing === "shared-total" && x.pool.each !== undefined;
  const record: HolderRecord = {
    credentials: held.map(({ id, rules: own }) => {
      const start = addDays(ASKED, -own.certified);
      const certified = own.renewed ? addMonths(start, -own.months) : start;
      return { id, "certified-on": formatDay(certified), renewals: own.renewed ? [{ on: formatDay(addDays(addMonths(certified, own.months), -20)), ends: formatDay(addDays(addMonths(certified, 2 * own.months), -1)), ...(own.carry ? { carried: "0" } : {}) }] : [], "complete-from": "2020-01-01" };
    }),
    activities: x.done.flatMap(({ like, ago, same }, i) => {
      const of = options[like % options.length];
      return of ? [{ ...of.activity, ref: `done ${i}`, ...(x.loose ? {} : { event: `done ${i}` }), content: same && !unsure ? (of.activity.content as string) : `done ${i}`, on: formatDay(addDays(ASKED, -ago)) }] : [];
    }),
    cards: x.had ? [{ ref: "had", kind: "cpr", delivery: "in-person", issued: formatDay(addDays(ASKED, -x.had.ago)), expires: formatDay(addDays(addMonths(addDays(ASKED, -x.had.ago), x.had.months), -1)) }] : [],
  };
  const blackouts = x.blackout ? [{ from: addDays(ASKED, x.blackout.from), until: addDays(ASKED, x.blackout.from + x.blackout.days) }] : [];
  const [pin, out] = [options[0]?.id, options[1]?.id];
  const budget = x.budget ?? 900;
  const wishes: Wishes = {
    horizon: x.horizon, currency: "USD", budget: `${budget}.00 USD`, buffer: `P${x.buffer}D`,
    // Credit that nobody named is dearer than any budget.
    assume: { "price-per-hour": "90000.00 USD", "card-price": "40.00 USD", "card-hours": "4", "card-months": 12, "exam-price": "70.00 USD", "exam-hours": "20" },
    ...(x.hoursPerWeek ? { "hours-per-week": String(x.hoursPerWeek) } : {}),
    ...(blackouts.length > 0 ? { blackouts: blackouts.map((b) => ({ from: formatDay(b.from), until: formatDay(b.until) })) } : {}),
    ...(x.pinned && pin ? { pinned: [{ course: pin }] } : {}),
    ...(x.excluded && out ? { excluded: [out] } : {}),
    ...(x.onlyOnline ? { "only-online": true } : {}),
    ...(x.noTravel ? { "no-travel": true } : {}),
    ...(x.hourValue ? { "hour-value": `${x.hourValue}.00 USD` } : {}),
  };
  const rulebooks = demoRules(bodies);
  const months = x.had?.months ?? 12;
  const problem: Problem = {
    rulebooks, record, asOf: ASKED, until: addMonths(ASKED, x.horizon === "P1Y" ? 12 : 24), options, buffer: x.buffer,
    lateDays: new Map(held.flatMap(({ id, rules: own }) => (own.late ? [[id, own.late] as const] : []))),
    budget: budget * 100, minutesPerWeek: x.hoursPerWeek === undefined ? undefined : x.hoursPerWeek * 60, blackouts,
    pinned: new Set(x.pinned && pin ? [pin] : []), excluded: new Set(x.excluded && out ? [out] : []), onlyOnline: x.onlyOnline ?? false, noTravel: x.noTravel ?? false, hourValue: (x.hourValue ?? 0) * 100,
    apart: unsure || alone ? [...(alone ? [undefined] : []), ...held.map(({ id }) => id)] : [],
    card: all.some((r) => r.card) ? { kind: "cpr", delivery: x.onlyOnline || x.noTravel ? "self-study" : "in-person", cents: 4000, minutes: 240, months } : undefined,
    statements: all.some((r) => r.attest) ? bodies.map(({ id }) => `${id}/code`) : [],
    exam: x.first.exam ? { id: "dma/one", cents: 7000, minutes: 1200 } : undefined,
  };
  const has = new Set([...all.flatMap((r) => Object.entries(r).flatMap(([key, value]) => (value === undefined || value === false ? [] : [key]))), ...(x.second ? [x.together ? "together" : "two-bodies", ...(x.together ? [`sharing ${x.sharing}`] : [])] : []), ...Object.entries(x).flatMap(([key, value]) => (value === undefined ? [] : [key])), `cap ${x.first.cap?.per ?? ""}`]);
  return Object.assign({ problem, wishes, rulebooks, bodies, has }, { [fc.toStringMethod]: () => JSON.stringify({ bodies, record, options, wishes }) });
}

function optionOf(o: typeof option extends fc.Arbitrary<infer T> ? T : never, i: number, quiz: boolean): PlanOption {
  const id = `o${i + 1}`;
  const byAward = o.kind === "quiz" && quiz;
  const from = o.first === undefined ? undefined : addDays(ASKED, o.first);
  return {
    id, title: id, from: "own", topics: [],
    activity: { title: id, content: id, kind: o.kind, delivery: o.delivery, provider: "demo", ...(o.ethics ? { tags: ["dma/ethics", "dmb/ethics"] } : {}), category: { dma: o.category, dmb: o.category }, units: { ...(byAward ? {} : { dma: String(o.units) }), dmb: String(o.second) }, status: { dma: "accepted", dmb: "accepted" } },
    prices: [`${o.price}.00 USD`], hours: String(o.hours), online: o.delivery !== "in-person", travel: o.delivery === "in-person",
    ...(from === undefined ? {} : { first: formatDay(from) }),
    ...(o.lasts === undefined ? {} : { last: formatDay(addDays(from ?? ASKED, o.lasts)) }),
  };
}
