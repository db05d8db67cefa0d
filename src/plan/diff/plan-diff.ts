import { type Day, parseDay } from "../../base/date.ts";
import { type CycleDiff, cycleDiff } from "./cycle-diff.ts";
import { decimalDifference, decimalSum } from "./decimal.ts";
import type { Act, CredentialPlan, Plan, PlanOutcome } from "../plan.ts";

/** What differs between two plans, as plain data. `more` is signed: less where negative. */
export interface PlanDiff {
  /** Nothing differs. */
  same: boolean;
  outcome?: { before: PlanOutcome["is"]; after: PlanOutcome["is"] };
  added: Act[];
  dropped: Act[];
  /** The same thing on another day; `days` later, earlier where negative. */
  moved: { id: string; title: string; before: string; after: string; days: number }[];
  /** A price that nobody knows is left out; `more` is there where both are known, in one currency. */
  repriced: { id: string; title: string; before?: string; after?: string; more?: string }[];
  /** Only credentials of which something differs. */
  credentials: CredentialDiff[];
  /** Only currencies and hours that differ; what is assumed is in the sums. */
  totals: { money: { currency: string; before: string; after: string; more: string }[]; hours?: { before: string; after: string; more: string } };
}

export interface CredentialDiff {
  id: string;
  name: string;
  is: "kept" | "added" | "dropped";
  cycles: CycleDiff[];
}

/** What is another in `after` than in `before`: an act is the same where its id is, a cycle where its last day is. */
export function planDiff(before: Plan, after: Plan): PlanDiff {
  const [earlier, later] = [byId(before.acts), byId(after.acts)];
  const kept = before.acts.flatMap((act) => {
    const other = later.get(act.id);
    return other ? [{ act, other }] : [];
  });
  const diff: Omit<PlanDiff, "same"> = {
    ...(before.outcome.is === after.outcome.is ? {} : { outcome: { before: before.outcome.is, after: after.outcome.is } }),
    added: after.acts.filter(({ id }) => !earlier.has(id)),
    dropped: before.acts.filter(({ id }) => !later.has(id)),
    moved: kept.filter(({ act, other }) => act.on !== other.on).map(({ act, other }) => ({ id: act.id, title: other.title, before: act.on, after: other.on, days: dayOf(other.on) - dayOf(act.on) })),
    repriced: kept.filter(({ act, other }) => act.price !== other.price).map(({ act, other }) => ({ id: act.id, title: other.title, ...priced(act.price, other.price) })),
    credentials: credentialDiffs(before, after),
    totals: totalsDiff(before, after),
  };
  const { money, hours } = diff.totals;
  const same = !diff.outcome && !hours && [diff.added, diff.dropped, diff.moved, diff.repriced, diff.credentials, money].every((list) => list.length === 0);
  return { same, ...diff };
}

function credentialDiffs(before: Plan, after: Plan): CredentialDiff[] {
  const [earlier, later] = [byId(before.credentials), byId(after.credentials)];
  return [...new Set([...earlier.keys(), ...later.keys()])].flatMap((id) => {
    const [was, is] = [earlier.get(id), later.get(id)];
    const cycles = [...new Set([...ends(was), ...ends(is)])].toSorted().flatMap((end) => cycleDiff(end, { plan: before, credential: was }, { plan: after, credential: is }) ?? []);
    const { name } = (is ?? was) as CredentialPlan;
    return was && is && cycles.length === 0 ? [] : [{ id, name, is: !was ? ("added" as const) : !is ? ("dropped" as const) : ("kept" as const), cycles }];
  });
}

function totalsDiff(before: Plan, after: Plan): PlanDiff["totals"] {
  const sum = (plan: Plan, currency: string): string => {
    const money = plan.totals.money.find((each) => each.currency === currency);
    return decimalSum("0.00", money ? decimalSum(money.known, money.assumed) : "0");
  };
  const currencies = [...new Set([...before.totals.money, ...after.totals.money].map(({ currency }) => currency))];
  const money = currencies.map((currency) => changed(sum(before, currency), sum(after, currency))).flatMap((change, i) => (change ? [{ currency: currencies[i] as string, ...change }] : []));
  const hours = changed(decimalSum(before.totals.hours, before.totals.hoursAssumed), decimalSum(after.totals.hours, after.totals.hoursAssumed));
  return { money, ...(hours ? { hours } : {}) };
}

function changed(before: string, after: string): { before: string; after: string; more: string } | undefined {
  const more = decimalDifference(before, after);
  return Number(more) === 0 ? undefined : { before, after, more };
}

function priced(before: string | undefined, after: string | undefined): { before?: string; after?: string; more?: string } {
  const currency = after?.split(" ")[1];
  const both = before !== undefined && after !== undefined && before.split(" ")[1] === currency;
  return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }), ...(both ? { more: `${decimalDifference(before, after)} ${currency}` } : {}) };
}

const ends = (credential: CredentialPlan | undefined): string[] => credential?.cycles.map(({ end }) => end) ?? [];
const byId = <T extends { id: string }>(list: readonly T[]): ReadonlyMap<string, T> => new Map(list.map((each) => [each.id, each]));
const dayOf = (text: string): Day => parseDay(text) as Day;
