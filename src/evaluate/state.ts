import type { Day } from "../base/date.ts";
import { type AnchorDays, resolveDay } from "../base/day-expression.ts";
import type { LateStep, Rules } from "../compile/rulebook.ts";
import { type Code, LOST, MET, type Situation } from "../requirements/kind.ts";
import type { NamedRenewal } from "./named-renewal.ts";
import type { State } from "./standing.ts";

/** Where a day after the cycle's end falls on the ladder. */
export type Ladder = { is: "step"; step: LateStep; until: Day; /** A later step counts other days, so that what is lost in this one may be had in that. */ another: boolean } | { is: "after" } | { is: "unknown"; step: LateStep | undefined };

/** The step of the late ladder on the day. A step whose end is unknown or contested leaves it unknown. */
export function ladderOn(rules: Rules, situation: Pick<Situation, "pick">, days: AnchorDays, asOf: Day): Ladder {
  for (const [index, step] of rules.late.entries()) {
    const row = situation.pick(step.until);
    if (row.is === "none") continue;
    if (row.values.length === 0) return { is: "unknown", step };
    const ends = row.values.map((e) => resolveDay(e, days));
    const [first, last] = [Math.min(...ends) as Day, Math.max(...ends) as Day];
    if (asOf <= first && !row.orNone) return { is: "step", step, until: first, another: rules.late.slice(index + 1).some((later) => later.earn !== undefined) };
    if (asOf <= last) return { is: "unknown", step };
  }
  return { is: "after" };
}

export interface StateInput {
  asOf: Day;
  cycleEnd: Day;
  assumed: boolean;
  exempt: boolean;
  /** All binding requirements together, on the renewal day. */
  code: Code;
  /** First day to hand in; `undefined` when nobody found it. */
  opens: Day | undefined;
  closes: Day | undefined;
  ladder: Ladder | undefined;
  /** What comes after the ladder is known. */
  endKnown: boolean;
  /** The renewal was handed in while it could be; what the body made of it is not known. */
  handedInTime: boolean;
  /** The end on the paper lies after the one that the rule gives, and the rule's is past. */
  doubtfulEnd: boolean;
  /** The day on which the holder means to hand it in is too late. */
  plannedLate: boolean;
}

/** What a named renewal day means for the state, once it is known until when one can be handed in. */
export function timing(named: NamedRenewal, cycleEnd: Day, closes: Day | undefined): Pick<StateInput, "handedInTime" | "plannedLate"> {
  const last = closes ?? cycleEnd;
  return { handedInTime: named.handedIn && named.day !== undefined && named.day <= last, plannedLate: !named.handedIn && named.day !== undefined && named.day > last };
}

/** The state on a day, from dates and verdicts alone; it is never stored. */
export function decideState(x: StateInput): State {
  if (x.assumed) return "unknown";
  if (x.exempt) return "exempt";
  const ended = x.endKnown ? "gone" : "unknown";
  if (x.asOf <= x.cycleEnd) {
    if (x.doubtfulEnd) return "unknown";
    if (x.code !== MET || x.plannedLate) return "open";
    if (x.closes !== undefined && x.asOf > x.closes) return "unknown";
    return x.opens !== undefined && x.opens > x.asOf ? "ready-not-open" : "ready";
  }
  if (x.handedInTime || !x.ladder || x.ladder.is === "unknown") return "unknown";
  if (x.ladder.is === "after" || (x.code === LOST && !x.ladder.another)) return ended;
  return x.ladder.step.state;
}
