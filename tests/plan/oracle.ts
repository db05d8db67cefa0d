import { addDays, addMonths, calendarOf, type Day, dayOf, formatDay, parseDay } from "../../src/base/date.ts";
import type { Rulebooks } from "../../src/compile/rulebook.ts";
import { evaluateOne } from "../../src/evaluate/evaluate.ts";
import type { CredentialStanding } from "../../src/evaluate/standing.ts";
import type { PlanOption } from "../../src/plan/options/option.ts";
import type { HeldCredential, HolderRecord } from "../../src/record/schema.ts";

/** What is to be planned, in words that the oracle understands. Money in cents, lengths in minutes and days. */
export interface Problem {
  rulebooks: Rulebooks;
  record: HolderRecord;
  asOf: Day;
  until: Day;
  options: readonly PlanOption[];
  buffer: number;
  /** Days after its end on which a credential can still be renewed. */
  lateDays: ReadonlyMap<string, number>;
  budget: number;
  minutesPerWeek: number | undefined;
  blackouts: readonly { from: Day; until: Day }[];
  pinned: ReadonlySet<string>;
  excluded: ReadonlySet<string>;
  onlyOnline: boolean;
  noTravel: boolean;
  hourValue: number;
  /** Credentials of which an activity serves the one alone that it is said to be for; `undefined`: it may be said to be for none of them. */
  apart: readonly (string | undefined)[];
  /** A card, a statement and an exam: what they cost and take, and for how many months a card is good. */
  card: { kind: string; delivery: string; cents: number; minutes: number; months: number } | undefined;
  statements: readonly string[];
  exam: { id: string; cents: number; minutes: number } | undefined;
}

/** The least that it can be done for. */
export interface Best {
  late: number;
  risk: number;
  money: number;
  hours: number;
  /** How, to be read where the planner disagrees. */
  by: readonly string[];
}

interface Way {
  on: Day;
  late: number;
  risk: number;
}

interface Cycle {
  id: string;
  start: Day;
  end: Day;
  nextEnd: string | undefined;
  ways: readonly Way[];
}

/** One renewal of a plan: handed in, or brought by another that is. */
interface Renewal extends Way, Omit<Cycle, "ways"> {
  brought: boolean;
}

type Thing = { option: PlanOption; days: readonly Day[]; cents: number; minutes: number };
type Doing = { what: "option"; thing: Thing; on: Day; for: string | undefined } | { what: "card" | "exam"; on: Day };

const GOOD = new Set(["ready", "late", "reinstatable"]);

/** More possibilities than this are not tried. */
export const MOST = 20_000;

/**
 * The best plan by trying every one: every option on each day that can make a difference or not at all, every set of card and exam days, every renewal day. It knows nothing of
 * how a plan is made: only `evaluate` tells it what works. `undefined`: nothing works. `"too many"`: it was not tried.
 */
