import { formatAmount } from "../base/amount.ts";
import { type Day, formatDay } from "../base/date.ts";
import { actsOf } from "./acts-of.ts";
import { credentialsOf } from "./credentials-of.ts";
import { assumptionsOf } from "./assumptions.ts";
import { freeDays, type Refused } from "./build-model.ts";
import { checkDraft, type Judgement } from "./check-draft.ts";
import { type Draft, draftOf } from "./draft.ts";
import { unique } from "../evaluate/explain-credential.ts";
import { outlookOf } from "./explain/outlook-of.ts";
import { infeasible } from "./infeasible.ts";
import { heldWithoutCourse } from "./held-already.ts";
import type { Optimum } from "./model/optimize.ts";
import { wordsOf } from "./measures.ts";
import { windowAround } from "./model/maximal-places.ts";
import type { Place } from "./model/place.ts";
import { type Paid, paymentsOf } from "./payments.ts";
import { type Found, search } from "./search.ts";
import type { Plan, PlanOutcome } from "./plan.ts";
import type { PlanRequest } from "./plan-request.ts";
import type { HolderRecord } from "../record/schema.ts";
import type { SettledWishes } from "./wishes/settled-wishes.ts";
import { settleWishes } from "./wishes/settle-wishes.ts";
import { linkedGroups } from "./timeline/linked-groups.ts";
import { linkedTimeline } from "./timeline/linked-timeline.ts";
import { type OpenPoint, timelineOf } from "./timeline/timeline.ts";
import type { PlannedCycle, Way } from "./timeline/way.ts";
import { totalsOf } from "./totals.ts";
import { unsettled } from "./unsettled.ts";

/** Why a plan is not proved to be the best. */
const LESS = "The rules, judged again, give less for some courses than each alone would; the plan was made anew with that.";
const CUT = "Some of your credentials renew each other, in more orders than can be weighed; the plan was made from some of them.";

/** How often a plan that does not come out as promised is made anew. */
const MOST_ROUNDS = 6;

/**
 * The best plan for a record, by the measures that the wishes put in order, over every credential, body and cycle up to the horizon. It is proved by the solver and judged again by
 * `evaluate`: what does not come out as promised is never given. Never throws on data: contradictory wishes, nothing to plan, no way to keep everything, no time, a solver that fails are answers.
 */
export function planFor(asked: PlanRequest): Plan {
  let failed = false;
  const plan = planned({
    ...asked,
    solve: (model, limits) => {
      const solved = asked.solve(model, limits);
      if (solved.is === "failed") failed = true;
      return solved;
    },
  });
  if (!failed || plan.outcome.is !== "out-of-time") return plan;
  const says = plan.outcome.found ? "The solver failed; this was the best that was found until then. That nothing is better was not proved for every measure." : "The solver failed before a plan was found, so nothing is known of what is possible. Please report this, with your wishes. Other wishes, or fewer years, may still do.";
  return { ...plan, outcome: { ...plan.outcome, says, failed: true } };
}

function planned(asked: PlanRequest): Plan {
  // Of plans that are equally good the same one comes out, whatever the order in which things were listed.
  const request: PlanRequest = { ...asked, options: asked.options.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)) };
  const settled = settleWishes(request.wishes, request.asOf, { held: request.record.credentials.map((c) => c.id), options: request.options });
  const empty: Plan = { asOf: formatDay(request.asOf), until: formatDay(request.asOf), prefer: request.wishes.prefer ?? "least-cost", outcome: { is: "nothing", says: "" }, acts: [], credentials: [], totals: totalsOf([], request.wishes.currency ?? "USD"), assumptions: [], open: [], proof: { options: request.options.length, choices: 0, kept: 0, solves: 0 } };
  if (!settled.ok) return { ...empty, outcome: { is: "infeasible", says: "Your wishes cannot all be had.", reasons: settled.problems.map((p) => ({ id: `wish ${p.path.join(".")}`, says: p.says })), mends: [] } };
  const wishes = settled.value;
  const { cycles, open } = timelines(request, wishes);
  const base: Plan = { ...empty, until: formatDay(wishes.until), prefer: wishes.prefer, open };
  if (!(leftOf(request) > 0)) return outOfTime({ ...base, open: [] }, 0);
  if (cycles.every((c) => c.ways.length === 0)) return { ...base, outcome: { is: "nothing", says: request.record.credentials.every(({ id }) => wishes.drop.has(id)) && open.length > 0 ? "Nothing is planned, as you let every credential lapse." : nothingWords(open) }, credentials: [] };
  return plan(request, wishes, cycles, base);
}

