import { type Day, formatDay } from "../../base/date.ts";
import { type AnchorDays, resolveDay } from "../../base/day-expression.ts";
import { type Fact, type FactRow, refOf, rowOn } from "../../base/fact.ts";
import type { Truth } from "../../base/truth.ts";
import type { Fee, Petition } from "../../compile/rulebook.ts";
import type { PetitionFact, PetitionRules } from "../../present/petition/petition-check.ts";
import { type Attributes, matches } from "../../record/selector.ts";

/** What a body says of petitions on a day, for something with these attributes. Among `fees` the one of a petition stands in for a fee left out; `days`: that of the activity, and those of the holder's cycle, where it is sure; a last day that counts from another is not worked out. */
export function petitionRules(petition: Petition, fees: readonly Fee[], on: Day, has: Attributes, days: Partial<AnchorDays> = {}): PetitionRules {
  const listed = petition.fee ? undefined : fees.find((fee) => fee.for === "petition" && fee.when === undefined)?.amount;
  const amount = listed && rowOn(listed, on);
  const excludes = petition.excludes && rowOn(petition.excludes, on);
  const deadline = petition.deadline && rowOn(petition.deadline, on);
  const part = <Key extends string>(key: Key, fact: Fact<string | readonly string[]> | undefined): { [K in Key]?: PetitionFact } => (fact ? ({ [key]: petitionFact(rowOn(fact, on), (v) => [v].flat()) } as { [K in Key]: PetitionFact }) : {});
  return {
    excluded: excludedBy(excludes, has),
    ...(excludes && excludes.is !== "none" ? { excludes: { selectors: excludes.values, ref: refOf(excludes) } } : {}),
    ...part("fee", petition.fee),
    ...(amount ? { fee: { ...petitionFact(amount, () => []), texts: amount.is === "unknown" || amount.is === "none" ? [] : amount.text.split(" or ") } } : {}),
    ...(deadline ? { deadline: { ...petitionFact(deadline, () => []), texts: deadline.text.split(" or "), days: deadline.values.flatMap((v) => (typeof v.anchor === "number" || days[v.anchor] !== undefined ? [formatDay(resolveDay(v, days as AnchorDays))] : [])) } } : {}),
    ...part("review", petition.review),
    ...part("papers", petition.papers),
    ...part("after", petition.after),
  };
}

/** A row as plain data. */
export function petitionFact<T>(row: FactRow<T>, texts: (value: T) => readonly string[]): PetitionFact {
  return { is: row.is, texts: row.values.flatMap(texts), ref: refOf(row) };
}

/** Surely excluded only where every source says so; surely not only where one says that there is no such rule, or what it excludes is another thing. */
function excludedBy(row: FactRow<Parameters<typeof matches>[0]> | undefined, has: Attributes): Truth {
  if (!row || row.is === "unknown") return "unknown";
  const all = [...row.values.map((selector) => matches(selector, has)), ...(row.orNone || row.is === "none" ? ["no" as const] : [])];
  return all.every((t) => t === "yes") ? "yes" : all.every((t) => t === "no") ? "no" : "unknown";
}
