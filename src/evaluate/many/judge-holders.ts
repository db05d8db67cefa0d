import type { Day } from "../../base/date.ts";
import { rowOn } from "../../base/fact.ts";
import type { Verdict } from "../../base/verdict.ts";
import type { Rulebooks } from "../../compile/rulebook.ts";
import { type Code, type Cursor, type Judge, MET, UNKNOWN, UNMET } from "../../requirements/kind.ts";
import { settleEdition } from "../edition.ts";
import { exemptOn } from "../exempt-on.ts";
import { countsForEach } from "../shared-elsewhere.ts";
import type { State } from "../standing.ts";
import { decideState } from "../state.ts";
import { beyondColumns } from "./beyond-columns.ts";
import { mayShareEvent } from "./may-share-event.ts";
import { judgeWhole } from "./judge-whole.ts";
import { type BoundEdition, bindEdition } from "./bind-edition.ts";
import type { HolderTable } from "./holder-table.ts";
import { type HolderPlan, makePlanner, UNDECIDED } from "./plan-holder.ts";
import { Tally } from "./tally.ts";

export const STATES: readonly State[] = ["never-expires", "open", "ready", "ready-not-open", "late", "reinstatable", "gone", "exempt", "unknown"];

/** The requirement is not asked of this holder. */
const NOT_ASKED = 255;

/** Verdicts of many holders, in columns. */
export interface Verdicts {
  count: number;
  state(holder: number): State;
  /** `undefined`: not asked of this holder. */
  verdict(holder: number, requirement: number): Verdict | undefined;
  /** Ids of the requirements, in the order of the columns. */
  requirements: readonly string[];
  states: Uint8Array;
  codes: Uint8Array;
  /** Sure and possible credit toward the total, in steps, with what cards give. */
  counted: Float64Array;
  possible: Float64Array;
}

export interface JudgeOptions {
  asOf: Day;
  renewOn?: Day | undefined;
  /** Count what waits for the body as accepted. */
  acceptPending?: boolean | undefined;
}

/**
 * Judges every holder of a table on a day: the fast road. It gives the states and verdicts that `evaluate` explains, and nothing else; a
 * property test holds the two equal. Where rules or a record ask for more than columns hold, the holder is judged on the explaining road (0016).
 * Throws when such rules meet a table that was packed without whole records.
 */
export function judgeHolders(rulebooks: Rulebooks, table: HolderTable, options: JudgeOptions): Verdicts {
  const { credential } = table;
  const { rules } = credential;
  const width = rules?.requirements.length ?? 0;
  const states = new Uint8Array(table.count).fill(STATES.indexOf("unknown"));
  const codes = new Uint8Array(table.count * width).fill(NOT_ASKED);
  const verdicts: Verdicts = {
    count: table.count,
    state: (holder) => STATES[states[holder] as number] ?? "unknown",
    verdict: (holder, requirement) => verdictOf(codes[holder * width + requirement] as number),
    requirements: rules?.requirements.map((r) => r.id) ?? [],
    states,
    codes,
    counted: new Float64Array(table.count),
    possible: new Float64Array(table.count),
  };
  const expires = rowOn(credential.expires, options.asOf);
  if (!rules || expires.is !== "value" || expires.values[0] === "never") {
    states.fill(STATES.indexOf(expires.is === "value" && expires.values[0] === "never" ? "never-expires" : "unknown"));
    return verdicts;
  }
  const plan = makePlanner(rulebooks, table, rules, { asOf: options.asOf, renewOn: options.renewOn });
  const editions: BoundEdition[][] = [];
  const editionOf = (made: HolderPlan, factSet: number): BoundEdition =>
    ((editions[made.group] ??= [])[factSet] ??= bindEdition(rulebooks, settleEdition(rulebooks, credential, rules, { days: { ...made, "renewal-day": made.submission }, submission: made.submission, facts: table.facts[factSet] ?? {}, step: made.ladder?.is === "step" ? made.ladder.step : undefined }), table));
  const tally = new Tally(table, options.asOf, options.acceptPending === true, countsForEach(credential, options.asOf));
  const cursor: Cursor = { low: tally.low, high: tally.high, categoriesLow: tally.categoriesLow, categoriesHigh: tally.categoriesHigh, proofStart: 0, proofEnd: 0, said: 0, asOf: options.asOf, days: NO_DAYS, closed: false, mendable: 0 };
  const { counted, possible } = verdicts;
  if ((rules.explainedOnly && table.whole.size < table.count) || (rules.eventLimits && !table.eventsApart)) throw needsWhole(credential.id);
  const columns = new Map(verdicts.requirements.map((id, column) => [id, column]));
  for (let holder = 0; holder < table.count; holder++) {
    const whole = table.whole.size === 0 ? undefined : table.whole.get(holder);
    const made = whole && (rules.explainedOnly || beyondColumns(rulebooks, whole.record, whole.held) || mayShareEvent(rules, whole.record)) ? undefined : plan(holder);
    if (made === undefined || (typeof made !== "string" && made.sharesYear)) {
      if (!whole) throw needsWhole(credential.id);
      const judged = judgeWhole(rulebooks, credential, rules, whole, { asOf: options.asOf, renewOn: options.renewOn }, options.acceptPending === true);
      if (!judged) continue;
      states[holder] = STATES.indexOf(judged.state);
      for (const [id, code] of judged.codes) codes[holder * width + (columns.get(id) as number)] = code;
      counted[holder] = judged.counted;
      possible[holder] = judged.possible;
      continue;
    }
    if (typeof made === "string") continue;
    const bound = editionOf(made, table.factSet[holder] as number);
    tally.fill(holder, made, bound);
    cursor.proofStart = table.proofStart[holder] as number;
    cursor.proofEnd = table.proofStart[holder + 1] as number;
    cursor.said = table.said[holder] as number;
    cursor.closed = made.closed && !tally.anyPending;
    const low = tally.low[0] as number;
    const high = tally.high[0] as number;
    let code = judgeOn(bound, made, cursor, codes, holder * width, false, made.sureLast);
    if (code !== MET && made.atEnd) {
      tally.low[0] = low;
      tally.high[0] = high;
      code = judgeOn(bound, made.atEnd, cursor, codes, holder * width, true, made.sureLast);
    }
    counted[holder] = tally.low[0] as number;
    possible[holder] = tally.high[0] as number;
    const exempt: boolean = bound.mayBeExempt && exemptOn(rules, bound.edition.situation, { ...made, "renewal-day": made.submission }, options.asOf);
    states[holder] = exempt ? STATES.indexOf(decideState({ ...made, asOf: options.asOf, exempt, code })) : stateFor(made, code, options.asOf);
  }
  return verdicts;
}