/** Why nothing is planned: only an answer to a question would settle anything. */
function nothingWords(open: readonly OpenPoint[]): string {
  if (open.length === 0) return "None of your credentials has to be renewed.";
  return open.some(({ questions }) => questions.length > 0) ? "Nothing can be planned yet. What is open below would settle it." : "Nothing can be planned. Below stands why.";
}

/** Seconds. */
const leftOf = ({ seconds, clock }: PlanRequest): number => seconds - clock();

/** The cycles of every credential of the record but those set `aside`, which stay as they are held: nothing counts on their renewal. */
function timelines(request: PlanRequest, wishes: SettledWishes, aside: ReadonlySet<string> = new Set()): { cycles: PlannedCycle[]; open: OpenPoint[] } {
  const { rulebooks, record, asOf } = request;
  const over = (): boolean => !(leftOf(request) > 0);
  const input = { rulebooks, record, asOf, until: wishes.until, buffer: wishes.buffer, late: wishes.late !== "never", free: freeDays(wishes.blackouts), over };
  const linked = over() ? [] : linkedGroups(input, record.credentials.filter(({ id }) => !wishes.drop.has(id) && !aside.has(id))).flatMap((group) => linkedTimeline(input, group) ?? []);
  const all = record.credentials.map((held) => {
    if (over() || aside.has(held.id)) return { cycles: [], open: [] };
    const own = linked.filter(({ cycles }) => cycles.some((c) => c.credential.id === held.id));
    if (own.length > 0) return { cycles: own.flatMap(({ cycles }) => cycles.filter((c) => c.credential.id === held.id)), open: own.flatMap((t) => t.open.filter((o) => o.credential === held.id)) };
    if (wishes.drop.has(held.id)) return { cycles: [], open: [{ credential: held.id, says: `${rulebooks.credentials.get(held.id)?.name ?? held.id} is let lapse, as you wish: nothing is planned for it.`, questions: [] }] };
    return timelineOf(input, held);
  });
  return { cycles: all.flatMap((t) => t.cycles), open: all.flatMap((t) => t.open) };
}

