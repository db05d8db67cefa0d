import type { Unit } from "../base/amount.ts";
import type { Truth } from "../base/truth.ts";
import type { Question } from "../base/verdict.ts";
import { parseAmountExpression } from "../requirements/amount.ts";
import { kinds } from "../requirements/kinds.ts";
import { type Cap, type CompileContext, type CompiledRequirement, MET, type SettledRequirement, type Situation, UNKNOWN } from "../requirements/kind.ts";
import { ENDLESS } from "../requirements/range.ts";
import type { RawWhen } from "../rulebook/schema/condition.ts";
import type { RawRequirement } from "../rulebook/schema/requirement.ts";
import type { FactCompiler } from "./compile-fact.ts";
import { unasked } from "./unasked.ts";
import { lift } from "./lift.ts";
import { conditionTruth, openConditions } from "./condition-truth.ts";

/** What requirements need from around them. */
export interface Around {
  facts: FactCompiler;
  unit: Unit;
  body: string;
  statements: ReadonlyMap<string, string>;
  cards: ReadonlyMap<string, string>;
  /** Every requirement of the credential by id, filled while compiling. */
  byId: Map<string, CompiledRequirement>;
}

/** Compiles an authored requirement: its kind and rule disappear behind functions. */
export function compileRequirement(raw: RawRequirement, parentPath: string, around: Around): CompiledRequirement {
  const path = `${parentPath}.${raw.id}`;
  const kind = [...kinds.values()].find((k) => raw[k.key] !== undefined);
  if (!kind) throw new Error(`A requirement without a kind passed the schema: ${path}`);
  const context: CompileContext = {
    unit: around.unit,
    body: around.body,
    by: raw.by,
    fact: (rows, key, parse) => around.facts.fact(rows, `${path}.${key}`, parse),
    amounts: (rows, key) => around.facts.fact(rows, `${path}.${key}`, (value) => parseAmountExpression(value, around.unit)),
    child: (child) => compileRequirement(child as RawRequirement, path, around),
    report: (code, message, expected) => around.facts.report(path, code, message, expected),
    statementText: (id) => around.statements.get(id) ?? id,
    cardName: (card) => around.cards.get(card) ?? card,
  };
  const rule = kind.compile(raw[kind.key], context);
  const name = raw.name ?? kind.title(rule);
  const advisory = raw.advisory === true;
  const compiled: CompiledRequirement = {
    id: raw.id,
    path,
    name,
    kind: kind.key,
    advisory,
    facts: kind.facts(rule),
    explainedOnly: kind.explainedOnly?.(rule) ?? false,
    shape: kind.shape?.(rule),
    settle(situation) {
      const asked = conditionTruth(raw.when, situation);
      const settled = kind.settle(rule, raw.by === undefined || raw.by === "activity" ? situation : { ...situation, pick: (fact, by) => situation.pick(fact, by ?? raw.by) }, raw.id, name);
      const made: SettledRequirement = {
        id: raw.id,
        advisory,
        // What is only advised trims nothing and is not credited first.
        caps: advisory ? [] : (kind.caps?.(settled) ?? []),
        gives: kind.gives?.(settled),
        wants: advisory ? [] : (kind.wants?.(settled) ?? []),
        asks: advisory ? [] : (kind.asks?.(settled) ?? []),
        followsRenewalDay: kind.followsRenewalDay?.(settled) ?? true,
        required: kind.required?.(settled),
        bind: (binder) => kind.bind(settled, binder),
        plan: (planner) => kind.plan(settled, planner),
        explain: (evidence) => {
          const explanation = kind.explain(settled, evidence);
          return explanation && { id: raw.id, name, kind: kind.key, advisory, ...(raw.note === undefined ? {} : { note: raw.note }), ...explanation, questions: once(explanation.questions) };
        },
      };
      const lifted = situation.lifted(raw.id);
      return guard(asked, raw.when, situation, lifted ? lift(made, compiled, lifted) : made);
    },
  };
  around.byId.set(raw.id, compiled);
  return compiled;
}

/** Each question once. */
function once(questions: readonly Question[]): Question[] {
  return [...new Map(questions.map((q) => [q.id, q])).values()];
}

/** A requirement under a condition: not asked at all, asked, or perhaps asked, which is only sure where it is met. */
function guard(asked: Truth, when: RawWhen | undefined, situation: Situation, settled: SettledRequirement): SettledRequirement {
  if (asked === "yes" || !when) return settled;
  if (asked === "no") return unasked(settled);
  const asking = openConditions(when, situation).map((c) => situation.question(c.fact));
  return {
    ...settled,
    perhaps: asking,
    caps: settled.caps.map((cap): Cap => ({ ...cap, limit: { ...cap.limit, high: ENDLESS, questions: [...cap.limit.questions, ...asking] } })),
    // What it gives when it is asked for, it may not give when it is not.
    gives: settled.gives && { ...settled.gives, low: 0 },
    bind(binder) {
      const judge = settled.bind(binder);
      return judge && ((cursor) => (judge(cursor) === MET ? MET : UNKNOWN));
    },
    explain(evidence) {
      const standing = settled.explain(evidence);
      if (!standing || standing.verdict === "met") return standing;
      const { lost: _lost, ...rest } = standing;
      return { ...rest, verdict: "unknown", says: `Whether this is asked of you depends on an answer: ${asking.map((q) => q.says).join(" ")} If it is: ${standing.says}`, questions: [...asking, ...standing.questions] };
    },
  };
}
