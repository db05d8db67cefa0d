import { addDays, addMonths, dayOf, formatDay } from "../../src/base/date.ts";
import type { PlanOption } from "../../src/plan/options/option.ts";
import type { PlanRequest } from "../../src/plan/plan-request.ts";
import type { Activity, HeldCredential, HolderRecord } from "../../src/record/schema.ts";
import { Random } from "./random.ts";

/** How large a drawn request is. */
export interface PlanSize {
  credentials: number;
  courses: number;
  years: number;
}

/** What is asked for, without the parts that are the same for everybody: rulebooks, solver, clock. */
export type DrawnRequest = Pick<PlanRequest, "record" | "asOf" | "wishes" | "options">;

/** What a measure draws where it says nothing else. */
export const USUAL: PlanSize = { credentials: 6, courses: 2000, years: 4 };

const AS_OF = dayOf(2026, 11, 25);

/** Credentials whose need and cycle are known, so that there is something to plan; the units that a certificate states for an hour, as their bodies count. */
const POOL: readonly { id: string; perHour: number; decimals: number; months: number; ends: "counted" | "year-end" | "common" }[] = [
  { id: "nasm/cpt", perHour: 0.1, decimals: 1, months: 24, ends: "counted" },
  { id: "ace/cpt", perHour: 0.1, decimals: 1, months: 24, ends: "counted" },
  { id: "acsm/ep", perHour: 1, decimals: 1, months: 36, ends: "year-end" },
  { id: "nsca/cscs", perHour: 0.1, decimals: 1, months: 36, ends: "common" },
  { id: "issa/cpt", perHour: 1, decimals: 1, months: 24, ends: "counted" },
  { id: "afaa/gfi", perHour: 0.1, decimals: 1, months: 24, ends: "counted" },
  { id: "nccpt/cpt", perHour: 0.1, decimals: 1, months: 24, ends: "counted" },
  { id: "neta/personal-trainer", perHour: 1, decimals: 1, months: 24, ends: "counted" },
  { id: "nspa/cpt", perHour: 1, decimals: 0, months: 24, ends: "counted" },
  { id: "afpa/personal-trainer", perHour: 1, decimals: 0, months: 24, ends: "counted" },
  { id: "action/cpt", perHour: 0.1, decimals: 1, months: 24, ends: "counted" },
  { id: "ace/gfi", perHour: 0.1, decimals: 1, months: 24, ends: "counted" },
];
const TOPICS = ["strength", "mobility", "nutrition", "coaching", "seniors", "youth", "recovery", "business"];
const KINDS = ["course", "course", "course", "workshop", "webinar", "conference"];
const DELIVERIES = ["self-study", "self-study", "live-online", "in-person", "blended"];

/** Request number `seed`: the same in every run. */
export function drawRequest(seed: number, size: PlanSize = USUAL): DrawnRequest {
  const random = new Random(4_000_003 * (seed + 1));
  const held = size.credentials >= POOL.length ? POOL : chosen(random, size.credentials);
  return {
    asOf: AS_OF,
    record: recordOf(random, held),
    wishes: { horizon: `P${size.years}Y`, prefer: "least-cost" },
    options: Array.from({ length: size.courses }, (_, at) => option(random, at, size.years)),
  };
}

/** Half of them are always those that people ask about most. */
function chosen(random: Random, count: number): typeof POOL {
  const first = POOL.slice(0, Math.ceil(count / 2)) as (typeof POOL)[number][];
  const rest = POOL.slice(first.length);
  while (first.length < count) first.push(...rest.splice(random.int(0, rest.length - 1), 1));
  return first;
}

