import type { Day } from "../base/date.ts";
import { type FactRow, rowOn } from "../base/fact.ts";
import type { Truth } from "../base/truth.ts";
import type { Question } from "../base/verdict.ts";
import type { Rulebooks, Sharing } from "../compile/rulebook.ts";
import type { Activity, HolderRecord } from "../record/schema.ts";
import type { AmountExpression } from "../requirements/amount.ts";
import { ENDLESS, type Range } from "../requirements/range.ts";
import type { Edition } from "./edition.ts";
import { inForce } from "./in-force.ts";
import { sharingGroup } from "./shared-elsewhere.ts";

/** What a body asks of somebody with several of its credentials, instead of each one's own total. */
export interface SharedNeed {
  /** The total that this credential then asks for, given its own. */
  total(own: Range): Range;
  /** What of it has to be for this credential alone; left out: nothing is asked of its own. */
  own: Range | undefined;
  /** The credentials that share, this one among them. */
  group: readonly string[];
  row: FactRow<Sharing>;
}

/**
 * The shared total, the step of a table or the surcharge, by how many of the credentials are in force. Where that is not sure it is a
 * range over all that may be. `undefined` where the body gives no such figures, or the holder has one credential of those that share.
 */
export function sharedNeed(rulebooks: Rulebooks, record: HolderRecord, edition: Edition, asOf: Day): SharedNeed | undefined {
  const { credential } = edition;
  const row = rowOn(credential.sharing, asOf);
  if (row.is === "disputed") return disputedNeed(rulebooks, record, edition, row, asOf);
  const [rule] = row.values;
  if (row.is !== "value" || !rule || !asksMore(rule)) return undefined;
  return needUnder(rulebooks, record, edition, row, rule, asOf);
}

/** Over all that sources say; what is asked of one credential alone is not told, so that nothing more than it is left out. */
function disputedNeed(rulebooks: Rulebooks, record: HolderRecord, edition: Edition, row: FactRow<Sharing>, asOf: Day): SharedNeed | undefined {
  const needs = row.values.map((rule) => (asksMore(rule) ? needUnder(rulebooks, record, edition, row, rule, asOf) : undefined));
  const [some] = needs.flatMap((need) => need ?? []);
  if (!some) return undefined;
  return {
    ...some,
    total: (own) => {
      const all = [...needs.map((need) => need?.total(own) ?? own), ...(row.orNone ? [own] : [])];
      return { low: Math.min(...all.map((r) => r.low)), high: Math.max(...all.map((r) => r.high)), questions: all.flatMap((r) => r.questions) };
    },
  };
}

/** Does it ask somebody with several credentials for another total? A surcharge, a table or a shared total without figures does too: for one that nobody knows. */
function asksMore(rule: Sharing): boolean {
  return (rule.each ?? rule.total ?? rule.totals) !== undefined || rule.mode === "surcharge" || rule.mode === "step-table" || rule.mode === "shared-total";
}

function needUnder(rulebooks: Rulebooks, record: HolderRecord, edition: Edition, row: FactRow<Sharing>, rule: Sharing, asOf: Day): SharedNeed | undefined {
  const { credential, situation } = edition;
  const group = sharingGroup(rulebooks, record, credential, rule);
  if (!group.includes(credential.id) || group.length < 2) return undefined;
  const others = group.filter((id) => id !== credential.id).map((id) => inForce(rulebooks, record, id, asOf, asOf));
  const least = 1 + others.filter((o) => o.is === "yes").length;
  const most = 1 + others.filter((o) => o.is !== "no").length;
  if (most === 1) return undefined;
  const questions: Question[] = least === most ? [] : others.flatMap((o) => (o.is === "unknown" ? o.questions : []));
  const range = (amount: AmountExpression): Range => situation.range({ ...row, is: "value", orNone: false, values: [amount] }, 0, "up");
  const numbers = Array.from({ length: most - least + 1 }, (_, i) => least + i);
  return {
    group,
    row,
    total: (own) => {
      const all = numbers.map((n) => totalFor(rule, n, own, range));
      return { low: Math.min(...all.map((r) => r.low)), high: Math.max(...all.map((r) => r.high)), questions: [...questions, ...all.flatMap((r) => r.questions)] };
    },
    own: rule.own && { ...range(rule.own), ...(least === 1 ? { low: 0 } : {}) },
  };
}

/** Is the activity for this credential alone? One that names none of those that share may be for any. */
export function ownOf({ activity }: { activity: Pick<Activity, "for"> }, credential: string, group: readonly string[]): Truth {
  const named = activity.for?.filter((id) => group.includes(id)) ?? [];
  if (named.length > 0 && !named.includes(credential)) return "no";
  return named.length === 1 ? "yes" : "unknown";
}

/** The total with so many credentials. A table that does not speak of the number leaves it open. */
function totalFor(rule: Sharing, n: number, own: Range, range: (amount: AmountExpression) => Range): Range {
  if (rule.totals) {
    const step = rule.totals.get(String(n)) ?? rule.totals.get("more");
    return step ? range(step) : n === 1 ? own : { low: 0, high: ENDLESS, questions: [] };
  }
  if (n === 1) return own;
  if (rule.total) return range(rule.total);
  if (rule.mode === "shared-total") return { low: 0, high: ENDLESS, questions: [] };
  const each = rule.each ? range(rule.each) : { low: 0, high: ENDLESS, questions: [] };
  return { low: own.low + each.low * (n - 1), high: Math.min(ENDLESS, own.high + Math.min(ENDLESS, each.high * (n - 1))), questions: [...own.questions, ...each.questions] };
}
