import { addDays, addMonths, type Day, formatDay, parseDay } from "../../base/date.ts";
import { parseMoney } from "../../base/money.ts";
import type { RuleRef } from "../../base/rule-ref.ts";
import { type Attributes, matches } from "../../record/selector.ts";
import type { HolderRecord } from "../../record/schema.ts";
import type { Between } from "../../requirements/planner.ts";
import type { Rulebooks } from "../../compile/rulebook.ts";
import { centsForTime } from "../cents-for-time.ts";
import { credentialWords } from "../credential-words.ts";
import { inCurrency } from "../in-currency.ts";
import { minutesOf } from "../minutes.ts";
import { centsOf } from "../money.ts";
import type { PlanOption } from "../options/option.ts";
import { highestPrice } from "../options/option-price.ts";
import type { SettledWishes } from "../wishes/settled-wishes.ts";
import { lastFree } from "../timeline/last-free.ts";
import type { Way } from "../timeline/way.ts";
import { whyRows } from "../why-rows.ts";
import { attributesFor } from "./attributes-for.ts";
import type { Asked } from "./asked.ts";
import { fits } from "./candidates.ts";
import type { Counts } from "./way-counter.ts";
import type { Deed } from "./deed.ts";

/** What a deed puts into the record, and how it is told. */
export interface PlannedDeed extends Deed {
  title: string;
  option?: string;
  url?: string;
  /** What has to be paid; `weights.money` has what its hours are worth to the person too. Left out: nothing. */
  cents?: number;
  priceAssumed: boolean;
  hoursAssumed: boolean;
  /** The rows that its price and its hours come from. */
  priceWhy?: readonly RuleRef[];
  hoursWhy?: readonly RuleRef[];
  card?: { kind: string; issued: string; expires: string; delivery?: string; provider?: string };
  statement?: string;
  exam?: string;
  practice?: Omit<NonNullable<HolderRecord["activities"]>[number], "ref" | "on" | "hours">;
}

export interface DeedInput {
  rulebooks: Rulebooks;
  record: HolderRecord;
  wishes: SettledWishes;
  options: readonly PlanOption[];
  asOf: Day;
  asked: readonly Asked[];
  /** Is it a day on which something may be done? */
  free: (day: Day) => boolean;
  /** Is there no time left? What is made by then is then no use to anybody. */
  over: () => boolean;
}

const HOUR = 1_000_000;
const HOURS_A_DAY = 24;
/** More hours of work than this are asked for nowhere. */
const MOST_HOURS = 10_000;
/** Months for which a card is surely good: whether it is of the right form does not hang on its end. */
const FOR_LONG = 120;
/** A card is renewed so many days before it is needed, where that costs nothing. */
const AHEAD = 14;

/** Everything but credit that a plan may do: cards, statements, exams, hours of practice, on the days that can make a difference. */
export function deedsOf(input: DeedInput): PlannedDeed[] {
  return [...cards(input), ...statements(input), ...exams(input), ...practice(input)];
}

function cards({ rulebooks, record, wishes, options, asOf, asked, free, over }: DeedInput): PlannedDeed[] {
  const made: PlannedDeed[] = [];
  for (const [kind, needs] of cardNeeds(asked)) {
    const had = (record.cards ?? []).filter((c) => c.kind === kind).at(-1);
    const days = [...new Set(needs.flatMap(({ way: w }) => [w.renewOn, addDays(w.renewOn, -AHEAD), addMonths(w.renewOn, -6)]).flatMap((d) => lastFree(free, asOf, Math.max(asOf, d) as Day) ?? []))].sort((a, b) => a - b);
    for (const option of classesFor(kind, needs, options.filter((o) => o.card?.kind === kind && fits(o, wishes) && !wishes.excluded.has(o.id)), had, { rulebooks, wishes })) {
      if (over()) return made;
      for (const on of days) {
        if (option.first !== undefined && on < (parseDay(option.first) ?? on)) continue;
        if (option.last !== undefined && on > (parseDay(option.last) ?? on)) continue;
        const { delivery, provider } = formOf(rulebooks, option);
        const until = addDays(addMonths(on, option.card?.months ?? lasted(had) ?? wishes.assume.cardMonths), -1);
        const attributes: Attributes = { kind, delivery, provider, tags: [], on: formatDay(on) };
        const price = highestPrice(option.prices, wishes.rates);
        const cents = price ?? centsOf(wishes.assume.cardPrice, wishes);
        const stated = minutesOf(option.hours) ?? undefined;
        const isBought = rulebooks.words.cardsWithoutClass.has(kind);
        const minutes = stated ?? (isBought ? 0 : wishes.assume.cardMinutes);
        made.push({
          is: "card",
          key: `card ${option.id} ${formatDay(on)}`,
          title: option.title,
          option: option.id,
          ...(option.url === undefined ? {} : { url: option.url }),
          ...whyRows("priceWhy", option.why ?? [], "price"),
          ...whyRows("hoursWhy", option.why ?? [], "hours"),
          weights: { money: cents + centsForTime(minutes, wishes.hourValue), spent: cents, hours: minutes, deeds: 1 },
          cents,
          priceAssumed: price === undefined,
          hoursAssumed: stated === undefined && !isBought,
          upper: 1,
          on,
          card: { kind, issued: formatDay(on), expires: formatDay(until), ...(delivery === undefined ? {} : { delivery }), ...(provider === undefined ? {} : { provider }) },
          gives: ({ counts }) => (counts.is === "card" && counts.card === kind && counts.does(attributes, on, until) ? 1 : 0),
        });
      }
    }
  }
  return made;
}

