import type { RawAmount } from "../base/amount-expression.ts";
import { type Confidence, weakest } from "../base/confidence.ts";
import { type Day, formatDay, parseDay } from "../base/date.ts";
import { type AnchorDays, type DayExpression, parseDayExpression, resolveDay } from "../base/day-expression.ts";
import { type Duration, parseDuration, shift } from "../base/duration.ts";
import { type Fact, type FactRow, refOf } from "../base/fact.ts";
import type { RawRows } from "../base/rows.ts";
import type { Verdict } from "../base/verdict.ts";
import type { Truth } from "../base/truth.ts";
import { type Proof, proofsOf } from "../record/proof.ts";
import { type Attributes, matches, type RawSelector, speaksOfDays } from "../record/selector.ts";
import type { AmountExpression } from "./amount.ts";
import { type Code, type Cursor, type Evidence, type Explanation, type Kind, MET, UNKNOWN, UNMET } from "./kind.ts";
import { type Named, overStretches } from "./over-stretches.ts";
import type { Per } from "./per.ts";
import type { Range } from "./range.ts";
import { type Stretch, stretchesFromStart, stretchesOf } from "./stretches.ts";
import { UNSTATED } from "./unstated.ts";
import { NOTHING, type Wanted } from "./wanted.ts";

export interface RawHold {
  card: string;
  on: RawRows<string>;
  where?: RawRows<RawSelector> | undefined;
  "issued-within"?: RawRows<string> | undefined;
  gives?: RawRows<RawAmount> | undefined;
  every?: Every | undefined;
}

type Every = Extract<Per, "cycle-year" | "calendar-year" | { months: number } | { clock: string }>;

interface Rule {
  every: Every | undefined;
  card: string;
  name: string;
  on: Fact<DayExpression>;
  where: Fact<RawSelector> | undefined;
  within: Fact<Duration> | undefined;
  gives: Fact<AmountExpression> | undefined;
}

interface Settled extends Named {
  rule: Rule;
  on: FactRow<DayExpression>;
  where: FactRow<RawSelector> | undefined;
  within: FactRow<Duration> | undefined;
  gives: { row: FactRow<AmountExpression>; range: Range } | undefined;
}

/** A card, membership or insurance that is good on the renewal day, or for some days beyond it. */
export const hold: Kind<RawHold, Rule, Settled> = {
  key: "hold",
  todo: "card",
  compile(raw, context) {
    return {
      every: raw.every,
      card: raw.card,
      name: context.cardName(raw.card),
      on: context.fact(raw.on, "on", parseDayExpression),
      where: raw.where && context.fact(raw.where, "where", (w) => w),
      within: raw["issued-within"] && context.fact(raw["issued-within"], "issued-within", parseDuration),
      gives: raw.gives && context.amounts(raw.gives, "gives"),
    };
  },

  title: (rule) => rule.name,
  explainedOnly: (rule) => rule.every !== undefined,
  facts: (rule) => [rule.on, rule.where, rule.within, rule.gives].filter((f) => f !== undefined),

  settle(rule, situation, id, name) {
    const gives = rule.gives && situation.pick(rule.gives);
    return {
      id,
      name,
      kind: "hold",
      rule,
      on: situation.pick(rule.on),
      where: rule.where && situation.pick(rule.where),
      within: rule.within && situation.pick(rule.within),
      gives: gives && { row: gives, range: situation.range(gives, 0) },
    };
  },

  gives({ on, gives }) {
    if (on.is === "none" || !gives) return undefined;
    // What nobody found out is not hoped for either.
    return gives.row.is === "unknown" ? { ...gives.range, high: gives.range.low } : gives.range;
  },

  bind(settled, binder) {
    // No card is asked for in this time.
    if (settled.on.is === "none") return undefined;
    const { codes, index } = binder.proofs((proof) => fits(settled, proof), settled.where?.values.some(speaksOfDays));
    const certain = settled.on.is === "value" || settled.on.is === "disputed";
    const sole = soleDay(settled);
    return (cursor: Cursor): Code => {
      const days = sole !== undefined ? undefined : daysAsked(settled, cursor.days);
      const day = sole === undefined ? 0 : sole.moves.length === 0 && sole.anchor === "renewal-day" ? cursor.days["renewal-day"] : resolveDay(sole, cursor.days);
      let best: Code = UNMET;
      for (let p = cursor.proofStart; p < cursor.proofEnd; p++) {
        let code = codes[index[p] as number] as Code;
        const from = binder.proofFrom[p] as number;
        if (code <= best || from > cursor.asOf) continue;
        const until = binder.proofUntil[p] as number;
        const good = days ? covers(settled, days, from, until) : goodOn(day, from, until);
        if (good < code) code = good;
        if (code > best) best = code;
      }
      if (best === UNMET && (!(cursor.said & 1) || settled.on.orNone)) return UNKNOWN;
      return certain || best === UNMET ? best : UNKNOWN;
    };
  },

  explain(settled, evidence) {
    if (settled.on.is === "none") return undefined;
    const { every } = settled.rule;
    if (every === undefined) return explainIn(settled, evidence);
    const stretches = typeof every === "object" && "months" in every ? stretchesFromStart(every.months, evidence.days) : stretchesOf(every, evidence.days, evidence.history);
    return overStretches(stretches, settled, evidence, (inside) => {
      const one = explainIn(settled, inside);
      // A card cannot be held in a year that is over.
      return one.verdict === "unmet" && evidence.asOf > inside.days["cycle-end"] ? { ...one, lost: true as const } : one;
    });
  },

  plan(settled, planner) {
    const { on, where, within, rule } = settled;
    if (on.is === "none") return NOTHING;
    if (on.is === "unknown" || where?.is === "unknown" || within?.is === "unknown") return { is: "open", says: `What ${rule.name} has to be like, or on which day, was not found.` };
    const one = (days: AnchorDays): Wanted => {
      const asked = daysAsked(settled, days);
      const does = (attributes: Attributes, issued: Day, until: Day): boolean => covers(settled, asked, issued, until) === MET && fits(settled, { is: "card", what: rule.card, passed: true, attributes }) === "met";
      return { is: "sum", of: planner.cards(rule.card, settled.name, does), least: 1 };
    };
    const { every } = rule;
    if (every === undefined) return one(planner.days);
    const stretches = typeof every === "object" && "months" in every ? stretchesFromStart(every.months, planner.days) : stretchesOf(every, planner.days, planner.history);
    return { is: "each", of: stretches.filter((s) => s.asked !== "no").map((s) => one(daysOf(s, planner.days))) };
  },
};

