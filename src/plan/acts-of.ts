import { hourWords } from "../base/hour-words.ts";
import { hoursText } from "./minutes.ts";
import { formatMoney } from "../base/money.ts";
import { addDays, type Day, formatDay } from "../base/date.ts";
import { unitWords } from "../base/unit-words.ts";
import { formatAmount, parseAmount } from "../base/amount.ts";
import type { RequirementStanding } from "../base/verdict.ts";
import type { CredentialStanding } from "../evaluate/standing.ts";
import type { Activity } from "../record/schema.ts";
import type { Judgement } from "./check-draft.ts";
import type { Life } from "./build-model.ts";
import type { Paid } from "./payments.ts";
import { credentialWords } from "./credential-words.ts";
import type { Done } from "./done.ts";
import type { Chosen, Draft } from "./draft.ts";
import type { PlannedDeed } from "./model/deeds.ts";
import type { Act } from "./plan.ts";
import type { SettledWishes } from "./wishes/settled-wishes.ts";
import type { Way } from "./timeline/way.ts";
import { renewalId } from "./renewal-id.ts";
import { rulesOf } from "./rules-of.ts";
import { whyRows } from "./why-rows.ts";

/** One thing to do, with what the record will have of it; a renewal puts nothing into it. */
export interface MadeAct {
  act: Act;
  done?: Done;
}

/** What to do, in the order of days, as data. */
export function actsOf(draft: Draft, judgements: readonly Judgement[], built: Paid, wishes: SettledWishes): MadeAct[] {
  const acts: MadeAct[] = [
    ...draft.chosen.map((c) => ({ act: courseAct(c, judgements, wishes), done: { activities: c.activities } })),
    ...draft.deeds.map(({ deed, times }) => ({ act: deedAct(deed, times, draft, judgements, built, wishes), done: doneOf(deed, draft) })),
    ...judgements.filter(({ way }) => !way.brought).map((j) => ({ act: renewAct(j, judgements, built, wishes) })),
    ...built.lives.map((life) => ({ act: payAct(life, wishes) })),
  ];
  return withOwnIds(acts.sort(({ act: a }, { act: b }) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.id < b.id ? -1 : 1)));
}

/** Of several with one id, such as two cards for one renewal, the later ones are numbered. */
function withOwnIds(acts: readonly MadeAct[]): MadeAct[] {
  const seen = new Map<string, number>();
  return acts.map((made) => {
    const { id } = made.act;
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? made : { ...made, act: { ...made.act, id: `${id} ${count}` } };
  });
}

function doneOf(deed: PlannedDeed, { future }: Draft): Done {
  const on = formatDay(deed.on);
  return {
    ...(deed.card ? { cards: future.cards.filter((c) => c.kind === deed.card?.kind && c.issued === deed.card.issued) } : {}),
    ...(deed.practice ? { activities: future.activities.filter((a) => a.content === deed.key) } : {}),
    ...(deed.statement === undefined ? {} : { attestations: [{ statement: deed.statement, on }] }),
    ...(deed.exam === undefined ? {} : { exams: [{ exam: deed.exam, on, passed: true }] }),
  };
}