export function bestByTrying(problem: Problem): Best | undefined | "too many" {
  const linked = problem.record.credentials.some(({ id }) => (problem.rulebooks.credentials.get(id)?.rules?.renewedBy.length ?? 0) > 0);
  const cycles = linked ? [] : cyclesOf(problem);
  const paths = linked ? pathsOf(problem) : product(cycles.map((cycle) => cycle.ways.map((way): Renewal => ({ ...cycle, ...way, brought: false }))));
  const renewals = paths.flat();
  const things = problem.options.filter((o) => usable(problem, o)).map((option) => thing(problem, option, renewals));
  const renewDays = [...new Set(renewals.map((r) => r.on))].sort((a, b) => a - b);
  const cardDays = problem.card ? [...new Set(renewDays.map((day) => freeBefore(problem, day)).filter((d) => d !== undefined))] : [];
  const examDays = problem.exam ? renewDays.filter((d) => free(problem, d)) : [];
  const sets = { cards: subsets(cardDays, 3), exams: subsets(examDays, 2) };
  const size = things.reduce((n, t) => n * (t.days.length * Math.max(1, problem.apart.length) + 1), sets.cards.length * sets.exams.length) * paths.length;
  if (size > MOST) return "too many";
  const assignments = assign(things, problem.apart).flatMap((list) => sets.cards.flatMap((cards) => sets.exams.map((exams) => weigh(problem, [...list, ...cards.map((on) => ({ what: "card" as const, on })), ...exams.map((on) => ({ what: "exam" as const, on }))]))));
  const allowed = assignments.filter((a) => a.spent <= problem.budget && keepsPace(problem, a.doing) && [...problem.pinned].every((id) => a.doing.some((d) => d.what === "option" && d.thing.option.id === id && d.on <= problem.until)));
  const cheapest = allowed.sort((x, y) => x.money - y.money || x.hours - y.hours);
  const seen = new Map<string, CredentialStanding | undefined>();
  const best = (choices: readonly (readonly Renewal[])[]): Best | undefined => {
    // The least of what comes first in the order, then of what follows.
    const picks = choices.map((path) => ({ path, late: sum(path, (w) => w.late), risk: sum(path, (w) => w.risk) })).sort((a, b) => a.late - b.late || a.risk - b.risk);
    let found: Best | undefined;
    for (const pick of picks) {
      if (found && (pick.late > found.late || (pick.late === found.late && pick.risk > found.risk))) break;
      for (const a of cheapest) {
        const fees = judge(problem, pick.path, renewDays, a.doing, seen);
        if (fees === undefined || a.spent + fees > problem.budget) continue;
        const total = { late: pick.late, risk: pick.risk, money: a.money + fees, hours: a.hours, by: [...a.doing.map((d) => `${d.what === "option" ? `${d.thing.option.id}${d.for ? ` for ${d.for}` : ""}` : d.what} on ${formatDay(d.on)}`), ...pick.path.map((w) => `${w.id} ${w.brought ? "brought" : "renewed"} on ${formatDay(w.on)}`)] };
        if (!found || total.money < found.money || (total.money === found.money && total.hours < found.hours)) found = total;
        // Fees are those of the renewal days alone, so that the first that works is the cheapest with these.
        break;
      }
    }
    return found;
  };
  // Renewals with the buffer kept come first wherever they reach everything.
  return (linked ? undefined : best(paths.slice(0, 1))) ?? best(paths);
}

const sum = <T>(list: readonly T[], of: (item: T) => number): number => list.reduce((total, item) => total + of(item), 0);

function usable(problem: Problem, { id, online, travel }: PlanOption): boolean {
  return !problem.excluded.has(id) && (problem.pinned.has(id) || ((!problem.onlyOnline || online === true) && (!problem.noTravel || travel !== true)));
}

const free = ({ blackouts }: Problem, day: Day): boolean => !blackouts.some((b) => day >= b.from && day <= b.until);

function freeBefore(problem: Problem, day: Day): Day | undefined {
  for (let on = day; on >= problem.asOf; on = addDays(on, -1)) if (free(problem, on)) return on;
  return undefined;
}

/** The cycles up to the horizon, as `evaluate` finds them when each is renewed, with the days on which each can be. */
function cyclesOf({ rulebooks, record, asOf, until, buffer, lateDays }: Problem): Cycle[] {
  return record.credentials.flatMap((first) => {
    const made: Cycle[] = [];
    let held = first;
    for (let day = asOf; ; ) {
      const standing = evaluateOne(rulebooks, { ...record, credentials: [held] }, held.id, { asOf: day });
      const [start, end] = [parseDay(standing?.cycle?.start ?? ""), parseDay(standing?.cycle?.end ?? "")];
      if (!standing || start === null || end === null || (made.length > 0 && end > until)) return made;
      const last = Math.min(parseDay(standing.cycle?.submit?.closes ?? "") ?? end, end) as Day;
      const from = Math.max(day, start, asOf) as Day;
      const calm = Math.max(from, last - buffer) as Day;
      const inTime = from <= last ? [...new Set([calm, last])].map((on): Way => ({ on, late: 0, risk: on + buffer <= last ? 0 : 1 })) : [];
      const lateBy = lateDays.get(held.id);
      const late = lateBy === undefined || addDays(end, lateBy) < asOf ? [] : [{ on: addDays(end, lateBy), late: 1, risk: 0 }];
      const ways = [...inTime, ...late];
      const nextEnd = standing.cycles[standing.cycles.findIndex((c) => c.judged) + 1]?.end;
      made.push({ id: held.id, start, end, nextEnd, ways });
      if (ways[0] === undefined || nextEnd === undefined) return made;
      held = renewed(held, ways[0].on, nextEnd, undefined);
      day = addDays(end, 1);
    }
  });
}