function plan(request: PlanRequest, wishes: SettledWishes, cycles: readonly PlannedCycle[], base: Plan): Plan {
  const left = (): number => leftOf(request);
  const refused = { ways: new Set<string>(), gains: new Set<string>() };
  // What can be promised for the others is not kept back for one for which nothing can be.
  const withoutThese = (open: readonly OpenPoint[]): Plan | undefined => {
    const aside = new Map(open.map((o) => [o.credential, o]));
    // What one set aside would renew, or be renewed by, is then another plan.
    const others = cycles.filter((c) => !aside.has(c.credential.id));
    const rest = others.length < cycles.length && cycles.some((c) => c.order) ? cyclesFor(wishes, new Set(open.flatMap((o) => o.credential ?? []))) : others;
    return aside.size > 0 && rest.some((c) => c.ways.length > 0) ? plan(request, wishes, rest, { ...base, open: [...base.open, ...aside.values()] }) : undefined;
  };
  const planned = new Set(cycles.map((c) => c.credential.id));
  const cyclesFor = (w: SettledWishes, but: ReadonlySet<string> = new Set()): PlannedCycle[] => {
    const aside = new Set(request.record.credentials.map((h) => h.id).filter((id) => !planned.has(id) || but.has(id)));
    return timelines(request, w, aside).cycles;
  };
  const cut = cycles.some((c) => c.order?.cut);
  // Where a wish has a part in it, it is said; that there is no plan at all is not proved then.
  const notFound = (without: Refused, aside: readonly OpenPoint[], proof: Plan["proof"]): Plan => {
    const outcome = infeasible({ request, wishes, cyclesFor, refused: without, left });
    const reasons = outcome.is === "infeasible" ? outcome.reasons : [];
    if (outcome.is === "infeasible" && reasons.some(({ id }) => id.startsWith("wish "))) return { ...base, outcome: { ...outcome, says: outcome.says.replace("There is no plan that keeps", "No plan was found that keeps") } };
    const others = withoutThese(aside);
    if (others) return others;
    const says = "No plan was found in which the rules, judged again, give for every credential what was reckoned with. There may be one.";
    const why = reasons.length > 0 ? [{ says: `Without what did not hold then, this could not be reached: ${reasons.map((r) => r.says).join(" ")}`, questions: [] }] : [];
    return { ...base, outcome: { is: "nothing", says }, open: [...base.open, ...aside, ...why], proof };
  };
  let solves = 0;
  let spoiled: readonly Judgement[] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const found = search(request, wishes, cycles, refused, left);
    if (!found) return outOfTime(base, solves);
    const { built, optimum } = found;
    solves += found.solves;
    const proof = { options: request.options.length, choices: built.places.length + built.deeds.length, kept: built.model.placed.length + built.model.deeds.length, solves };
    if (optimum.is === "out-of-time" && !found.whole) return { ...outOfTime(base, solves), proof };
    // What was lowered after a second look may have been lowered too far: that there is no plan is then not proved.
    if (!found.whole && (round > 0 || cut)) return notFound(refused, notHeld(request.record, spoiled), proof);
    if (!found.whole) {
      const outcome = infeasible({ request, wishes, cyclesFor, refused, left });
      const open = outcome.is === "infeasible" ? unsettled(request.rulebooks, request.record, cycles, outcome.reasons.map((r) => r.id)) : [];
      return withoutThese(open) ?? (open.length > 0 ? { ...base, outcome: { is: "nothing", says: nothingWords(open) }, open: [...base.open, ...open] } : { ...base, outcome, proof });
    }
    request.progress?.("Judging the plan again by the rules", 0.9);
    const payments = paymentsOf(built, optimum);
    const draft = draftFrom(request, wishes, found);
    const judgements = checkDraft(request.rulebooks, request.record, draft, built.asked, payments.waived);
    const broken = judgements.filter((j) => !j.kept);
    spoiled = broken;
    if (broken.length === 0) return told(base, request, wishes, cycles, { ...built, ...payments }, optimum, draft, judgements, round > 0 ? LESS : cut ? CUT : undefined, proof);
    // What a late renewal takes from the cycle after it is not in the model: it is left out where it could be handed in otherwise.
    const late = broken.flatMap(({ way }) => [...draft.ways.values()].filter((w) => w.is === "late" && w !== w.cycle.ways[0] && w.cycle.credential === way.cycle.credential && w.cycle.end <= way.cycle.end));
    if (late.length > 0) for (const { key } of late) refused.ways.add(key);
    else if (!lower(broken, draft, refused.gains, payments.waived)) for (const { way } of broken) refused.ways.add(way.key);
  }
  const others = withoutThese(notHeld(request.record, spoiled));
  if (others) return others;
  const says = "A plan was found, but judged again by the rules it did not come out as it should for every credential, so it is not shown.";
  return { ...base, outcome: { is: "nothing", says }, open: [...base.open, ...notHeld(request.record, spoiled), { says: "Nothing is promised for any credential: what was found does not hold when it is judged again. Please report this, with your wishes.", questions: [] }], proof: { ...base.proof, solves } };
}

/** Why nothing is planned for each credential of which a renewal did not come out as it was promised, with what the record itself leaves open. */
function notHeld(record: HolderRecord, broken: readonly Judgement[]): OpenPoint[] {
  const own = (record.activities ?? []).map(({ ref }) => `activities.${ref}`);
  const credentials = new Map(broken.map(({ way: { cycle } }) => [cycle.credential.id, cycle.credential.name]));
  return [...credentials].map(([credential, name]) => {
    const asked = broken.filter(({ way }) => way.cycle.credential.id === credential).flatMap(({ standing }) => standing.questions);
    const questions = unique(asked.filter(({ answer }) => /^(facts|credentials)\./.test(answer) || own.some((ref) => answer === ref || answer.startsWith(`${ref}.`))));
    const settles = questions.length > 0 ? "What is asked here may settle it." : "Please report this, with your wishes.";
    return { credential, says: `${name}: a plan was found, but judged again by the rules it did not come out as it should, so nothing is planned for it. ${settles}`, questions };
  });
}

function outOfTime(base: Plan, solves: number): Plan {
  return { ...base, outcome: { is: "out-of-time", says: "Time ran out before any plan was found. Allow more time, or plan for fewer years.", found: false, measures: [] }, proof: { ...base.proof, solves } };
}