/** The days of a stretch, as if it were the cycle. */
function daysOf(stretch: Stretch, days: AnchorDays): AnchorDays {
  const { start, end } = stretch.cycle ?? { start: stretch.first, end: stretch.last };
  const renewal = days["renewal-day"];
  return { ...days, "cycle-start": start, "cycle-end": end, "renewal-day": renewal < start || renewal > end ? end : renewal };
}

function explainIn(settled: Settled, evidence: Evidence): Explanation {
  const days = daysAsked(settled, evidence.days);
  const from: string[] = [];
  let verdict: Verdict = "unmet";
  let until: Day | undefined;
  let nearMiss: string | undefined;
  for (const { ref, proof, from: issued, until: end } of proofsOf(evidence.record)) {
    const start = parseDay(issued);
    const fit = fits(settled, proof);
    if (fit === "unmet" || start === null || start > evidence.asOf) {
      if (proof.is === "card" && proof.what === settled.rule.card && fit === "unmet") nearMiss = `The card ${ref} is not of the form that is asked for.`;
      continue;
    }
    const last = end === undefined ? UNSTATED : (parseDay(end) ?? UNSTATED);
    const code = covers(settled, days, start, last);
    if (code === UNMET) {
      const ends = last !== UNSTATED && days.every((d) => last < d);
      nearMiss = days.every((d) => start > d) ? `The card ${ref} was issued on ${issued}, after it was needed${days[0] === undefined ? "" : ` (${formatDay(days[0])})`}.` : !ends ? `The card ${ref} was issued on ${issued}, too long before it is needed${days[0] === undefined ? "" : ` (${formatDay(days[0])})`}.` : `The card ${ref} ends on ${end ?? "a day nobody stated"}, before it is needed${days[0] === undefined ? "" : ` (${formatDay(days[0])})`}.`;
      if (last !== UNSTATED && fit === "met") until = later(until, lastRenewal(settled, start, last as Day));
      continue;
    }
    from.push(ref);
    // A last day is named only of a card that is surely of the form asked for.
    if (code === MET && fit === "met") until = later(until, lastRenewal(settled, start, last as Day));
    if (code === MET && fit === "met") verdict = "met";
    else if (verdict === "unmet") verdict = "unknown";
  }
  const named = settled.rule.name;
  const silent = verdict === "unmet" && evidence.record.cards === undefined;
  if (silent || (verdict === "unmet" && settled.on.orNone)) verdict = "unknown";
  if (verdict === "met" && settled.on.is === "unknown") verdict = "unknown";
  const rowsUsed = [settled.on, settled.where, settled.gives?.row, settled.within].filter((r) => r !== undefined);
  const day = days[0] === undefined ? "the renewal day" : formatDay(days[0]);
  return {
    verdict,
    ...(until === undefined ? {} : { holdsUntil: formatDay(until) }),
    confidence: weakest(rowsUsed.filter((r) => r !== settled.gives?.row || r.is !== "none").map((r): Confidence => r.confidence)),
    says: silent
      ? `You need ${named} that is good on ${day}. You have not said whether you hold one.`
      : verdict === "met"
        ? `${named} is good on ${day}${until === undefined ? "" : ` (until ${formatDay(until)})`}.`
        : verdict === "unmet"
          ? `You need ${named} that is good on ${day}. ${nearMiss ?? "You have none in your record."}`
          : `${named}: your record does not say enough, or sources disagree about what is asked for.`,
    why: rowsUsed.map(refOf),
    from,
    questions: verdict !== "unknown" ? [] : silent || from.length === 0 ? [{ id: `cards:${settled.rule.card}`, says: `Do you hold ${named}? When was it issued, and when does it end?`, answer: "cards" }] : from.map((ref) => ({ id: `cards:${ref}`, says: `How was ${named} (${ref}) taken, by whom was it issued, and when does it end?`, answer: `cards.${ref}` })),
  };
}