function recordOf(random: Random, held: typeof POOL): HolderRecord {
  const issued = addDays(AS_OF, -random.int(20, 600));
  return {
    credentials: held.map((one) => credential(random, one)),
    activities: Array.from({ length: random.int(4, 12) }, (_, at) => done(random, at)),
    cards: [{ ref: "card", kind: "cpr-aed", issued: formatDay(issued), expires: formatDay(addMonths(issued, 24)), delivery: "in-person", provider: "aha" }],
    exams: [],
    attestations: [],
    facts: { country: "us", "afaa/scale": "tenths", "neta/within-limits": "yes", "neta/cpr-asked": "yes", "nsca/late-2021-2023": "no", "nsca/member": "no" },
  };
}

function credential(random: Random, { id, months, ends }: (typeof POOL)[number]): HeldCredential {
  if (ends === "counted") return { id, "certified-on": formatDay(addDays(AS_OF, -random.int(10, months * 30 - 40))) };
  const certified = formatDay(addDays(AS_OF, -random.int(400, 1000)));
  if (ends === "common") return { id, "certified-on": certified };
  return { id, "certified-on": certified, "expires-on": `${2026 + random.int(1, 2)}-12-31` };
}

/** A course finished in the past two years. */
function done(random: Random, at: number): Activity {
  const { activity } = option(random, at, 1);
  return { ...activity, ref: `done-${at}`, on: formatDay(addDays(AS_OF, -random.int(1, 700))), title: `Finished course ${at}`, content: `done-${at}` };
}

function option(random: Random, at: number, years: number): PlanOption {
  const hours = random.chance(0.5) ? random.int(1, 8) : random.chance(0.7) ? random.int(2, 20) : random.int(15, 45);
  const kind = random.pick(KINDS);
  const delivery = kind === "conference" ? "in-person" : kind === "webinar" ? "live-online" : random.pick(DELIVERIES);
  const bodies = [...new Set(POOL.map(({ id }) => bodyOf(id)))].filter(() => random.chance(0.4));
  if (bodies.length === 0) bodies.push("nasm");
  const rate = Math.exp(random.next() * 2.2) * 4;
  const dated = kind === "conference" || random.chance(0.1);
  const first = addDays(AS_OF, random.int(0, years * 365 - 30));
  return {
    id: `course-${at}`,
    title: `Course ${at}`,
    from: "imported",
    activity: {
      title: `Course ${at}`,
      kind,
      delivery,
      provider: random.chance(0.25) ? random.pick(["nasm", "afaa", "neta", "nsca", "issa"]) : random.pick(["acme", "north", "harbor"]),
      hours: String(hours),
      units: Object.fromEntries(bodies.map((body) => [body, stated(random, body, hours)])),
      status: Object.fromEntries(bodies.map((body) => [body, "accepted" as const])),
      category: { nsca: delivery === "self-study" ? "C" : random.pick(["A", "A", "D"]), nasm: "A", afaa: "A" },
      // Some bodies ask for a part of the credit on ethics.
      tags: ["afaa/tenths", ...(at % 5 === 3 ? ["ace/ethics"] : [])],
      content: `course-${at}`,
    },
    prices: [`${Math.min(400, Math.max(10, Math.round(hours * rate))).toFixed(2)} USD`],
    hours: String(hours),
    topics: TOPICS.filter(() => random.chance(0.2)),
    languages: ["en"],
    travel: delivery === "in-person",
    online: delivery !== "in-person",
    ...(dated && { first: formatDay(first), last: formatDay(addDays(first, kind === "conference" ? random.int(0, 3) : random.int(20, 200))) }),
    ...(hours >= 8 && { "min-days": Math.ceil(hours / 6) }),
  };
}

/** Bodies give mostly what the hours come to, and now and then less. */
function stated(random: Random, body: string, hours: number): string {
  const { perHour, decimals } = POOL.find(({ id }) => bodyOf(id) === body) ?? { perHour: 1, decimals: 1 };
  const least = 10 ** -decimals;
  const given = hours * perHour * (random.chance(0.7) ? 1 : 0.5 + random.next() / 2);
  return Math.max(least, Math.floor(given / least + 1e-9) * least).toFixed(decimals);
}

const bodyOf = (id: string): string => id.split("/")[0] ?? id;
