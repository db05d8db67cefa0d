import { parseDay, type Day } from "../base/date.ts";
import { parseDayExpression } from "../base/day-expression.ts";
import type { Fact } from "../base/fact.ts";
import { humanize } from "../base/humanize.ts";
import { parseDuration } from "../base/duration.ts";
import type { CompiledRequirement } from "../requirements/kind.ts";
import { unasked } from "./unasked.ts";
import { parseWindow } from "../base/window.ts";
import type { RawSelector } from "../record/selector.ts";
import type { RawCredential, RawRuns } from "../rulebook/schema/credential.ts";
import type { RawExemption } from "../rulebook/schema/sections.ts";
import type { RawFee } from "../rulebook/schema/fee.ts";
import { capsLeaveChoice } from "./caps-leave-choice.ts";
import { compileAward } from "./compile-award.ts";
import { compileDuplicates } from "./compile-duplicates.ts";
import { compileSharing, hasFigures } from "./compile-sharing.ts";
import { compileCarry, compileShortfall } from "./compile-carry.ts";
import { hasWholeYears } from "./has-whole-years.ts";
import { namesCategory } from "./names-category.ts";
import type { FactCompiler } from "./compile-fact.ts";
import { type Around, compileRequirement } from "./compile-requirement.ts";
import type { Body, ByFact, Credential, CycleRules, Exemption, Fee, MoneyExpression, Rules, Runs, Told } from "./rulebook.ts";

