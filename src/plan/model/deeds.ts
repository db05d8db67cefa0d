import { addDays, addMonths, type Day, formatDay, parseDay } from "../../base/date.ts";
import { parseMoney } from "../../base/money.ts";
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
import { attributesFor } from "./attributes-for.ts";
import type { Asked } from "./asked.ts";
import { fits } from "./candidates.ts";
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
/** A card is renewed so many days before it is needed, where that costs nothing. */
const AHEAD = 14;

/** Everything but credit that a plan may do: cards, statements, exams, hours of practice, on the days that can make a difference. */
export function deedsOf(input: DeedInput): PlannedDeed[] {
  return [...cards(input), ...statements(input), ...exams(input), ...practice(input)];
}

function cards({ rulebooks, record, wishes, options, asOf, asked, free, over }: DeedInput): PlannedDeed[] {
  const kinds = new Map<string, Way[]>();
  for (const { way, planner } of asked) for (const { counts } of planner.counters) if (counts.is === "card") kinds.set(counts.card, [...(kinds.get(counts.card) ?? []), way]);
  const made: PlannedDeed[] = [];
  for (const [kind, ways] of kinds) {
    const had = (record.cards ?? []).filter((c) => c.kind === kind).at(-1);
    const days = [...new Set(ways.flatMap((w) => [w.renewOn, addDays(w.renewOn, -AHEAD), addMonths(w.renewOn, -6)]).flatMap((d) => lastFree(free, asOf, Math.max(asOf, d) as Day) ?? []))].sort((a, b) => a - b);
    const named = options.filter((o) => o.card?.kind === kind && fits(o, wishes) && !wishes.excluded.has(o.id));
    // Where only what one body gives is good, as with its membership, it is renewed there.
    const from = [...new Set([had?.provider, ...ways.map((w) => w.cycle.credential.body.id)])];
    const delivery = wishes.onlyOnline || wishes.noTravel ? "self-study" : "in-person";
    const plain = from.map((provider, at): PlanOption => ({ id: at === 0 ? `card:${kind}` : `card:${kind} ${provider}`, title: `Renew your ${cardName(rulebooks, [...ways.filter((w) => w.cycle.credential.body.id === provider), ...ways], kind)}`, from: "unnamed", activity: { delivery, ...(provider === undefined ? {} : { provider }) }, prices: [], topics: [], card: { kind } }));
    const does = ({ activity }: PlanOption): number[] => asked.flatMap(({ way, planner }) => planner.counters.flatMap(({ counts }, i) => (counts.is === "card" && counts.card === kind && counts.does({ kind, ...activity, tags: [], on: formatDay(way.renewOn) } as Attributes, way.renewOn, addMonths(way.renewOn, 120)) ? [i] : [])));
    const enough = plain.filter((option, at) => at === 0 || does(option).length > does(plain[0] as PlanOption).length);
    for (const option of named.length > 0 ? named : enough) {
      if (over()) return made;
      for (const on of days) {
        if (option.first !== undefined && on < (parseDay(option.first) ?? on)) continue;
        if (option.last !== undefined && on > (parseDay(option.last) ?? on)) continue;
        const course = option.activity.course === undefined ? undefined : rulebooks.courses.get(option.activity.course);
        const delivery = option.activity.delivery ?? course?.attributes.delivery;
        const provider = option.activity.provider ?? course?.attributes.provider;
        const until = addDays(addMonths(on, option.card?.months ?? lasted(had) ?? wishes.assume.cardMonths), -1);
        const attributes: Attributes = { kind, delivery, provider, tags: [], on: formatDay(on) };
        const price = highestPrice(option.prices, wishes.rates);
        const cents = price ?? centsOf(wishes.assume.cardPrice, wishes);
        const stated = minutesOf(option.hours) ?? undefined;
        const minutes = stated ?? wishes.assume.cardMinutes;
        made.push({
          is: "card",
          key: `card ${option.id} ${formatDay(on)}`,
          title: option.title,
          option: option.id,
          ...(option.url === undefined ? {} : { url: option.url }),
          weights: { money: cents + centsForTime(minutes, wishes.hourValue), spent: cents, hours: minutes, deeds: 1 },
          cents,
          priceAssumed: price === undefined,
          hoursAssumed: stated === undefined,
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

function cardName(rulebooks: Rulebooks, ways: readonly Way[], kind: string): string {
  for (const { judged } of ways) for (const r of judged.rules.byId.values()) if (r.kind === "hold" && judged.assessment.requirements.some((s) => s.id === r.id)) return r.name;
  return rulebooks.words.cards.has(kind) ? kind.replaceAll("-", " ") : kind;
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
      const amounts = way.fees.filter((f) => f.for === "exam").flatMap((f) => f.amounts).flatMap((a) => parseMoney(a) ?? []);
      const known = amounts.map((m) => inCurrency(m, wishes.rates)).filter((c) => c !== null);
      const key = `exam ${exam} ${formatDay(on)}`;
      const cents = known.length > 0 ? Math.max(...known) : centsOf(wishes.assume.examPrice, wishes);
      const minutes = wishes.assume.examMinutes;
      made.set(key, { is: "exam", key, title: examTitle(rulebooks, exam, way), weights: { money: cents + centsForTime(minutes, wishes.hourValue), spent: cents, hours: minutes, deeds: 1 }, cents, priceAssumed: known.length === 0, hoursAssumed: true, upper: 1, on, exam, gives: ({ counts: c }) => (c.is === "exam" && c.exams.includes(exam) && c.windows.every((w) => on >= w.first && on <= w.last) ? 1 : 0) });
    }
  return [...made.values()];
}

function practice(input: DeedInput): PlannedDeed[] {
  return input.asked.flatMap(({ way, planner }) =>
    planner.counters.flatMap(({ counts, counter }): PlannedDeed[] => {
      if (counts.is !== "hours") return [];
      const on = within(counts.days, way, input);
      if (on === undefined) return [];
      const { tags, ...stated } = attributesFor(counts.of);
      const attributes: Attributes = { ...stated, tags, on: formatDay(on) };
      return [{ is: "practice", key: `practice ${counter}`, title: `Work: ${(stated.kind ?? stated.role ?? "practice").replaceAll("-", " ")}`, weights: { deeds: 1 }, priceAssumed: false, hoursAssumed: false, upper: 10_000, on, practice: { ...stated, ...(tags.length > 0 ? { tags: [...tags] } : {}) } as NonNullable<PlannedDeed["practice"]>, gives: ({ counts: c }) => (c.is === "hours" && on >= c.days.first && on <= c.days.last && matches(c.of, attributes) === "yes" ? HOUR : 0) }];
    }),
  );
}