/**
 * Every order in which credentials that renew each other can be renewed up to the horizon, by trying each on each of its days: those with the buffer kept and the last, late, and those on which one of the others would
 * just be renewed with it. What each brings to the others, `evaluate` says on the day after.
 */
function pathsOf({ rulebooks, record, asOf, until, buffer, lateDays }: Problem): Renewal[][] {
  type Live = { held: HeldCredential; end: Day | undefined };
  const standing = (list: ReadonlyMap<string, Live>, id: string, day: Day): CredentialStanding | undefined => evaluateOne(rulebooks, { ...record, credentials: [...list.values()].map((l) => l.held) }, id, { asOf: day });
  const endOf = (found: CredentialStanding | undefined): Day => parseDay(found?.cycle?.end ?? "") as Day;
  const paths: Renewal[][] = [];
  const go = (list: ReadonlyMap<string, Live>, day: Day, path: readonly Renewal[]): void => {
    const live = [...list].flatMap(([id, { end }]) => (end === undefined ? [] : [{ id, end }]));
    if (live.length === 0) return void paths.push([...path]);
    for (const { id, end } of live) {
      const now = standing(list, id, day);
      const cycle = { id, start: parseDay(now?.cycle?.start ?? "") as Day, end };
      const last = Math.min(parseDay(now?.cycle?.submit?.closes ?? "") ?? end, end);
      const from = Math.max(cycle.start, asOf);
      const lateBy = lateDays.get(id);
      const own = [...(from <= last ? [Math.max(from, last - buffer), last] : []), ...(lateBy === undefined ? [] : [end + lateBy])];
      const beside = live.flatMap((other) => (other.id === id ? [] : [other.end - buffer, other.end])).filter((on) => on >= from && on <= last && !own.includes(on));
      for (const on of new Set([...own, ...beside]) as Set<Day>) {
        // Whoever is past renewing by then, and not renewed before, is lost.
        if (on < day || live.some((other) => other.id !== id && other.end + (lateDays.get(other.id) ?? 0) < on)) continue;
        const then = new Map(list);
        const nextEnd = now?.cycles[now.cycles.findIndex((c) => c.judged) + 1]?.end ?? "";
        const carries = rulebooks.credentials.get(id)?.rules?.carry.rows.some((row) => row.is !== "none");
        then.set(id, { held: renewed(list.get(id)?.held as HeldCredential, on, nextEnd, carries ? "0" : undefined), end: undefined });
        const brought = live.flatMap((other): Renewal[] => {
          if (other.id === id || other.end < on) return [];
          const after = endOf(standing(then, other.id, addDays(on, 1)));
          if (after === other.end) return [];
          const start = parseDay(standing(list, other.id, day)?.cycle?.start ?? "") as Day;
          then.set(other.id, { held: list.get(other.id)?.held as HeldCredential, end: after > until ? undefined : after });
          return [{ id: other.id, start, end: other.end, nextEnd: formatDay(after), on, late: 0, risk: on + buffer <= other.end ? 0 : 1, brought: true }];
        });
        if (brought.length === 0 && !own.includes(on)) continue;
        const after = parseDay(nextEnd);
        then.set(id, { held: then.get(id)?.held as HeldCredential, end: after === null || after > until ? undefined : after });
        go(then, on, [...path, { ...cycle, nextEnd, on, late: on > end ? 1 : 0, risk: on > end || on + buffer <= last ? 0 : 1, brought: false }, ...brought]);
      }
    }
  };
  go(new Map(record.credentials.map((held) => [held.id, { held, end: endOf(evaluateOne(rulebooks, record, held.id, { asOf })) }])), asOf, []);
  return paths;
}