function courseAct({ place, times, on, window, activities }: Chosen, judgements: readonly Judgement[], wishes: SettledWishes): Act {
  const { candidate, slot } = place;
  const { option } = candidate;
  const refs = new Set(activities.map((a) => a.ref));
  const unnamed = candidate.upper > 1;
  const serves = judgements.flatMap(({ way, standing }) => {
    const unit = way.judged.credential.body.unit;
    const steps = standing.activities.filter((a) => refs.has(a.ref)).reduce((sum, a) => sum + (parseAmount(a.credited, unit) ?? 0), 0);
    return steps > 0 ? [{ credential: way.cycle.credential.id, cycleEnd: formatDay(way.cycle.end), credited: formatAmount(steps, unit), unit: unit.name, ...(isForAlone(way, activities, judgements) ? { alone: true as const } : {}), ...whyRows("why", standing.activities.filter((a) => refs.has(a.ref) && Number(a.credited) > 0).flatMap((a) => a.why)) }] : [];
  });
  const minutes = candidate.minutes * times;
  // What is left of something begun, and that it costs nothing more, is the person's own word.
  const why = candidate.begun ? [] : (option.why ?? []);
  return {
    id: `${unnamed ? "credit" : "course"} ${option.id}${unnamed ? ` ${firstEnd(serves) ?? formatDay(slot.last)}` : ""}`,
    do: unnamed ? "credit" : "course",
    title: unnamed ? `${hourWords(hoursText(minutes))} of ${option.title}` : option.title,
    option: option.id,
    from: formatDay(window.first),
    by: formatDay(window.last),
    on: formatDay(on),
    ...(minutes > 0 ? { hours: hoursText(minutes) } : {}),
    ...(candidate.minutesAssumed || candidate.minutesImplied ? { hoursAssumed: true as const } : {}),
    ...(candidate.minutesAssumed ? {} : whyRows("hoursWhy", why, "hours")),
    price: formatMoney({ cents: candidate.cents * times, currency: wishes.currency }),
    ...(candidate.centsAssumed ? { priceAssumed: true as const } : whyRows("priceWhy", why, "price")),
    ...(option.url === undefined ? {} : { url: option.url }),
    ...(wishes.pinned.some((p) => p.course === option.id) ? { pinned: true as const } : {}),
    serves,
    why: { serves: serves.length === 0 ? "It counts for none of your credentials; it is here because you asked for it." : servesWords(serves, judgements) },
  };
}

/** Does it name this one alone of several of its body that have something of it, as where they share a total? */
function isForAlone({ cycle: { credential } }: Way, [first]: readonly Activity[], judgements: readonly Judgement[]): boolean {
  const named = first?.for;
  const counts = (standing: CredentialStanding): boolean => standing.activities.some((a) => a.ref === first?.ref && Number(a.credited) > 0);
  return named?.includes(credential.id) === true && judgements.some(({ way, standing }) => way.cycle.credential.body === credential.body && !named.includes(way.cycle.credential.id) && counts(standing));
}

/** The end of the first cycle that it serves. */
function firstEnd(serves: Act["serves"]): string | undefined {
  return serves.map(({ cycleEnd }) => cycleEnd).toSorted()[0];
}

function servesWords(serves: Act["serves"], judgements: readonly Judgement[]): string {
  const words = serves.map(({ credential, cycleEnd, requirement, credited, unit, alone }) => {
    const standing = judgements.find(({ way }) => way.cycle.credential.id === credential && formatDay(way.cycle.end) === cycleEnd)?.standing;
    const meets = requirement === undefined ? [] : [`“${standing?.requirements.find((r) => r.id === requirement)?.name ?? requirement}”`];
    const what = [...meets, ...(credited === undefined ? [] : [`${credited} ${unitWords(unit ?? "")}`.trim()])].join(" and ");
    return `${what} for ${standing ? credentialWords(standing) : credential}${alone ? ", handed in for it alone" : ""}, in the cycle to ${cycleEnd}`;
  });
  return words.length === 0 ? "" : `${words.join("; ")}.`;
}

function deedAct(deed: PlannedDeed, times: number, { future }: Draft, judgements: readonly Judgement[], { asked }: Paid, wishes: SettledWishes): Act {
  const card = deed.card && future.cards.find((c) => c.kind === deed.card?.kind && c.issued === deed.card.issued);
  const practice = deed.practice && future.activities.find((a) => a.content === deed.key);
  const behind = card?.ref ?? practice?.ref ?? deed.statement ?? (deed.exam === undefined ? "" : `${deed.exam} ${formatDay(deed.on)}`);
  // A judgement names a statement by its word alone, which several renewals may ask for.
  const counts = (way: Way): boolean => deed.on <= way.renewOn && asked.some((a) => a.way === way && a.planner.counters.some((counter) => deed.gives(counter, way) > 0));
  const serves = judgements.filter(({ way }) => counts(way)).flatMap(({ way, standing }) => standing.requirements.filter((r) => !r.advisory && r.id !== "total" && r.from.includes(behind) && r.verdict === "met").map((r) => ({ credential: way.cycle.credential.id, cycleEnd: formatDay(way.cycle.end), requirement: r.id, ...creditOf(r, behind, way, standing), ...whyRows("why", rulesOf(r)) })));
  return {
    id: `${deed.is} ${deed.option ?? deed.statement ?? deed.exam ?? deed.key} ${firstEnd(serves) ?? formatDay(deed.on)}`,
    do: deed.is,
    title: deed.is === "practice" ? `${times} hours. ${deed.title}` : deed.title,
    ...(deed.option === undefined ? {} : { option: deed.option }),
    from: formatDay(deed.on),
    by: formatDay(deed.on),
    on: formatDay(deed.on),
    ...(deed.is === "practice" ? { hours: String(times) } : deed.weights.hours ? { hours: hoursText(deed.weights.hours) } : {}),
    ...(card?.expires === undefined ? {} : { goodUntil: card.expires }),
    ...(deed.hoursAssumed ? { hoursAssumed: true as const } : whyRows("hoursWhy", deed.hoursWhy ?? [])),
    ...(deed.cents === undefined ? {} : { price: formatMoney({ cents: deed.cents, currency: wishes.currency }) }),
    ...(deed.priceAssumed ? { priceAssumed: true as const } : whyRows("priceWhy", deed.priceWhy ?? [])),
    ...(deed.url === undefined ? {} : { url: deed.url }),
    serves,
    why: { serves: servesWords(serves, judgements) },
  };
}