function needsWhole(id: string): Error {
  return new Error(`${id} has rules that need whole records: pack its holders with keepWhole`);
}

const NO_DAYS = { "cycle-start": 0, "cycle-end": 0, "certified-on": 0, "renewal-day": 0, "as-of": 0 } as unknown as Cursor["days"];

/** The state that a code of the requirements comes to under a plan; worked out once. */
function stateFor(plan: HolderPlan, code: Code, asOf: Day): number {
  const known = (plan.states >> (code * 4)) & 15;
  if (known !== UNDECIDED) return known;
  const state = STATES.indexOf(decideState({ ...plan, asOf, exempt: false, code }));
  plan.states = (plan.states & ~(15 << (code * 4))) | (state << (code * 4));
  return state;
}

/** Judges every requirement for one renewal day; `again`: those that do not depend on it keep their codes. */
function judgeOn(bound: BoundEdition, days: Cursor["days"], cursor: Cursor, codes: Uint8Array, at: number, again: boolean, sureLast: number): Code {
  cursor.days = days;
  cursor.mendable = 0;
  let worst: Code = MET;
  for (const asked of bound.givers) {
    const code = asked.judge(cursor);
    codes[at + asked.column] = code;
    if (code === MET && heldInTime(asked.judge, cursor, sureLast)) cursor.low[0] = (cursor.low[0] as number) + asked.givesLow;
    if (code >= UNKNOWN) cursor.high[0] = (cursor.high[0] as number) + asked.givesHigh;
    else cursor.mendable += asked.givesHigh;
    if (asked.binding && code < worst) worst = code;
  }
  for (const asked of bound.others) {
    const code = again && !asked.again ? (codes[at + asked.column] as Code) : asked.judge(cursor);
    codes[at + asked.column] = code;
    if (asked.binding && code < worst) worst = code;
  }
  return worst;
}

/** What a card gives is credit too: it is sure only of a card that was held while credit surely counted. */
function heldInTime(judge: Judge, cursor: Cursor, sureLast: number): boolean {
  const { asOf } = cursor;
  if (asOf <= sureLast) return true;
  cursor.asOf = sureLast;
  const code = judge(cursor);
  cursor.asOf = asOf;
  return code === MET;
}

function verdictOf(code: number): Verdict | undefined {
  return code === NOT_ASKED ? undefined : code === MET ? "met" : code === UNKNOWN ? "unknown" : code <= UNMET ? "unmet" : undefined;
}
