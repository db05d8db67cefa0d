import type { Unit } from "../base/amount.ts";
import { parseDay } from "../base/date.ts";
import type { Fact } from "../base/fact.ts";
import type { RawRows } from "../base/rows.ts";
import { parseAmountExpression } from "../requirements/amount.ts";
import type { RawCourse } from "../rulebook/schema/course.ts";
import { compileMoney } from "./compile-credential.ts";
import type { FactCompiler } from "./compile-fact.ts";
import type { Course } from "./rulebook.ts";

/** One course. Values under bodies that are not loaded are left out: nothing here is judged by them. */
export function compileCourse(raw: RawCourse, body: string, units: ReadonlyMap<string, Unit>, facts: FactCompiler): Course {
  const path = `${body}/courses/${raw.id.slice(body.length + 1)}#`;
  const fact = <Raw, T>(rows: RawRows<Raw> | undefined, key: string, parse: (raw: Raw) => T | null): Fact<T> | undefined => rows && facts.fact(rows, `${path}${key}`, parse);
  const same = <T>(value: T): T => value;
  const awards: Course["awards"] = new Map(
    Object.entries(raw.awards).flatMap(([under, award]) => {
      const unit = units.get(under);
      if (!unit) return [];
      return [[under, { units: facts.fact(award.units, `${path}awards.${under}.units`, (v) => parseAmountExpression(v, unit)), category: fact(award.category, `awards.${under}.category`, same), approval: fact(award.approval, `awards.${under}.approval`, same) }] as const];
    }),
  );
  return {
    id: raw.id,
    title: raw.title,
    attributes: { kind: raw.kind, delivery: raw.delivery, provider: raw.provider, tags: raw.tags ?? [] },
    earns: raw.earns,
    awards,
    repeatable: fact(raw.repeatable, "repeatable", same),
    topics: raw.topics ?? [],
    hours: fact(raw.hours, "hours", same),
    price: fact(raw.price, "price", compileMoney),
    languages: fact(raw.languages, "languages", same),
    available: fact(raw.available, "available", ({ first, last }) => ({ first: first === undefined ? undefined : (parseDay(first) ?? undefined), last: last === undefined ? undefined : (parseDay(last) ?? undefined) })),
    minDays: fact(raw["min-days"], "min-days", same),
    place: fact(raw.place, "place", same),
    card: raw.card && { kind: raw.card.kind, months: facts.fact(raw.card.months, `${path}card.months`, same) },
    url: raw.url,
  };
}