/** For how many months the card held so far was good. */
function lasted(card: { issued: string; expires?: string | undefined } | undefined): number | undefined {
  const [from, until] = [parseDay(card?.issued ?? ""), parseDay(card?.expires ?? "")];
  if (from === null || until === null) return undefined;
  const months = Math.round((until - from) / 30.44);
  return months >= 1 ? months : undefined;
}

/** What asks for a card, in one way. */
interface CardNeed {
  way: Way;
  counts: Extract<Counts, { is: "card" }>;
}

/** By kind of card, everything that asks for one. */
function cardNeeds(asked: readonly Asked[]): Map<string, CardNeed[]> {
  const needs = new Map<string, CardNeed[]>();
  for (const { way, planner } of asked) for (const { counts } of planner.counters) if (counts.is === "card") needs.set(counts.card, [...(needs.get(counts.card) ?? []), { way, counts }]);
  return needs;
}

/**
 * Where a card can be had: the classes that are known; and, for each need that none of them meets, one that nobody named, with the provider of the card held so far, if `had`, or else from the body
 * that asks, as a membership is renewed there.
 */
function classesFor(kind: string, needs: readonly CardNeed[], named: readonly PlanOption[], had: { provider?: string | undefined } | undefined, { rulebooks, wishes }: Pick<DeedInput, "rulebooks" | "wishes">): PlanOption[] {
  const meets = (option: PlanOption, { way, counts }: CardNeed): boolean => counts.does({ kind, ...formOf(rulebooks, option), tags: [], on: formatDay(way.renewOn) }, way.renewOn, addMonths(way.renewOn, FOR_LONG));
  const delivery = wishes.onlyOnline || wishes.noTravel ? "self-study" : "in-person";
  const made = [...named];
  const provider = had?.provider;
  for (const from of new Set([provider, ...needs.map((n) => n.way.cycle.credential.body.id)])) {
    // What is offered on some days only does not do for all.
    const open = needs.filter((need) => !made.some((option) => option.first === undefined && option.last === undefined && meets(option, need)));
    // Of what asks, the one whose body gives it names it.
    const [first] = [...open.filter((n) => n.way.cycle.credential.body.id === from), ...open];
    const option: PlanOption = { id: from === provider ? `card:${kind}` : `card:${kind} ${from}`, title: `${had ? "Renew" : "Get"} your ${first?.counts.name ?? kind}`, from: "unnamed", activity: { delivery, ...(from === undefined ? {} : { provider: from }) }, prices: [], topics: [], card: { kind } };
    if (open.some((need) => meets(option, need))) made.push(option);
  }
  return made;
}

/** How a class is held and by whom, as the card that comes of it shows. */
function formOf(rulebooks: Rulebooks, { activity }: PlanOption): { delivery: string | undefined; provider: string | undefined } {
  const course = activity.course === undefined ? undefined : rulebooks.courses.get(activity.course);
  return { delivery: activity.delivery ?? course?.attributes.delivery, provider: activity.provider ?? course?.attributes.provider };
}

/** The day on which something is done inside days: the last on which it still serves. */
function within({ first, last }: Between, way: Way, { asOf, free }: DeedInput): Day | undefined {
  return lastFree(free, Math.max(first, asOf) as Day, Math.min(last, way.renewOn) as Day);
}