/** Compiles one credential under its body. */
export function compileCredential(raw: RawCredential, body: Body, around: Omit<Around, "byId">): Credential {
  const at = (key: string): string => `${raw.id}#${key}`;
  const { facts } = around;
  const expires = facts.fact(raw.expires, at("expires"), (v) => v);
  const credential = {
    id: raw.id,
    body,
    name: raw.name,
    kind: raw.kind,
    expires,
    sharing: raw.sharing ? facts.fact(raw.sharing, at("sharing"), (v) => compileSharing(v, body.unit)) : body.sharing,
    told: (raw.notices ?? []).map((n): Told => ({ id: n.id, kind: "notice", fact: facts.fact(n.text, at(`notices.${n.id}.text`), (v) => v) })),
  };
  const { cycle, earn, submit, require, carry, late, afterwards } = raw;
  if (!cycle || !earn || !submit || !require || !carry || !late || !afterwards) return { ...credential, rules: undefined };
  if (raw["version-by"] === "activity") facts.report(at("version-by"), "wrong-version-date", "What a credential asks for cannot depend on the date of an activity", "cycle-start, cycle-end or submission; by: activity on one cap or award");
  const byId: Around["byId"] = new Map();
  const requirements = [
    ...require.map((r) => compileRequirement(r, at("require"), { ...around, byId })),
    ...late.flatMap((step) => (step.require ?? []).map((r) => whileOn(step.id, compileRequirement(r, at(`late.${step.id}.require`), { ...around, byId })))),
  ];
  const exemptions = [...(raw.exemptions ?? []).map((e) => compileExemption(e, at("exemptions"), body.id, facts)), ...body.exemptions];
  const separate = raw.separate ?? [];
  for (const id of new Set(separate.flat())) if (separate.flat().indexOf(id) !== separate.flat().lastIndexOf(id)) facts.report(at("separate"), "repeated-id", `"${id}" stands twice in separate`, "each requirement in one list, once");
  for (const [index, list] of separate.entries())
    for (const id of list)
      if (!require.some((r) => r.id === id && isMinimum(r.units))) facts.report(at(`separate.${index}`), "unknown-reference", `No requirement "${id}" asks for credit`, "the id of a requirement of units with at-least, per cycle, not inside a group");
  const shapes = [...byId.values()].flatMap((r) => r.shape ?? []);
  const allocates = separate.length > 0 || capsLeaveChoice(shapes);
  const eventLimits = allocates && separate.length === 0 && !capsLeaveChoice(shapes, true);
  const renewedBy = (raw["renewed-by"] ?? []).map((r) => {
    const path = at(`renewed-by.${r.id}`);
    return { id: r.id, credential: r.credential, on: facts.fact(r.on, `${path}.on`, (v) => v), aligns: r.aligns && facts.fact(r.aligns, `${path}.aligns`, (v) => v) };
  });
  const duplicates = raw.duplicates ? facts.fact(raw.duplicates, at("duplicates"), compileDuplicates) : body.duplicates;
  const awards = [...(raw.awards ?? []).map((a) => compileAward(a, at("awards"), facts, body.unit)), ...body.awards];
  const rules: Omit<Rules, "breakpoints"> = {
    versionBy: raw["version-by"] ?? "cycle-start",
    ...compileCycle(cycle, at("cycle"), facts),
    cycleByFact: [...cycle.months, ...cycle.runs].some((row) => [row.value, ...(row.disputed ?? []).map((d) => d.value)].some((v) => typeof v === "object" && "by" in v)),
    earn: facts.fact(earn, at("earn"), parseWindow),
    submit: facts.fact(submit, at("submit"), (v) => ({ opens: parseDayExpression(v.opens) ?? undefined, closes: parseDayExpression(v.closes) ?? undefined })),
    bands:
      raw.bands &&
      facts.fact(raw.bands, at("bands"), (bands) =>
        bands.map((b) => ({ id: b.id, name: b.name, from: (b.certified.from && parseDayExpression(b.certified.from)) || undefined, until: (b.certified.until && parseDayExpression(b.certified.until)) || undefined })),
      ),
    requirements,
    byId,
    awards,
    duplicates,
    carry: facts.fact(carry, at("carry"), (v) => compileCarry(v, body.unit)),
    shortfall: raw.shortfall && facts.fact(raw.shortfall, at("shortfall"), (v) => compileShortfall(v, body.unit)),
    late: late.map((step) => {
      const path = at(`late.${step.id}`);
      return {
        id: step.id,
        name: step.name ?? humanize(step.id),
        state: step.state,
        until: facts.fact(step.until, `${path}.until`, parseDayExpression),
        earn: step.earn && facts.fact(step.earn, `${path}.earn`, parseWindow),
        fee: step.fee && facts.fact(step.fee, `${path}.fee`, compileMoney),
        feePer: step["fee-per"] ?? "once",
        status: step.status,
        valid: facts.fact(step.valid, `${path}.valid`, (v) => v),
        nextCycle: step["next-cycle"] && facts.fact(step["next-cycle"], `${path}.next-cycle`, (v) => v as string),
        note: step.note,
      };
    }),
    afterwards: facts.fact(afterwards, at("afterwards"), (v) => v as string),
    fees: [...(raw.fees ?? []).map((f) => compileFee(f, at("fees"), facts)), ...body.fees],
    exemptions,
    separate,
    allocates,
    eventLimits,
    yearLimits: shapes.every((cap) => cap.per !== "calendar-year") ? "none" : hasWholeYears(raw) ? "whole-years" : "shared-years",
    byCategory: namesCategory([require, late, carry, raw.fees]) || awards.some((award) => namesCategory(award.of)),
    renewedBy,
    early: raw.early && facts.fact(raw.early, at("early"), (v) => v),
    startMoves: raw.early !== undefined || late.some((step) => step["next-cycle"] !== undefined),
    stepsDiffer: late.some((step) => step.require !== undefined || step.status !== undefined),
    clocks: (raw.clocks ?? []).map((c) => {
      const path = at(`clocks.${c.id}`);
      return { id: c.id, name: c.name ?? humanize(c.id), ...compileCycle(c, path, facts), earn: c.earn && facts.fact(c.earn, `${path}.earn`, parseWindow) };
    }),
    explainedOnly: renewedBy.length > 0 || exemptions.some((e) => e.lifts?.some((id) => byId.has(id))) || (allocates && !eventLimits) || raw.shortfall !== undefined || credential.sharing.rows.some((row) => row.values.some(hasFigures)) || carry.some((row) => row.value !== "none" && row.value !== "unknown") || awards.some((award) => award.explainedOnly) || duplicates.rows.some((row) => row.values.some((v) => v.is === "once" && (v.byRole || typeof v.per === "object"))) || [...byId.values()].some((r) => r.explainedOnly),
  };
  return { ...credential, rules: { ...rules, breakpoints: breakpointsOf(rules, expires) } };
}

function isMinimum(units: unknown): boolean {
  return typeof units === "object" && units !== null && "at-least" in units && (!("per" in units) || units.per === "cycle");
}

/** A requirement that is asked only on one step of the late ladder. */
function whileOn(step: string, requirement: CompiledRequirement): CompiledRequirement {
  return { ...requirement, settle: (situation) => (situation.step === step ? requirement.settle(situation) : unasked(requirement.settle(situation))) };
}

