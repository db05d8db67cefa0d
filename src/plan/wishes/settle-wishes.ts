import { AFTER_ALL, BEFORE_ALL, type Day, dayOf, formatDay } from "../../base/date.ts";
import { shift } from "../../base/duration.ts";
import { harmless } from "../../base/harmless.ts";
import type { Money } from "../../base/money.ts";
import { inCurrency } from "../in-currency.ts";
import { joinSpans } from "./join-spans.ts";
import type { PlanOption } from "../options/option.ts";
import { settleAssumed } from "./settle-assumed.ts";
import type { DaySpan, SettledWishes } from "./settled-wishes.ts";
import { wishContradictions } from "./wish-contradictions.ts";
import type { WishProblem } from "./wish-problem.ts";
import { WishReader } from "./wish-reader.ts";
import { LATE_WISHES, PREFERENCES, type Wishes } from "./wishes.ts";

/** What wishes are held against where it is known. What is left out is not looked at. */
export interface WishSurroundings {
  /** The credentials of the record. */
  held?: readonly string[];
  options?: readonly PlanOption[];
  /** Currencies that no plan can do without, such as those of the fees; the first is that of the plan where nobody names one. */
  currencies?: readonly string[];
}

export type SettleResult = { ok: true; value: SettledWishes } | { ok: false; problems: WishProblem[] };

const KEYS: readonly (keyof Wishes)[] = [
  "horizon", "prefer", "topics", "budget", "hours-per-week", "blackouts", "only-online", "no-travel", "languages", "pinned", "excluded", "begun", "wanted",
  "drop", "late", "repeats", "hour-value", "buffer", "assume", "currency", "rates",
];

/** The hours that a week has. */
const WEEK = 168;
const LAST_DAY = dayOf(2199, 12, 31);

/**
 * Fills in what was not asked for, and finds every contradiction that shows without planning anything. Left out, the plan looks P4Y ahead, costs least, hands in
 * late only where it cannot be done in time, takes no course twice, and has everything ready P30D before. Never throws, whatever `wishes` is.
 */
export function settleWishes(wishes: unknown, asOf: Day, around: WishSurroundings = {}): SettleResult {
  const reader = new WishReader();
  const asked = (reader.mapping([], wishes, KEYS) ?? {}) as Readonly<Partial<Record<keyof Wishes, unknown>>>;
  const until = horizon(reader, asked.horizon, asOf);
  const budget = reader.money(["budget"], asked.budget);
  const hourValue = reader.money(["hour-value"], asked["hour-value"]);
  const currency = currencyOf(reader, asked.currency) ?? budget?.currency ?? hourValue?.currency ?? around.currencies?.[0] ?? "USD";
  const assume = settleAssumed(reader, asked.assume, currency);
  const rates = ratesOf(reader, asked.rates, currency);
  const cents = (path: string[], money: Money | undefined): number | undefined => money && (inCurrency(money, rates) ?? noRate(reader, path, money.currency, currency));
  const blackouts = reader.list(["blackouts"], asked.blackouts).flatMap((entry, index) => {
    const days = reader.mapping(["blackouts", index], entry, ["from", "until"]);
    return (days && span(reader, ["blackouts", index], days)) ?? [];
  });
  const languages = reader.texts(["languages"], asked.languages).map((language) => language.toLowerCase());
  const value: SettledWishes = {
    until,
    prefer: reader.word(["prefer"], asked.prefer, PREFERENCES) ?? "least-cost",
    topics: new Set(reader.texts(["topics"], asked.topics)),
    currency,
    rates,
    budget: cents(["budget"], budget),
    minutesPerWeek: hoursPerWeek(reader, asked["hours-per-week"]),
    blackouts: joinSpans(blackouts, asOf, until),
    onlyOnline: reader.flag(["only-online"], asked["only-online"]) ?? false,
    noTravel: reader.flag(["no-travel"], asked["no-travel"]) ?? false,
    languages: languages.length > 0 ? new Set(languages) : undefined,
    pinned: reader.list(["pinned"], asked.pinned).flatMap((entry, index) => pin(reader, index, entry, asOf, until) ?? []),
    excluded: new Set(reader.texts(["excluded"], asked.excluded)),
    begun: begunCourses(reader, asked.begun),
    wanted: [...new Set(reader.texts(["wanted"], asked.wanted))],
    drop: new Set(reader.texts(["drop"], asked.drop)),
    late: reader.word(["late"], asked.late, LATE_WISHES) ?? "if-needed",
    repeats: reader.flag(["repeats"], asked.repeats) ?? false,
    hourValue: cents(["hour-value"], hourValue) ?? 0,
    buffer: buffer(reader, asked.buffer, asOf),
    assume,
  };
  for (const [key, money] of [["price-per-hour", assume.pricePerHour], ["card-price", assume.cardPrice], ["exam-price", assume.examPrice], ["fee", assume.fee]] as const) cents(["assume", key], money);
  for (const other of new Set(around.currencies)) if (!rates.has(other)) noRate(reader, ["rates"], other, currency);
  if (value.prefer === "learn-most" && reader.list([], asked.topics ?? []).length === 0) reader.refuse(["topics"], "missing-key", "To learn most about something, name it. Write its topics under “topics”, or prefer something else.", { expected: "one topic or more" });
  const problems = [...reader.problems, ...wishContradictions(value, asOf, around, (list, name) => placeIn(asked, list, name))];
  return problems.length > 0 ? { ok: false, problems: problems.map((problem) => titled(problem, around.options ?? [])) } : { ok: true, value };
}

