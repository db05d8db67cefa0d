import { parseMillionths } from "../../base/amount.ts";
import { addDays, type Day, parseDay } from "../../base/date.ts";
import { unitWords } from "../../base/unit-words.ts";
import type { Act, CredentialPlan, CyclePlan, Plan } from "../../plan/plan.ts";
import type { BandRow } from "../band/band-rows.ts";
import type { CardStrip } from "../band/card-strips.ts";
import type { CreditStep } from "../band/credit-steps.ts";
import { placeOf, type TimeAxis } from "../band/time-axis.ts";
import { dayWords, shortDayWords } from "../day-words.ts";
import { sumOf } from "../decimal.ts";
import { type ActView, actView } from "./act-view.ts";
import { cyclePlanView } from "./cycle-plan-view.ts";

/** What a plan adds to a credential's band: drawn in outline, since none of it has happened. Every place is a share, as in the band. */
export interface PlannedBand {
  /** The days between which the band is drawn: `dayAt` says which one lies where something was dragged to. */
  readonly axis: Pick<TimeAxis, "from" | "to">;
  readonly cycles: readonly { readonly key: string; readonly left: number; readonly width: number; readonly words: string }[];
  /** The credit as it will grow, cycle by cycle. */
  readonly steps: readonly CreditStep[];
  readonly marks: readonly PlannedMark[];
  /** Cards to come, as long as they are reckoned to be good. */
  readonly cards: readonly CardStrip[];
  readonly renewals: readonly { readonly key: string; readonly at: number; readonly words: string; readonly act?: ActView | undefined }[];
}

/** One planned act on the band: at the day reckoned with, and from where to where it can be moved. */
export interface PlannedMark {
  readonly key: string;
  readonly at: number;
  readonly level: number;
  readonly window: { readonly left: number; readonly width: number };
  readonly label: string;
  readonly act: ActView;
}

/** How many times the requirement the fullest cycle of the plan comes to; 1 where nothing goes past it. */
export function plannedReach({ cycles }: CredentialPlan): number {
  return Math.max(1, ...cycles.flatMap((cycle) => creditOf(cycle)?.share ?? []));
}

/** The planned part of a band. `edge` is how high "enough" lies in it. */
export function plannedBand(plan: Plan, id: string, axis: TimeAxis, edge: number): PlannedBand {
  const one = plan.credentials.find((c) => c.id === id);
  if (!one) return { axis, cycles: [], steps: [], marks: [], cards: [], renewals: [] };
  const views = new Map(plan.acts.map((act) => [act.id, actView(act, plan)]));
  const grown = one.cycles.map((cycle) => grow(cycle, one, plan, axis, edge));
  const level = new Map(grown.flatMap((g) => [...g.levels]));
  const mine = plan.acts.filter((act) => act.serves.some((s) => s.credential === id));
  const at = (day: string): number => placeOf(parseDay(day) as Day, axis);
  return {
    axis,
    cycles: one.cycles.map((cycle) => ({ key: cycle.start, left: at(cycle.start), width: afterOf(cycle.end, axis) - at(cycle.start), words: `${shortDayWords(cycle.start)} to ${shortDayWords(cycle.end)}: ${cyclePlanView(cycle, plan.acts).way.word.toLowerCase()}` })),
    steps: grown.flatMap((g) => g.steps),
    marks: mine
      .filter((act) => act.do !== "renew" && act.do !== "pay" && act.do !== "card")
      .flatMap((act) => {
        const view = views.get(act.id);
        const left = Math.min(at(act.on), Math.max(placeOf(axis.today, axis), at(act.from)));
        return view ? [{ key: act.id, at: at(act.on), level: level.get(act.id) ?? 0, window: { left, width: Math.max(0, afterOf(act.by, axis) - left) }, label: labelOf(act, id), act: view }] : [];
      }),
    cards: mine.filter((act) => act.do === "card").map((act) => stripOf(act, one, axis)),
    renewals: one.cycles.flatMap((cycle) => {
      if (cycle.renewOn === undefined || cycle.way === "already" || cycle.way === "lapses") return [];
      const act = plan.acts.find((a) => a.do === "renew" && a.on === cycle.renewOn && (a.credential === id || a.serves.some((s) => s.credential === id && s.cycleEnd === cycle.end)));
      return [{ key: cycle.start, at: at(cycle.renewOn), words: cycle.way === "brought" ? `Renewed with another on ${dayWords(cycle.renewOn)}` : `Hand in on ${dayWords(cycle.renewOn)}`, act: act && views.get(act.id) }];
    }),
  };
}

