import { hourWords } from "../base/hour-words.ts";
import { hoursText } from "./minutes.ts";
import { formatMoney } from "../base/money.ts";
import { formatAmount } from "../base/amount.ts";
import { formatDay } from "../base/date.ts";
import { type Built, buildModel, type Refused } from "./build-model.ts";
import { leastRepairs } from "./conflict/least-repairs.ts";
import { smallestConflict } from "./conflict/smallest-conflict.ts";
import { optimize } from "./model/optimize.ts";
import type { MeasureId } from "./model/program.ts";
import type { PlanOutcome } from "./plan.ts";
import type { PlanRequest } from "./plan-request.ts";
import type { SettledWishes } from "./wishes/settled-wishes.ts";
import type { PlannedCycle } from "./timeline/way.ts";
import { relaxWishes, wishGroups } from "./wishes/wish-groups.ts";

export interface InfeasibleInput {
  request: PlanRequest;
  wishes: SettledWishes;
  /** The cycles under other wishes. */
  cyclesFor(wishes: SettledWishes): readonly PlannedCycle[];
  refused: Refused;
  left(): number;
}

const NOT_KNOWN_WHY: PlanOutcome = { is: "out-of-time", says: "No plan was found that keeps everything, and time ran out before it was known why. Allow more time, or wish for less.", found: false, measures: [] };

/** Hours of work are counted in millionths of an hour. */
const MINUTE = 1_000_000 / 60;

/** So many questions are put to the solver to find a smallest set of reasons, and as many to find the ways out. */
const MOST_CHECKS = 120;
/** By how much more time in a week is tried, in hundredths. */
const MORE_HOURS = [110, 125, 150, 200, 300, 400, 600, 1000, 2000, 5000];

/** Why there is no plan: a smallest set of what is asked for and wished that cannot all hold, in words, and each way out with its figure. */
export function infeasible(input: InfeasibleInput): PlanOutcome {
  const { wishes, cyclesFor } = input;
  const cycles = cyclesFor(wishes);
  const widest = modelFor(input, wishes, cycles);
  if (!widest) return NOT_KNOWN_WHY;
  const words = groupWords(widest, wishes);
  const groups = [...wishGroups(wishes), ...widest.model.program.groups().filter((g) => !g.startsWith("wish "))];
  const holds = (asked: ReadonlySet<string>): "yes" | "no" | "out-of-time" => {
    if (!(input.left() > 0)) return "out-of-time";
    const relaxed = relaxWishes(wishes, asked);
    const built = modelFor(input, relaxed, relaxed === wishes ? cycles : cyclesFor(relaxed));
    built?.model.program.askOnly(asked);
    const value = least(input, built, "short");
    return value === "infeasible" ? "no" : value === "out-of-time" ? "out-of-time" : value === 0 ? "yes" : "no";
  };
  const conflict = smallestConflict(groups, holds, { checks: MOST_CHECKS });
  if (!("groups" in conflict)) return NOT_KNOWN_WHY;
  const { repairs, all } = leastRepairs(groups, conflict.groups, holds, { checks: MOST_CHECKS });
  const smallest = conflict.is === "smallest" ? "This is a smallest set of reasons: any one of them less, and the others can hold together." : "These cannot all hold together; perhaps fewer reasons would do.";
  return {
    is: "infeasible",
    says: `${conflict.groups.some((id) => id.startsWith("wish ")) ? "There is no plan that keeps everything under your wishes." : "There is no plan that keeps everything."} ${smallest}`,
    // Of cycles of which one comes to be, the same is asked.
    reasons: onceSaid(conflict.groups.map((id) => ({ id, says: words(id) }))),
    mends: onceSaid(repairs.map((repair) => mendOf(input, repair, groups, words))),
    ...(all ? {} : { more: true as const }),
  };
}

function onceSaid<T extends { says: string }>(list: readonly T[]): T[] {
  return list.filter(({ says }, i) => list.findIndex((other) => other.says === says) === i);
}

function modelFor({ request, refused, left }: InfeasibleInput, wishes: SettledWishes, cycles: readonly PlannedCycle[]): Built | undefined {
  const built = buildModel(request, wishes, cycles, { unnamed: new Set(cycles.map((c) => c.credential.id)), allWays: true, eachSlot: wishes.minutesPerWeek !== undefined }, refused, left);
  built?.model.allowShort(true);
  return built;
}

/** The least that a measure can come to; with `short` first, everything has to be reached. */
function least({ request, left }: InfeasibleInput, built: Built | undefined, measure: MeasureId): number | "infeasible" | "out-of-time" {
  if (!built) return "out-of-time";
  const optimum = optimize(built.model, built.places, measure === "short" ? ["short"] : ["short", measure], request.solve, left);
  const reached = optimum.reached.find((r) => r.measure === measure);
  if (measure !== "short" && optimum.reached.some((r) => r.measure === "short" && r.value > 0)) return "infeasible";
  // That something is short in the best that was found does not prove that it has to be.
  if (measure === "short" && reached && reached.value > 0 && reached.bound <= 0) return "out-of-time";
  return reached ? reached.value : optimum.is === "infeasible" ? "infeasible" : "out-of-time";
}

