import { formatMoney } from "../base/money.ts";
import { weakest } from "../base/confidence.ts";
import { formatDay, parseDay } from "../base/date.ts";
import { formatAmount, parseAmount } from "../base/amount.ts";
import type { RequirementStanding } from "../base/verdict.ts";
import type { CredentialStanding } from "../evaluate/standing.ts";
import type { MadeAct } from "./acts-of.ts";
import type { Judgement } from "./check-draft.ts";
import type { Paid } from "./payments.ts";
import { credentialWords } from "./credential-words.ts";
import type { Act, CredentialPlan, CyclePlan } from "./plan.ts";
import type { SettledWishes } from "./wishes/settled-wishes.ts";
import type { PlannedCycle, Way } from "./timeline/way.ts";
import type { WayCost } from "./way-cost.ts";
import { renewalId } from "./renewal-id.ts";
import { rulesOf } from "./rules-of.ts";
import { unknownCycle } from "./unknown-cycle.ts";
import { whyRows } from "./why-rows.ts";

/** What becomes of each credential, cycle by cycle, as `evaluate` finds it on the day of each renewal. */
export function credentialsOf(cycles: readonly PlannedCycle[], judgements: readonly Judgement[], made: readonly MadeAct[], built: Paid, wishes: SettledWishes): CredentialPlan[] {
  const behind = actsBehind(made);
  const ids = [...new Set(cycles.map((c) => c.credential.id))];
  return ids.flatMap((id) => {
    // Of cycles that may come to be, those that do.
    const own = cycles.filter((c) => c.credential.id === id && (!c.order || judgements.some((j) => j.way.cycle === c)));
    const [first] = own;
    if (!first) return [];
    const { credential } = first;
    return { id, name: credential.name, bodyShort: credential.body.short, unit: credential.body.unit.name, cycles: own.map((cycle) => cycleOf(cycle, judgements, behind, built, wishes)) };
  });
}

function byOf({ cycle: { credential } }: Way): NonNullable<CyclePlan["by"]> {
  return { credential: credential.id, name: credential.name, bodyShort: credential.body.short };
}

/** In the place of what the cycle asks for: that it is renewed through another, as `evaluate` says on the day after, with the rule. */
function throughOf({ notes }: CredentialStanding, { cycle }: Way): CyclePlan["requirements"] {
  return notes.filter(({ id }) => id === "renewed-through").map(({ id, says, why }) => ({ id, name: "Renewed with another", verdict: "met", covers: [renewalId(cycle)], says, why }));
}

function feeOf(cost: WayCost | undefined, { currency }: SettledWishes): NonNullable<CyclePlan["fee"]> {
  return { amount: formatMoney({ cents: cost?.cents ?? 0, currency }), ...(cost?.assumed ? { assumed: true as const } : {}), says: cost?.says.join(" ") ?? "", ...whyRows("why", cost?.why ?? []) };
}

function cycleOf(cycle: PlannedCycle, judgements: readonly Judgement[], behind: ReadonlyMap<string, readonly Act[]>, built: Paid, wishes: SettledWishes): CyclePlan {
  const days = { start: formatDay(cycle.start), end: formatDay(cycle.end) };
  const judgement = judgements.find((j) => j.way.cycle === cycle);
  if (!judgement) return { ...days, ...(cycle.handedIn === undefined ? {} : { renewOn: formatDay(cycle.handedIn) }), way: "already", state: "unknown", confidence: "unknown", requirements: [], open: ["The renewal was handed in already; whether it went through is not known."] };
  const { way, standing } = judgement;
  const cost = built.costs.get(way);
  const asked = built.asked.find((a) => a.way === (way.brought?.by ?? way));
  if (way.brought) {
    const by = byOf(way.brought.by);
    const other = judgements.filter((j) => j.way === way.brought?.by);
    // It is as sure as the renewal that brings it.
    const open = (asked?.open ?? []).map(({ says }) => `That ${credentialWords(by)} is renewed cannot be promised: ${says}`);
    return { ...days, renewOn: formatDay(way.renewOn), way: "brought", by, fee: feeOf(cost, wishes), state: standing.state, confidence: weakest([standing.confidence, ...other.map((j) => j.standing.confidence)]), requirements: throughOf(standing, way.brought.by), open };
  }
  return {
    ...days,
    renewOn: formatDay(way.renewOn),
    way: way.is,
    ...(way.step ? { step: way.step.name } : {}),
    ...(cost ? { fee: feeOf(cost, wishes) } : {}),
    state: standing.state,
    confidence: standing.confidence,
    requirements: standing.requirements.filter((r) => !r.advisory).map((r) => requirementOf(r, standing, behind, way)),
    open: [...unknownCycle(standing, cycle.credential.body.short), ...(asked?.open.map((o) => o.says) ?? []), ...standing.requirements.filter((r) => !r.advisory && r.verdict !== "met" && asked?.open.every((o) => o.requirement !== r.id)).map((r) => r.says)],
    ...(standing.surplus && standing.surplus.amount !== "0" ? { surplus: { amount: standing.surplus.amount, says: standing.surplus.says } } : {}),
  };
}

/** Which acts are behind what the record will have, by how a judgement names it: of a statement that is made again, several. */
function actsBehind(made: readonly MadeAct[]): ReadonlyMap<string, readonly Act[]> {
  const behind = new Map<string, Act[]>();
  for (const { act, done = {} } of made) {
    const refs = [...(done.activities ?? []), ...(done.cards ?? [])].map(({ ref }) => ref);
    for (const ref of [...refs, ...(done.attestations ?? []).map(({ statement }) => statement), ...(done.exams ?? []).map(({ exam, on }) => `${exam} ${on}`)]) behind.set(ref, [...(behind.get(ref) ?? []), act]);
  }
  return behind;
}

function requirementOf(r: RequirementStanding, standing: CredentialStanding, behind: ReadonlyMap<string, readonly Act[]>, { cycle, judged, renewOn }: Way): CyclePlan["requirements"][number] {
  const { unit } = judged.credential.body;
  const steps = (text: string | undefined): number | null => (text === undefined ? null : parseAmount(text, unit));
  const [need, have] = [steps(r.required), steps(r.counted)];
  // For how many days after the renewal what is held would still have been good.
  const good = parseDay(r.holdsUntil ?? "");
  const actFor = (ref: string): Act | undefined => {
    const acts = behind.get(ref) ?? [];
    return acts.find((act) => act.serves.some((s) => s.credential === cycle.credential.id && s.cycleEnd === formatDay(cycle.end))) ?? acts.at(-1);
  };
  const credited = new Set(standing.activities.filter((a) => Number(a.credited) > 0).map((a) => a.ref));
  return {
    id: r.id,
    name: r.name,
    verdict: r.verdict,
    ...(r.required === undefined ? {} : { required: r.required }),
    ...(r.counted === undefined ? {} : { counted: r.counted }),
    ...(r.unit === unit.name && need !== null && have !== null && have >= need ? { slack: formatAmount(have - need, unit) } : good === null || r.verdict !== "met" ? {} : { slack: good === renewOn + 1 ? "1 day" : `${good - renewOn} days` }),
    ...(r.unit === undefined ? {} : { unit: r.unit }),
    covers: [...new Set(r.from.filter((ref) => !standing.activities.some((a) => a.ref === ref) || credited.has(ref)).map((ref) => actFor(ref)?.id ?? ref))],
    says: r.says,
    why: rulesOf(r),
  };
}