/** Is it the right kind of card, in the right form? Forms that sources disagree on must all fit. */
function fits(settled: Settled, proof: Proof): Verdict {
  if (proof.is !== "card" || proof.what !== settled.rule.card) return "unmet";
  const row = settled.where;
  if (!row || row.is === "none") return "met";
  if (row.is === "unknown") return "unknown";
  const truths: Truth[] = row.values.map((w) => matches(w, proof.attributes));
  if (row.orNone) truths.push("yes");
  if (truths.every((t) => t === "yes")) return "met";
  return truths.every((t) => t === "no") ? "unmet" : "unknown";
}

/** Was it held on the day? One issued later was not, and of one whose end nobody stated nobody knows. */
function goodOn(day: number, from: number, until: number): Code {
  return from > day ? UNMET : until === UNSTATED ? UNKNOWN : until >= day ? MET : UNMET;
}

function daysAsked(settled: Settled, days: Parameters<typeof resolveDay>[1]): Day[] {
  return settled.on.values.length === 0 ? [days["renewal-day"]] : settled.on.values.map((e) => resolveDay(e, days));
}

/** The usual rule, judged for many without making lists: good on one day, however old. */
function soleDay(settled: Settled): DayExpression | undefined {
  return settled.on.values.length === 1 && (!settled.within || settled.within.is === "none") ? settled.on.values[0] : undefined;
}

/** `MET`: good on every day asked; `UNMET`: on none; `UNKNOWN`: it depends on what is not stated or not agreed on. */
function covers(settled: Settled, days: readonly Day[], from: number, until: number): Code {
  const answers: Code[] = days.map((day) => goodOn(day, from, until));
  const within = settled.within;
  if (within && within.is !== "none") {
    if (within.is === "unknown") answers.push(UNKNOWN);
    for (const day of days) for (const duration of within.values) answers.push(from >= shift(day, duration, -1) ? MET : within.orNone ? UNKNOWN : UNMET);
    // Each is a condition of its own: too old is too old on any reading.
    if (within.values.length === 1 && answers.slice(days.length).includes(UNMET)) return UNMET;
  }
  return answers.every((a) => a === MET) ? MET : answers.slice(0, days.length).every((a) => a === UNMET) ? UNMET : UNKNOWN;
}

function later(a: Day | undefined, b: Day): Day {
  return a === undefined || b > a ? b : a;
}

/** The last renewal day that a card issued on `from` and ending on `until` serves. */
function lastRenewal(settled: Settled, from: Day, until: Day): Day {
  const expression = settled.on.values[0];
  if (expression?.anchor !== "renewal-day") return until;
  const fresh = (settled.within?.values ?? []).map((within) => shift(from, within));
  return expression.moves.reduceRight<Day>((day, move) => shift(day, move.duration, move.sign === 1 ? -1 : 1), Math.min(until, ...fresh) as Day);
}