function draftFrom(request: PlanRequest, wishes: SettledWishes, { built: { model, deeds, allPlaces }, optimum: { values }, picks }: Found): Draft {
  const value = (column: number | undefined): number => (column === undefined ? 0 : Math.round(values[column] ?? 0));
  const ways = new Map([...model.gates].filter(([, gate]) => gate === undefined || value(gate) === 1).map(([way]) => [way.cycle, way]));
  const done = model.deeds.filter(({ column }) => value(column) > 0).flatMap(({ deed, column }) => {
    const planned = deeds.find((d) => d === deed);
    return planned ? [{ deed: planned, times: value(column) }] : [];
  });
  const carried = new Map(model.carries.filter(({ column }) => value(column) > 0).map(({ cycle, column }) => [cycle, formatAmount(value(column), cycle.credential.body.unit)]));
  const windowOf = (place: Place): { first: Day; last: Day } => windowAround(place, allPlaces.filter((other) => model.pinOf(other) === model.pinOf(place)), (other) => model.doesOf(other));
  return draftOf(request.rulebooks, request.record, ways, picks.map((pick) => ({ ...pick, window: windowOf(pick.place) })), done, carried, freeDays(wishes.blackouts));
}

/** Has the engine the last word on what things give: what it credits less is worth less from now on. `false`: no single thing explains it. */
function lower(broken: readonly Judgement[], draft: Draft, lowered: Set<string>, waived: ReadonlySet<Way>): boolean {
  let found = false;
  for (const { way, broken: requirements, standing } of broken)
    if (waived.has(way) && requirements.length === 0 && standing.fees.some((f) => f.waived !== undefined && f.waived !== "yes")) {
      lowered.add(`waived ${way.key}`);
      found = true;
    }
  for (const { way, standing } of broken)
    for (const { place, activities } of draft.chosen)
      for (const activity of activities) {
        const seen = standing.activities.find((a) => a.ref === activity.ref);
        if (!place.slot.ways.includes(way) || !seen || seen.reason === "counted" || (seen.reason === "capped" && Number(seen.credited) > 0) || seen.reason === "future") continue;
        lowered.add(`${place.candidate.option.id} ${way.key}`);
        found = true;
      }
  return found;
}

function told(base: Plan, request: PlanRequest, wishes: SettledWishes, cycles: readonly PlannedCycle[], built: Paid, optimum: Optimum, draft: Draft, judgements: readonly Judgement[], weakened: string | undefined, proof: Plan["proof"]): Plan {
  const made = actsOf(draft, judgements, built, wishes);
  request.outlook?.(outlookOf(request, draft, judgements, made));
  const acts = made.map(({ act }) => act);
  return {
    ...base,
    outcome: outcomeOf(withRisk(optimum, draft), wishes, weakened, request),
    acts,
    credentials: credentialsOf(cycles, judgements, made, built, wishes),
    totals: totalsOf(acts, wishes.currency),
    assumptions: [...heldWithoutCourse(request), ...assumptionsOf(built, draft, wishes, request.options)],
    proof,
  };
}

/** How many renewals have less room than was wished is told also where no way with more was left to choose. */
function withRisk(optimum: Optimum, { ways }: Draft): Optimum {
  const risk = [...ways.values()].filter((way) => way.is === "in-time" && !way.calm).length;
  return risk === 0 || optimum.reached.some(({ measure }) => measure === "risk") ? optimum : { ...optimum, reached: [{ measure: "risk", value: risk, bound: risk }, ...optimum.reached] };
}

function outcomeOf({ is, reached }: Optimum, wishes: SettledWishes, weakened: string | undefined, { seconds }: PlanRequest): PlanOutcome {
  const measures = reached.flatMap(({ measure, value }) => (measure === "short" || measure === "deeds" || measure === "ties" || measure === "spent" ? [] : [{ id: measure, says: wordsOf(measure, value, wishes), value }]));
  const open = reached.find((r) => r.bound < r.value);
  if (weakened !== undefined) return { is: "within", says: `${weakened} A better one may exist.`, gap: "an amount that is not known", measures };
  // What comes last decides only between plans that are as good as each other: all that is told was proved before.
  const toldProved = reached.some(({ measure, value, bound }) => measure === "deeds" && bound >= value);
  if (is === "optimal" || toldProved) return { is: "optimal", says: "No plan is better: proved over all choices.", measures };
  if (open && open.measure !== "short") return { is: "within", says: `In ${seconds} seconds it was proved that no plan is better by more than ${wordsOf(open.measure, open.value - open.bound, wishes)}.`, gap: wordsOf(open.measure, open.value - open.bound, wishes), measures };
  return { is: "out-of-time", says: `In ${seconds} seconds this was the best that was found; that nothing is better was not proved for every measure.`, found: true, measures };
}