/** The same facts as lines of the band's table. */
export function plannedRows(plan: Plan, id: string): (BandRow & { on: string })[] {
  return plan.acts
    .filter((act) => act.credential === id || act.serves.some((s) => s.credential === id))
    .map((act) => {
      const view = actView(act, plan);
      const credit = act.serves.filter((s) => s.credential === id && s.credited !== undefined).map((s) => `${s.credited ?? ""} ${unitWords(s.unit ?? "")}`.trim());
      return { key: `planned ${act.id}`, on: act.on, when: shortDayWords(act.on), what: `Planned: ${act.title}`, credit: credit.join(", "), why: `${view.window}. ${view.why[0]?.says ?? ""}`.trim() };
    });
}

/** Credit of a cycle at its renewal, what is past the requirement included; `undefined` where none is counted. */
function creditOf(cycle: CyclePlan): { sum: number; required: number | undefined; share: number | undefined } | undefined {
  const total = cycle.requirements.find((r) => r.id === "total" && r.counted !== undefined);
  if (!total) return undefined;
  const required = total.required === undefined ? undefined : (parseMillionths(total.required) ?? undefined);
  const counted = sumOf([total.counted]);
  const surplus = sumOf([cycle.surplus?.amount]);
  const sum = required !== undefined && surplus > 0 ? Math.max(counted, required + surplus) : counted;
  return { sum, required, share: required ? sum / required : undefined };
}

function grow(cycle: CyclePlan, { id }: CredentialPlan, plan: Plan, axis: TimeAxis, edge: number): { steps: CreditStep[]; levels: Map<string, number> } {
  const levels = new Map<string, number>();
  const credit = creditOf(cycle);
  const [start, end] = [parseDay(cycle.start), parseDay(cycle.end)];
  if (!credit || start === null || end === null) return { steps: [], levels };
  const heightOf = (sum: number): number => Math.min(1, (credit.required ? sum / credit.required : credit.sum ? sum / credit.sum : 0) * edge);
  const brings = (act: Act): number => sumOf(act.serves.filter((s) => s.credential === id && s.cycleEnd === cycle.end).map((s) => s.credited));
  const giving = plan.acts.filter((act) => brings(act) > 0);
  let sum = Math.max(0, credit.sum - giving.reduce((all, act) => all + brings(act), 0));
  const rises: { day: Day; sum: number }[] = [{ day: Math.max(start, axis.today) as Day, sum }];
  for (const act of giving) {
    sum += brings(act);
    levels.set(act.id, heightOf(sum));
    rises.push({ day: Math.min(end, Math.max(start, parseDay(act.on) ?? start)) as Day, sum });
  }
  const steps = rises.map((rise, index): CreditStep => {
    const left = placeOf(rise.day, axis);
    const height = heightOf(rise.sum);
    return { left, width: placeOf(rises[index + 1]?.day ?? addDays(end, 1), axis) - left, sum: rise.sum, height, over: Math.max(0, height - edge), ahead: true };
  });
  return { steps: steps.filter((step) => step.sum > 0 && step.width > 0), levels };
}

/** A card to come is drawn as far as it is reckoned to be good; where that is not said, to the last renewal that it serves. */
function stripOf(act: Act, { id, cycles }: CredentialPlan, axis: TimeAxis): CardStrip {
  const served = act.serves.filter((s) => s.credential === id).map((s) => cycles.find((c) => c.end === s.cycleEnd)?.renewOn ?? s.cycleEnd);
  const last = act.goodUntil ?? served.toSorted().at(-1) ?? act.by;
  const good = act.goodUntil === undefined ? `good at least to ${dayWords(last)}` : `reckoned to be good until ${dayWords(last)}; the card itself decides`;
  const left = placeOf(parseDay(act.on) as Day, axis);
  return { key: act.id, left, width: Math.max(0, afterOf(last, axis) - left), words: `${act.title}, planned for ${dayWords(act.on)}, ${good}`, over: false, openEnded: false };
}

function labelOf(act: Act, id: string): string {
  const gives = act.serves.filter((s) => s.credential === id && s.credited !== undefined).map((s) => `${s.credited ?? ""} ${unitWords(s.unit ?? "")}`.trim());
  return `Planned: ${act.title}, ${shortDayWords(act.on)}${gives.length > 0 ? `: ${gives.join(", ")}` : ""}`;
}

function afterOf(day: string, axis: TimeAxis): number {
  return placeOf(addDays(parseDay(day) as Day, 1), axis);
}
