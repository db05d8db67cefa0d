import { addDays, type Day, formatDay } from "../../base/date.ts";
import { type Fact, type FactRow, refOf, rowOn } from "../../base/fact.ts";
import { parseMillionths } from "../../base/amount.ts";
import type { Course, MoneyExpression, Rulebooks } from "../../compile/rulebook.ts";
import { needsTravel } from "./needs-travel.ts";
import type { PlanOption } from "./option.ts";

/**
 * The courses of the catalogue as things to plan with, by id, with what is said of them on the day. A course whose value nobody knows is one too: what
 * it gives, `evaluate` says. Left out is what is no longer offered.
 */
export function catalogueOptions(rulebooks: Rulebooks, asOf: Day): PlanOption[] {
  return [...rulebooks.courses.values()].flatMap((course) => optionOf(course, asOf) ?? []).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function optionOf(course: Course, asOf: Day): PlanOption | undefined {
  const on = <T>(fact: Fact<T> | undefined): FactRow<T> | undefined => fact && rowOn(fact, asOf);
  const days = daysOffered(course.available, asOf);
  if (days === "ended") return undefined;
  const [price, hours, least, languages, place, months] = [on(course.price), on(course.hours), on(course.minDays), on(course.languages), on(course.place), on(course.card?.months)] as const;
  const travel = needsTravel(course.attributes.delivery) ?? (place?.is === "value" ? true : undefined);
  const byLength = (hours?.values ?? []).toSorted((a, b) => (parseMillionths(a) ?? 0) - (parseMillionths(b) ?? 0));
  const why = [price, hours, least, languages, place, months, on(course.available)].flatMap((row) => (row && row.is !== "unknown" ? [refOf(row)] : []));
  const longest = byLength.at(-1);
  return {
    id: course.id,
    title: course.title,
    from: "catalogue",
    // What a body credits by the hour must be safe to promise: the fewest that anybody says outright.
    activity: { course: course.id, title: course.title, ...(byLength[0] === undefined || hours?.confidence === "unconfirmed" ? {} : { hours: byLength[0] }) },
    prices: pricesOf(price),
    ...(longest === undefined ? {} : { hours: longest, ...(hours?.confidence === "unconfirmed" ? { hoursImplied: true as const } : {}) }),
    ...days,
    ...(languages?.is === "value" ? { languages: languages.values[0] ?? [] } : {}),
    topics: [...new Set([...course.topics, ...(course.attributes.tags ?? [])])],
    ...(travel === undefined ? {} : { travel, online: !travel }),
    ...(least === undefined || least.values.length === 0 ? {} : { "min-days": Math.max(...least.values) }),
    ...(course.card === undefined ? {} : { card: { kind: course.card.kind, ...(months === undefined || months.values.length === 0 ? {} : { months: Math.min(...months.values) }) } }),
    ...(course.url === undefined ? {} : { url: course.url }),
    ...(why.length > 0 ? { why } : {}),
  };
}

/** Every amount that is said, of a table each of its entries: which one is the holder's, a catalogue does not know. */
function pricesOf(row: FactRow<MoneyExpression> | undefined): string[] {
  if (row === undefined) return [];
  const free = row.is === "none" || row.orNone ? ["0.00 USD"] : [];
  return [...new Set([...free, ...row.values.flatMap((value) => (typeof value === "string" ? [value] : [...value.cases.values()]))])];
}

/** The days on which a course can be taken, from what holds on the day and from the end of the offer that a later row says. */
function daysOffered(fact: Fact<{ first: Day | undefined; last: Day | undefined }> | undefined, asOf: Day): { first?: string; last?: string } | "ended" {
  if (fact === undefined) return {};
  const now = rowOn(fact, asOf);
  if (now.is === "none") return "ended";
  const end = fact.rows.find((row) => row.from > asOf && row.is === "none");
  // Where sources disagree, the days on which it surely can be taken.
  const firsts = now.values.flatMap(({ first }) => first ?? []);
  const lasts = [...now.values.flatMap(({ last }) => last ?? []), ...(end ? [addDays(end.from, -1)] : [])];
  const last = lasts.length > 0 ? (Math.min(...lasts) as Day) : undefined;
  if (last !== undefined && last < asOf) return "ended";
  return { ...(firsts.length > 0 ? { first: formatDay(Math.max(...firsts) as Day) } : {}), ...(last === undefined ? {} : { last: formatDay(last) }) };
}