function statements(input: DeedInput): PlannedDeed[] {
  const { asked } = input;
  const made = new Map<string, PlannedDeed>();
  for (const { way, planner } of asked)
    for (const { counts } of planner.counters) {
      if (counts.is !== "statement") continue;
      const on = within(counts.days, way, input);
      if (on === undefined) continue;
      const key = `attest ${counts.statement} ${formatDay(on)}`;
      const { statement } = counts;
      made.set(key, { is: "attest", key, title: `Declare: ${statementText(way, statement)}`, weights: { deeds: 1 }, priceAssumed: false, hoursAssumed: false, upper: 1, on, statement, gives: ({ counts: c }) => (c.is === "statement" && c.statement === statement && on >= c.days.first && on <= c.days.last ? 1 : 0) });
    }
  return [...made.values()];
}

function statementText({ judged }: Way, statement: string): string {
  const says = judged.assessment.requirements.flatMap((r) => [r, ...(r.parts ?? [])]).find((r) => r.questions.some((q) => q.id === `attestations:${statement}`));
  return says?.name ?? statement;
}

/** An exam is called as the credential that it is for. */
function examTitle(rulebooks: Rulebooks, exam: string, { cycle }: Way): string {
  const credential = rulebooks.credentials.get(exam);
  const name = credential ? `for ${credentialWords({ bodyShort: credential.body.short, name: credential.name })}` : exam;
  return `Pass the exam ${name}${exam === cycle.credential.id || !credential ? " again" : ""}`;
}

function exams(input: DeedInput): PlannedDeed[] {
  const { rulebooks, wishes, asked } = input;
  const made = new Map<string, PlannedDeed>();
  for (const { way, planner } of asked)
    for (const { counts } of planner.counters) {
      if (counts.is !== "exam") continue;
      const window = { first: Math.max(...counts.windows.map((w) => w.first)) as Day, last: Math.min(...counts.windows.map((w) => w.last)) as Day };
      const on = within(window, way, input);
      const [exam] = counts.exams;
      if (on === undefined || exam === undefined) continue;
      const fees = way.fees.filter((f) => f.for === "exam" && f.amounts.length > 0);
      const amounts = fees.flatMap((f) => f.amounts).flatMap((a) => parseMoney(a) ?? []);
      const known = amounts.map((m) => inCurrency(m, wishes.rates)).filter((c) => c !== null);
      const key = `exam ${exam} ${formatDay(on)}`;
      const cents = known.length > 0 ? Math.max(...known) : centsOf(wishes.assume.examPrice, wishes);
      const minutes = wishes.assume.examMinutes;
      made.set(key, { is: "exam", key, title: examTitle(rulebooks, exam, way), weights: { money: cents + centsForTime(minutes, wishes.hourValue), spent: cents, hours: minutes, deeds: 1 }, cents, priceAssumed: known.length === 0, hoursAssumed: true, priceWhy: fees.flatMap((f) => f.why), upper: 1, on, exam, gives: ({ counts: c }) => (c.is === "exam" && c.exams.includes(exam) && c.windows.every((w) => on >= w.first && on <= w.last) ? 1 : 0) });
    }
  return [...made.values()];
}

/** Hours of work, no more than the days up to then have. What several rules ask for is one thing to do where the days are the same. */
function practice(input: DeedInput): PlannedDeed[] {
  const { asOf, free, asked } = input;
  const made = new Map<string, PlannedDeed>();
  for (const { way, planner } of asked)
    for (const { counts } of planner.counters) {
      if (counts.is !== "hours") continue;
      const on = within(counts.days, way, input);
      if (on === undefined) continue;
      const { tags, ...stated } = attributesFor(counts.of);
      const attributes: Attributes = { ...stated, tags, on: formatDay(on) };
      const first = Math.max(counts.days.first, asOf) as Day;
      const key = `practice ${[...Object.values(stated), ...tags].join(" ")} ${formatDay(on)}`;
      let days = 0;
      for (let day = first; day <= on; day = addDays(day, 1)) if (free(day)) days++;
      made.set(key, { is: "practice", key, title: `Work: ${(stated.kind ?? stated.role ?? "practice").replaceAll("-", " ")}`, weights: { deeds: 1 }, priceAssumed: false, hoursAssumed: false, upper: Math.max(made.get(key)?.upper ?? 0, Math.min(MOST_HOURS, HOURS_A_DAY * days)), on, practice: { ...stated, ...(tags.length > 0 ? { tags: [...tags] } : {}) } as NonNullable<PlannedDeed["practice"]>, gives: ({ counts: c }) => (c.is === "hours" && on >= c.days.first && on <= c.days.last && matches(c.of, attributes) === "yes" ? HOUR : 0) });
    }
  return [...made.values()];
}
