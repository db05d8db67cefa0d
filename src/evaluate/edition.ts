import type { AnchorDays } from "../base/day-expression.ts";
import { resolveDay } from "../base/day-expression.ts";
import type { Day } from "../base/date.ts";
import { type FactRow, rowOn } from "../base/fact.ts";
import type { Question } from "../base/verdict.ts";
import type { WindowExpression } from "../base/window.ts";
import type { Band, Carry, Credential, Duplicates, Exemption, LateStep, Rulebooks, Rules, Shortfall, Submit } from "../compile/rulebook.ts";
import { rangeOfRow } from "../requirements/amount.ts";
import { capsTogether } from "./caps-together.ts";
import { exemptionsOn } from "./exempt-on.ts";
import { firstRenewal } from "./first-renewal.ts";
import { submissionWindow } from "./submission-window.ts";
import { STATUS } from "./holder-facts.ts";
import type { Grant } from "../record/schema.ts";
import type { Ask, Cap, Lifted, SettledRequirement, Situation, VersionBy } from "../requirements/kind.ts";
import { factWord } from "./fact-word.ts";
import type { Range } from "../requirements/range.ts";
import type { RawSelector } from "../record/selector.ts";

/** The rules of one credential with every row picked: what holds for one cycle, band and set of facts. */
export interface Edition {
  credential: Credential;
  rules: Rules;
  situation: Situation;
  cycleStart: Day;
  cycleEnd: Day;
  band: Band | undefined;
  bandRow: FactRow<readonly Band[]> | undefined;
  requirements: readonly SettledRequirement[];
  caps: readonly Cap[];
  wants: readonly RawSelector[];
  asks: readonly Ask[];
  total: Range | undefined;
  earn: FactRow<WindowExpression>;
  submit: FactRow<Submit>;
  duplicates: FactRow<Duplicates>;
  carry: FactRow<Carry>;
  shortfall: FactRow<Shortfall> | undefined;
}

export interface EditionInput {
  days: AnchorDays;
  /** Day that picks rows that go by submission. */
  submission: Day;
  facts: Readonly<Record<string, string>>;
  /** The step of the late ladder that the day lies on. */
  step?: LateStep | undefined;
  grants?: readonly Grant[] | undefined;
}

/** How rows of a credential are picked: by the days of the cycle and of the submission, and by nothing else. */
export function rowPicker(rules: Rules, { days, submission }: Pick<EditionInput, "days" | "submission">): Situation["pick"] {
  const dayOf = (by: VersionBy): Day => (by === "cycle-end" ? days["cycle-end"] : by === "submission" ? submission : days["cycle-start"]);
  return (fact, by) => rowOn(fact, dayOf(by ?? rules.versionBy));
}

/** The pro-rating band of the day of certification; none while sources disagree on the bands. */
export function findBand(rules: Rules, pick: Situation["pick"], days: AnchorDays): Pick<Edition, "band" | "bandRow"> {
  const bandRow = rules.bands && pick(rules.bands);
  const certified = days["certified-on"];
  const band = (bandRow?.is === "value" ? bandRow.values[0] : undefined)?.find((b) => (b.from === undefined || certified >= resolveDay(b.from, days)) && (b.until === undefined || certified <= resolveDay(b.until, days)));
  return { bandRow, band };
}

/** The exemptions that hold on the day asked about and on the first day on which this renewal can be made. */
function exemptionsUntilRenewal(rules: Rules, situation: Pick<Situation, "fact" | "pick">, { days, grants = [] }: EditionInput): Exemption[] {
  const { opens } = submissionWindow(situation.pick(rules.submit), days);
  const renewal = Math.max(days["renewal-day"], firstRenewal(days["as-of"], opens, days["cycle-end"])) as Day;
  const then = exemptionsOn(rules, situation, days, renewal, grants);
  return exemptionsOn(rules, situation, days, days["as-of"], grants).filter((e) => then.includes(e));
}

/** Picks the rows that are in force and settles every requirement under them. */
export function settleEdition(rulebooks: Rulebooks, credential: Credential, rules: Rules, input: EditionInput): Edition {
  const pick = rowPicker(rules, input);
  const { bandRow, band } = findBand(rules, pick, input.days);
  const { statuses } = credential.body;
  const status = input.facts[STATUS] !== undefined && statuses.has(input.facts[STATUS]) ? input.facts[STATUS] : input.step?.status;
  const fact = (id: string): string | undefined => (id === "band" ? band?.id : id === STATUS && statuses.size > 0 ? status : factWord(rulebooks, input.facts, id));
  const question = (id: string): Question => questionFor(rulebooks, id, credential);
  const lifting = rules.exemptions.some((e) => e.lifts) ? exemptionsUntilRenewal(rules, { pick, fact }, input) : [];
  const lifted = (id: string): Lifted | undefined => {
    const exemption = lifting.find((e) => e.lifts?.includes(id));
    return exemption && { name: exemption.name, row: rowOn(exemption.effect, input.days["as-of"]) };
  };
  const needs = (total: Range | undefined) => ({ fact, question, total, days: input.days });
  const situation = (total: Range | undefined): Situation => ({ pick, fact, question, lifted, step: input.step?.id, range: (row, ifNone, parts) => rangeOfRow(row, { ...needs(total), parts }, ifNone) });
  // Shares are of the total, so the total is settled first, on its own.
  const total = rules.byId.get("total")?.settle(situation(undefined)).required;
  const final = situation(total);
  const requirements = rules.requirements.map((r) => r.settle(final));
  const caps = requirements.flatMap((r) => r.caps);
  return {
    credential,
    rules,
    situation: final,
    cycleStart: input.days["cycle-start"],
    cycleEnd: input.days["cycle-end"],
    band,
    bandRow,
    requirements,
    caps: [...caps, ...capsTogether(caps)],
    wants: requirements.flatMap((r) => r.wants),
    asks: requirements.flatMap((r) => r.asks),
    total,
    earn: pick(rules.earn),
    submit: pick(rules.submit),
    duplicates: pick(rules.duplicates),
    carry: pick(rules.carry),
    shortfall: rules.shortfall && pick(rules.shortfall),
  };
}

/** What asks for a fact that decides. */
export function questionFor(rulebooks: Rulebooks, id: string, { id: credential, body }: Pick<Credential, "id" | "body">): Question {
  if (id === "band") return { id: `credentials:${credential}:certified-on`, says: "When were you certified?", answer: `credentials.${credential}.certified-on`, credential };
  if (id === STATUS && body.statuses.size > 0)
    return { id: `credentials:${credential}:status`, says: `Where do you stand with ${body.name} today?`, answer: `credentials.${credential}.status`, choices: [...body.statuses].map(([value, { name }]) => ({ value, says: name })), credential };
  const definition = rulebooks.facts.get(id);
  return {
    id: `facts:${id}`,
    says: definition?.question ?? `What is ${id} for you?`,
    answer: `facts.${id}`,
    ...(definition ? { choices: Object.entries(definition.values).map(([value, says]) => ({ value, says })) } : {}),
  };
}