/** Compiles an exemption, of a credential or of a body. */
export function compileExemption(raw: RawExemption, parentPath: string, body: string, facts: FactCompiler): Exemption {
  const path = `${parentPath}.${raw.id}`;
  return {
    id: raw.id,
    full: `${body}/${raw.id}`,
    name: raw.name,
    effect: facts.fact(raw.effect, `${path}.effect`, (v) => v),
    from: raw.from && facts.fact(raw.from, `${path}.from`, parseDayExpression),
    until: raw.until && facts.fact(raw.until, `${path}.until`, parseDayExpression),
    when: raw.when,
    lifts: raw.lifts,
    extends: raw.extends && facts.fact(raw.extends, `${path}.extends`, parseDuration),
  };
}

/** Compiles a fee, of a credential or of a body. */
export function compileFee(raw: RawFee, parentPath: string, facts: FactCompiler): Fee {
  return { id: raw.id, name: raw.name, for: raw.for, amount: facts.fact(raw.amount, `${parentPath}.${raw.id}.amount`, compileMoney), per: raw.per, waived: raw.waived && facts.fact(raw.waived, `${parentPath}.${raw.id}.waived`, (v) => v), when: raw.when, note: raw.note };
}

export function compileMoney(raw: string | { by: string; [word: string]: string }): MoneyExpression {
  if (typeof raw === "string") return raw;
  return { by: raw.by, cases: new Map(Object.entries(raw).filter(([word]) => word !== "by")) };
}

function compileRuns(raw: RawRuns): Runs | null {
  if ("stated" in raw) return { is: "stated", ends: raw.ends };
  if ("common-end" in raw) {
    const end = parseDay(raw["common-end"]);
    return end === null ? null : { is: "common", end, monthEnd: raw["month-end"] === true };
  }
  return { is: "certified", starts: raw.starts ?? "certified-on", ends: raw.ends, missing: raw["missing-day"] };
}

/** How a cycle, or a clock, runs. */
function compileCycle(raw: Pick<NonNullable<RawCredential["cycle"]>, "months" | "runs">, path: string, facts: FactCompiler): CycleRules {
  return { months: facts.fact(raw.months, `${path}.months`, (v) => byFact(v, (n: number) => n)), runs: facts.fact(raw.runs, `${path}.runs`, (v) => byFact(v, compileRuns)) };
}

/** A value, or a table of them by a fact; `null` when one of them has no meaning. */
function byFact<Raw, T>(raw: Raw | { by: string; [word: string]: Raw | string }, parse: (raw: Raw) => T | null): T | ByFact<T> | null {
  if (typeof raw !== "object" || raw === null || !("by" in raw)) return parse(raw as Raw);
  const cases = new Map<string, T>();
  for (const [word, inner] of Object.entries(raw)) {
    const value = word === "by" ? undefined : parse(inner as Raw);
    if (value === null) return null;
    if (value !== undefined) cases.set(word, value);
  }
  return { by: raw.by, cases };
}

/** The days on which any rule of the credential changes, and those that selectors name. */
function breakpointsOf(rules: Omit<Rules, "breakpoints">, expires: Fact<unknown>): Day[] {
  const days = new Set<Day>();
  const add = (fact: Fact<unknown> | undefined): void => fact?.rows.forEach((row) => days.add(row.from));
  for (const fact of [expires, rules.months, rules.runs, rules.earn, rules.submit, rules.bands, rules.carry, rules.shortfall, rules.afterwards, rules.duplicates]) add(fact);
  for (const step of rules.late) add(step.nextCycle);
  add(rules.early);
  for (const clock of rules.clocks) [clock.months, clock.runs, clock.earn].forEach(add);
  for (const requirement of rules.byId.values()) requirement.facts.forEach(add);
  for (const award of rules.awards) [award.units, award.rounding, award.approval, award.least, award.multiplier, award.times, award.attendance].forEach(add);
  for (const exemption of rules.exemptions) [exemption.effect, exemption.from, exemption.until, exemption.extends].forEach(add);
  for (const award of rules.awards) selectorDays(award.of).forEach((d) => days.add(d));
  return [...days].sort((a, b) => a - b);
}

/** First days on which a selector's own dates begin or have just ended. */
export function selectorDays(selector: RawSelector): Day[] {
  const from = selector.on?.from === undefined ? null : parseDay(selector.on.from);
  const until = selector.on?.until === undefined ? null : parseDay(selector.on.until);
  return [...(from === null ? [] : [from]), ...(until === null ? [] : [(until + 1) as Day]), ...(selector.not ? selectorDays(selector.not) : []), ...(selector.any ?? []).flatMap(selectorDays)];
}