/** What a card counts as toward the total besides meeting a requirement, where it alone is counted. */
function creditOf({ id, from }: RequirementStanding, ref: string, { judged }: Way, { requirements }: CredentialStanding): Pick<Act["serves"][number], "credited" | "unit"> {
  const gives = judged.edition.requirements.find((r) => r.id === id)?.gives?.low ?? 0;
  const isCounted = from.length === 1 && requirements.some((r) => r.id === "total" && r.from.includes(ref));
  const { unit } = judged.credential.body;
  return gives > 0 && isCounted ? { credited: formatAmount(gives, unit), unit: unit.name } : {};
}

function renewAct({ way, standing }: Judgement, judgements: readonly Judgement[], { costs }: Paid, wishes: SettledWishes): Act {
  const cost = costs.get(way);
  const brings = judgements.filter((j) => j.way.brought?.by === way);
  const { cycle, judged } = way;
  // Later it would no longer renew the others in time, or another would renew this one before it is handed in.
  const next = judgements.flatMap(({ way: other }) => (other.brought && other.cycle.credential === cycle.credential && other.renewOn > way.renewOn ? [addDays(other.renewOn, -1)] : []));
  const lastDays = [way.is === "in-time" ? Math.min(judged.closes ?? cycle.end, cycle.end) : way.renewOn, ...brings.map((j) => j.way.cycle.end), ...next];
  return {
    id: renewalId(cycle),
    do: "renew",
    title: `Hand in the renewal of ${cycle.credential.name} at ${cycle.credential.body.short}`,
    credential: cycle.credential.id,
    from: formatDay(way.is === "in-time" ? way.renewOn : cycle.end),
    by: formatDay(Math.min(...lastDays) as Day),
    on: formatDay(way.renewOn),
    ...(cost ? { price: formatMoney({ cents: cost.cents, currency: wishes.currency }) } : {}),
    ...(cost?.assumed ? { priceAssumed: true as const } : {}),
    ...whyRows("priceWhy", cost?.why ?? []),
    serves: [way, ...brings.map((j) => j.way)].map((one) => ({ credential: one.cycle.credential.id, cycleEnd: formatDay(one.cycle.end) })),
    why: { serves: [`It renews ${credentialWords(standing)} after ${formatDay(cycle.end)}.`, ...brings.map((j) => `By the rules that renews ${credentialWords(j.standing)} too, after ${formatDay(j.way.cycle.end)}, with nothing to hand in for it.`)].join(" ") },
  };
}

/** What is paid once, with the first renewal that it is for. */
function payAct({ fee, cents, way }: Life, wishes: SettledWishes): Act {
  const { credential, end } = way.cycle;
  const on = formatDay(way.renewOn);
  return {
    id: `pay ${credential.id} ${fee.id}`,
    do: "pay",
    title: `Pay “${fee.name}” at ${credential.body.short}, once`,
    credential: credential.id,
    from: on,
    by: on,
    on,
    price: formatMoney({ cents, currency: wishes.currency }),
    ...whyRows("priceWhy", fee.why),
    serves: [{ credential: credential.id, cycleEnd: formatDay(end) }],
    why: { serves: `It stands in the place of every renewal fee of ${credential.body.short} ${credential.name}.`, without: "Without it every renewal costs its fee, which comes to more by the end of this plan." },
  };
}