/** What a group says to people. */
function groupWords(built: Built, wishes: SettledWishes): (group: string) => string {
  const asks = new Map<string, string>();
  for (const { way, requirements, planner } of built.asked)
    for (const { id, name, wanted } of requirements) {
      const { credential, end, index } = way.cycle;
      const [only, ...more] = wanted.is === "each" ? wanted.of : [wanted];
      const sum = only?.is === "sum" && more.length === 0 ? only : undefined;
      const counts = planner.counters.find((c) => c === sum?.of)?.counts.is;
      const least = sum?.least ?? 0;
      const figure = counts === "credit" ? ` (${formatAmount(least, credential.body.unit)} ${credential.body.unit.name})` : counts === "hours" ? ` (${hourWords(hoursText(least / MINUTE))}; hours that you have worked already count once they are in your record)` : "";
      asks.set(`${credential.id}#${index} ${id}`, `${credential.body.short} ${credential.name} asks for this by ${formatDay(end)}: ${name}${figure}.`);
    }
  return (group) => asks.get(group) ?? wishWords(group, wishes);
}

function wishWords(group: string, wishes: SettledWishes): string {
  switch (group) {
    case "wish budget":
      return `You want to spend no more than ${formatMoney({ cents: wishes.budget ?? 0, currency: wishes.currency })}, fees included.`;
    case "wish hours-per-week":
      return `You have ${hourWords(hoursText(wishes.minutesPerWeek ?? 0))} a week.`;
    case "wish only-online":
      return "You want to learn online only. What does not say that it is online is left out.";
    case "wish no-travel":
      return "You do not want to travel.";
    case "wish languages":
      return `You want to learn in ${[...(wishes.languages ?? [])].join(" or ")}.`;
    case "wish excluded":
      return `You leave out ${[...wishes.excluded].join(", ")}.`;
    case "wish blackouts":
      return `You keep days free: ${wishes.blackouts.map((b) => `${formatDay(b.from)} to ${formatDay(b.until)}`).join(", ")}.`;
    case "wish late":
      return "You want nothing handed in late.";
    default: {
      const course = group.replace(/^wish pinned /, "");
      const pin = wishes.pinned.find((p) => p.course === course);
      return `You want ${course}${pin ? ` between ${formatDay(pin.from)} and ${formatDay(pin.until)}` : ""}.`;
    }
  }
}

/** A way out in words, with how far one has to go where that is a number. */
function mendOf(input: InfeasibleInput, repair: readonly string[], groups: readonly string[], words: (group: string) => string): { says: string; wishes?: string } {
  const { wishes, cyclesFor } = input;
  const asked = new Set(groups.filter((g) => !repair.includes(g)));
  const relaxed = relaxWishes(wishes, asked);
  const [only, ...others] = repair;
  if (only === "wish budget" && others.length === 0) {
    // Handed in late only where nothing else is left: what a late renewal takes from the cycle after it, only judging again would show.
    const cycles = cyclesFor(relaxed);
    const late = cycles.flatMap((c) => c.ways.slice(1).filter((way) => way.is === "late").map((way) => way.key));
    const inTime = least(input, modelFor({ ...input, refused: { ...input.refused, ways: new Set([...input.refused.ways, ...late]) } }, relaxed, cycles), "spent");
    const cents = typeof inTime === "number" ? inTime : least(input, modelFor(input, relaxed, cycles), "spent");
    if (typeof cents === "number") return { says: `A budget of ${formatMoney({ cents, currency: wishes.currency })} would do.`, wishes: `budget: "${formatMoney({ cents, currency: wishes.currency })}"` };
  }
  if (only === "wish hours-per-week" && others.length === 0)
    for (const share of MORE_HOURS) {
      const minutesPerWeek = Math.ceil(((wishes.minutesPerWeek ?? 0) * share) / 100);
      const more = { ...wishes, minutesPerWeek };
      if (least(input, modelFor(input, more, cyclesFor(more)), "short") === 0) return { says: `${hourWords(hoursText(minutesPerWeek))} a week would do.`, wishes: `hours-per-week: "${hoursText(minutesPerWeek)}"` };
    }
  const lapsing = [...new Set(repair.map((group) => /^([^ #]+)#\d+ /.exec(group)?.[1]))];
  if (lapsing.every((id) => id !== undefined)) {
    const [these, whose] = [others.length > 0 ? "these together" : "this", lapsing.length > 1 ? "their bodies" : "its body"];
    return { says: `Without ${these} it could be done: ${[...new Set(repair.map(words))].join(" ")} So letting ${lapsing.join(" and ")} lapse on purpose is a way out; so is asking ${whose} for more time.`, wishes: `drop: [${lapsing.join(", ")}]` };
  }
  return { says: `It could be done without ${others.length > 0 ? "these together" : "this"}: ${repair.map(words).join(" ")}` };
}