function renewed({ "expires-on": _end, ...held }: HeldCredential, on: Day, ends: string, carried: string | undefined): HeldCredential {
  return { ...held, renewals: [...(held.renewals ?? []), { on: formatDay(on), ends, ...(carried === undefined ? {} : { carried }) }] };
}

/** An option with the days that can make a difference: the last free one of each stretch between the days on which any rule changes. */
function thing(problem: Problem, option: PlanOption, renewals: readonly Renewal[]): Thing {
  const { asOf } = problem;
  const end = Math.max(asOf, ...renewals.map((r) => r.on)) as Day;
  const cuts = new Set<number>([asOf, ...(problem.pinned.has(option.id) ? [problem.until + 1] : [])]);
  for (const { start, end: last, on } of renewals) {
    for (const day of [start, last + 1, addMonths(addDays(last, 1), -6), on + 1]) cuts.add(day);
    for (let n = 1; n <= 3; n++) cuts.add(addMonths(addDays(last, 1), -12 * n));
  }
  for (let year = calendarOf(asOf).year; year <= calendarOf(end).year; year++) cuts.add(dayOf(year, 1, 1));
  const [first, last] = [Math.max(asOf, parseDay(option.first ?? "") ?? asOf), Math.min(end, parseDay(option.last ?? "") ?? end)];
  const firsts = [...cuts].filter((d) => d >= asOf && d <= end).sort((a, b) => a - b);
  const days = firsts.flatMap((from, i) => {
    for (let day = Math.min(last, (firsts[i + 1] ?? end + 1) - 1) as Day; day >= Math.max(from, first); day = addDays(day, -1)) if (free(problem, day)) return [day];
    return [];
  });
  const cents = Math.max(...option.prices.map((p) => Math.round(Number.parseFloat(p) * 100)));
  return { option, days, cents, minutes: Number(option.hours) * 60 };
}

function assign(things: readonly Thing[], apart: Problem["apart"]): Doing[][] {
  const whom = apart.length > 0 ? apart : [undefined];
  return things.reduce<Doing[][]>((lists, thing) => lists.flatMap((list) => [list, ...thing.days.flatMap((on) => whom.map((id): Doing[] => [...list, { what: "option", thing, on, for: id }]))]), [[]]);
}

function weigh({ card, exam, hourValue }: Problem, doing: readonly Doing[]): { doing: readonly Doing[]; money: number; spent: number; hours: number } {
  // The value of an hour is weighed, and is no part of what is paid.
  let [money, spent, hours] = [0, 0, 0];
  for (const each of doing) {
    const one = each.what === "option" ? each.thing : each.what === "card" ? card : exam;
    if (!one) continue;
    spent += one.cents;
    money += one.cents + Math.ceil((hourValue * one.minutes) / 60);
    hours += one.minutes;
  }
  return { doing, money, spent, hours };
}

/** By the day on which each thing is finished, no more was done than the hours of the weeks up to it; and from each day on which something is offered first, of what is offered no sooner, no more than those of the weeks since. */
function keepsPace(problem: Problem, doing: readonly Doing[]): boolean {
  const { minutesPerWeek, asOf } = problem;
  if (minutesPerWeek === undefined) return true;
  // What is held on its own days has its hours on them.
  const begins = (d: Doing): Day => (d.what !== "option" || d.thing.option.travel === true || d.thing.option.first === d.thing.option.last ? asOf : (Math.max(asOf, parseDay(d.thing.option.first ?? "") ?? asOf) as Day));
  return doing.every(({ on }) =>
    [asOf, ...doing.map(begins)].every((from) => {
      let days = 0;
      for (let day = from; day <= on; day = addDays(day, 1)) if (free(problem, day)) days++;
      return weigh(problem, doing.filter((d) => d.on <= on && begins(d) >= from)).hours <= Math.floor((minutesPerWeek * days) / 7);
    }),
  );
}