/** Known courses are called by their titles; where another name was meant, the names themselves are what matters. */
function titled(problem: WishProblem, options: readonly PlanOption[]): WishProblem {
  if (problem.nearest !== undefined) return problem;
  const named = options.filter(({ id }) => problem.says.includes(`“${id}”`));
  return named.length === 0 ? problem : { ...problem, says: named.reduce((says, { id, title }) => says.replaceAll(`“${id}”`, () => `“${harmless(title)}”`), problem.says) };
}

function horizon(reader: WishReader, value: unknown, asOf: Day): Day {
  const duration = reader.duration(["horizon"], value) ?? { months: 48, days: 0 };
  const until = shift(asOf, duration);
  const says = "Write a length of time from P1Y to P10Y.";
  const expected = "P1Y to P10Y";
  if (until < shift(asOf, { months: 12, days: 0 })) reader.refuse(["horizon"], "bad-value", `A plan looks at least one year ahead. ${says}`, { expected });
  if (until > shift(asOf, { months: 120, days: 0 })) reader.refuse(["horizon"], "bad-value", `A plan looks at most ten years ahead. ${says}`, { expected });
  if (until > LAST_DAY) reader.refuse(["horizon"], "bad-value", "The plan would look beyond the year 2199. Ask about an earlier day, or look less far ahead.");
  return until;
}

function hoursPerWeek(reader: WishReader, value: unknown): number | undefined {
  const path = ["hours-per-week"];
  const millionths = reader.decimal(path, value);
  if (millionths === undefined) return undefined;
  if (millionths > WEEK * 1_000_000) return reader.refuse(path, "bad-value", `A week has ${WEEK} hours. Write how many of them you have for this.`, { expected: `more than 0, and at most ${WEEK}` });
  const minutes = Math.floor((millionths * 60) / 1_000_000);
  if (minutes === 0) return reader.refuse(path, "bad-value", "With no time in any week nothing can be planned. Write how many hours you have in a week, or leave “hours-per-week” out.", { expected: `more than 0, and at most ${WEEK}` });
  return minutes;
}

/** In days, as long as the stretch before a deadline one such length from today. */
function buffer(reader: WishReader, value: unknown, asOf: Day): number {
  const duration = reader.duration(["buffer"], value) ?? { months: 0, days: 30 };
  const days = shift(asOf, duration) - asOf;
  if (days > 366) reader.refuse(["buffer"], "bad-value", "Everything more than a year before its last day is not what a cycle leaves room for. Write P1Y or less.", { expected: "P0D to P1Y" });
  return days;
}

function currencyOf(reader: WishReader, value: unknown): string | undefined {
  const text = reader.text(["currency"], value);
  if (text === undefined || /^[A-Z]{3}$/.test(text)) return text;
  return reader.refuse(["currency"], "bad-value", `“${harmless(text)}” is no currency. Write its three capital letters, such as USD.`, { expected: "three capital letters, such as USD" });
}

function ratesOf(reader: WishReader, value: unknown, currency: string): Map<string, number> {
  const rates = new Map([[currency, 1_000_000]]);
  if (value === undefined) return rates;
  const given = typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : (reader.refuse(["rates"], "wrong-type", "“rates” says for each currency what one of it is worth in that of the plan. Write for example { CAD: \"0.70\" }.", { expected: "keys with values" }) ?? []);
  for (const [other, text] of given) {
    const path = ["rates", other];
    const rate = reader.decimal(path, text);
    if (!/^[A-Z]{3}$/.test(other)) reader.refuse(path, "bad-value", `“${harmless(other)}” is no currency. Write its three capital letters, such as USD.`, { expected: "three capital letters, such as USD" });
    else if (rate === 0) reader.refuse(path, "bad-value", `One ${other} cannot be worth nothing. Write what it is worth in ${currency}.`, { expected: "more than 0" });
    else if (other === currency && rate !== undefined && rate !== 1_000_000) reader.refuse(path, "contradiction", `The plan is reckoned in ${currency}, so that one ${other} is one. Leave it out, or name another “currency”.`, { expected: "1" });
    else if (rate !== undefined) rates.set(other, rate);
  }
  return rates;
}