/** What the renewals cost where each of them can be handed in; `undefined` where one cannot. */
function judge(problem: Problem, path: readonly Renewal[], renewDays: readonly Day[], doing: readonly Doing[], seen: Map<string, CredentialStanding | undefined>): number | undefined {
  const held = new Map(problem.record.credentials.map((h) => [h.id, h]));
  let fees = 0;
  for (const renewal of path.toSorted((a, b) => a.on - b.on)) {
    if (renewal.brought) continue;
    const upTo = doing.filter((d) => d.on <= renewal.on);
    const list = problem.record.credentials.map((h) => held.get(h.id) as HeldCredential);
    const key = JSON.stringify([renewal.id, renewal.on, list, upTo.map((d) => (d.what === "option" ? [d.thing.option.id, d.on, d.for] : [d.what, d.on]))]);
    if (!seen.has(key)) seen.set(key, evaluateOne(problem.rulebooks, recordWith(problem, list, upTo, renewal.on, renewDays), renewal.id, { asOf: renewal.on, renewOn: renewal.on }));
    const standing = seen.get(key);
    if (!standing || !GOOD.has(standing.state) || standing.cycle?.end !== formatDay(renewal.end) || standing.requirements.some((r) => !r.advisory && !r.dueLater && r.verdict !== "met")) return undefined;
    fees += sum(standing.fees.filter((f) => ["renewal", "annual", "late", "reinstatement"].includes(f.for)), (f) => Math.max(...f.amounts.map((a) => Math.round(Number.parseFloat(a) * 100))));
    const carries = problem.rulebooks.credentials.get(renewal.id)?.rules?.carry.rows.some((row) => row.is !== "none");
    if (renewal.nextEnd !== undefined) held.set(renewal.id, renewed(held.get(renewal.id) as HeldCredential, renewal.on, renewal.nextEnd, carries ? (standing.surplus?.carried ?? "0") : undefined));
  }
  return fees;
}

function recordWith({ record, card, statements, exam }: Problem, credentials: HeldCredential[], doing: readonly Doing[], until: Day, renewDays: readonly Day[]): HolderRecord {
  const add = <T>(had: readonly T[] | undefined, more: readonly T[]): T[] => [...(had ?? []), ...more];
  return {
    ...record,
    credentials,
    activities: add(record.activities, doing.flatMap((d) => (d.what === "option" ? [{ ...d.thing.option.activity, ref: d.thing.option.id, event: d.thing.option.id, content: d.thing.option.activity.content ?? d.thing.option.id, on: formatDay(d.on), ...(d.for === undefined ? {} : { for: [d.for] }) }] : []))),
    cards: add(record.cards, doing.flatMap((d, i) => (d.what === "card" && card ? [{ ref: `new card ${i}`, kind: card.kind, delivery: card.delivery, issued: formatDay(d.on), expires: formatDay(addDays(addMonths(d.on, card.months), -1)) }] : []))),
    exams: add(record.exams, doing.flatMap((d) => (d.what === "exam" && exam ? [{ exam: exam.id, on: formatDay(d.on), passed: true }] : []))),
    // Statements cost nothing: they are made on every day that could count.
    attestations: add(record.attestations, statements.flatMap((statement) => renewDays.filter((on) => on <= until).map((on) => ({ statement, on: formatDay(on) })))),
  };
}

function subsets<T>(list: readonly T[], most: number): T[][] {
  return list.reduce<T[][]>((sets, item) => [...sets, ...sets.filter((set) => set.length < most).map((set) => [...set, item])], [[]]);
}

function product<T>(lists: readonly (readonly T[])[]): T[][] {
  return lists.reduce<T[][]>((sets, list) => sets.flatMap((set) => list.map((item) => [...set, item])), [[]]);
}