function noRate(reader: WishReader, path: readonly string[], other: string, currency: string): undefined {
  const says = `It is not known what one ${other} is worth in ${currency}. Write it under “rates”, such as { ${other}: "0.70" }.`;
  if (reader.problems.some((problem) => problem.says === says)) return undefined;
  return reader.refuse(path, "missing-key", says, { expected: `rates: { ${other}: "0.70" }` });
}

function span(reader: WishReader, path: (string | number)[], days: Readonly<Record<string, unknown>>, open?: DaySpan): DaySpan | undefined {
  const [from, until] = (["from", "until"] as const).map((key) => {
    const missing = days[key] === undefined && !open;
    if (missing) reader.refuse([...path, key], "missing-key", `The ${key === "from" ? "first" : "last"} day is missing in “${path.join(".")}”. Write “${key}”.`, { expected: "a date such as 2026-01-31" });
    return reader.day([...path, key], days[key]) ?? (days[key] === undefined ? open?.[key] : undefined);
  }) as [Day | undefined, Day | undefined];
  if (from === undefined || until === undefined) return undefined;
  if (until < from) return reader.refuse([...path, "until"], "contradiction", `The last day, ${formatDay(until)}, is before the first, ${formatDay(from)}. Write the earlier one as “from”.`, { expected: `${formatDay(from)} or later` });
  return { from, until };
}

function pin(reader: WishReader, index: number, entry: unknown, asOf: Day, until: Day): SettledWishes["pinned"][number] | undefined {
  const path = ["pinned", index];
  const named = courseOf(reader, path, entry, ["course", "from", "until"]);
  const days = named && span(reader, path, named.entry, { from: BEFORE_ALL, until: AFTER_ALL });
  if (!days) return undefined;
  if (days.until < asOf) return reader.refuse([...path, "until"], "past", `“${named.course}” is to be done by ${formatDay(days.until)}, which is over. Write a later day, or enter it in your record if you have done it.`, { expected: `${formatDay(asOf)} or later` });
  if (days.from > until) return reader.refuse([...path, "from"], "contradiction", `“${named.course}” is not to be begun before ${formatDay(days.from)}, and the plan ends on ${formatDay(until)}. Write an earlier day, or look further ahead with “horizon”.`, { expected: `${formatDay(until)} or earlier` });
  return { course: named.course, from: Math.max(days.from, asOf) as Day, until: Math.min(days.until, until) as Day };
}

function begunCourses(reader: WishReader, value: unknown): Map<string, number | undefined> {
  const begun = new Map<string, number | undefined>();
  reader.list(["begun"], value).forEach((entry, index) => {
    const path = ["begun", index];
    const named = courseOf(reader, path, entry, ["course", "hours-left"]);
    if (!named) return;
    const left = reader.decimal([...path, "hours-left"], named.entry["hours-left"]);
    if (begun.has(named.course)) reader.refuse([...path, "course"], "contradiction", `“${named.course}” is listed twice under “begun”. Take one of the two out.`, { expected: "each course once" });
    if (left !== undefined && left > 10_000_000_000) reader.refuse([...path, "hours-left"], "bad-value", `More than 10000 hours are left of “${named.course}”. Write fewer.`, { expected: "10000 or less" });
    begun.set(named.course, left === undefined ? undefined : Math.ceil((left * 60) / 1_000_000));
  });
  return begun;
}

function courseOf(reader: WishReader, path: (string | number)[], entry: unknown, keys: readonly string[]): { course: string; entry: Readonly<Record<string, unknown>> } | undefined {
  const given = reader.mapping(path, entry, keys);
  const course = given && reader.text([...path, "course"], given["course"]);
  if (given && given["course"] === undefined) reader.refuse([...path, "course"], "missing-key", `Which course is meant in “${path.join(".")}”? Write “course”.`, { expected: "the id of a course" });
  return given && course !== undefined ? { course, entry: given } : undefined;
}

/** Where a name stands in a list, as it was written: the last such entry. */
function placeIn(asked: Readonly<Record<string, unknown>>, list: string, name: string): (string | number)[] {
  const entries = asked[list];
  const index = Array.isArray(entries) ? entries.findLastIndex((entry: unknown) => entry === name || (typeof entry === "object" && entry !== null && (entry as { course?: unknown }).course === name)) : -1;
  return index < 0 ? [list] : [list, index];
}
