import { type Day, dayOf, formatDay } from "../../src/base/date.ts";
import type { Activity, Card, HolderRecord } from "../../src/record/schema.ts";
import type { Population } from "./population.ts";
import type { Random } from "./random.ts";

const AS_OF = dayOf(2026, 10, 15);
const ACTIVITIES = 8;
const CYCLES = [{ start: dayOf(2024, 1, 1), end: dayOf(2026, 12, 31) }, { start: dayOf(2021, 1, 1), end: dayOf(2023, 12, 31) }] as const;

/** Holders of NSCA-CSCS over fourteen years of certification days: every pro-rating band, one in twelve still in the cycle before. */
export const nsca: Population = { credential: "nsca/cscs", asOf: AS_OF, requirements: ["path", "cpr"], draw };

function draw(random: Random): HolderRecord {
  const certified = random.int(random.chance(0.5) ? dayOf(2023, 6, 1) : dayOf(2012, 2, 1), AS_OF - 5) as Day;
  const cycle = certified < CYCLES[1].end && random.chance(0.08) ? CYCLES[1] : CYCLES[0];
  const last = Math.min(cycle.end, AS_OF);
  const days = Array.from({ length: ACTIVITIES }, () => random.int(Math.max(cycle.start - 60, certified - 60), last)).sort((a, b) => a - b);
  return {
    credentials: [{ id: "nsca/cscs", "certified-on": formatDay(certified), ...(certified > CYCLES[0].start && random.chance(0.3) ? {} : { "expires-on": formatDay(cycle.end) }) }],
    activities: days.map((day, i) => ({ ref: `a${i}`, on: formatDay(day as Day), event: `e${i}`, ...activity(random, i === ACTIVITIES - 1) })),
    ...cards(random),
    ...exams(random, last),
    ...(random.chance(0.85) ? { attestations: random.chance(0.7) ? [{ statement: "nsca/cpr-no-lapse", on: formatDay((last - random.int(0, 300)) as Day) }] : [] } : {}),
    facts: { "nsca/late-2021-2023": random.chance(0.05) ? "yes" : "no" },
  };
}

/** Only of the last one may nobody have said yet what it is worth: the paper has not come. */
function activity(random: Random, latest: boolean): Omit<Activity, "ref" | "on"> {
  const delivery = random.pick(["in-person", "live-online", "blended"]);
  const provider = random.pick(["nsca", "acme", "acsm"]);
  const drawn = random.next();
  if (latest && drawn < 0.12) return { kind: "course", delivery: "self-study", provider, category: { nsca: "C" } };
  if (drawn < 0.35) return { kind: random.pick(["conference", "workshop", "webinar"]), delivery, provider, hours: String(random.int(4, 100) / 4), category: { nsca: "A" } };
  if (drawn < 0.5) return { kind: "quiz", provider: "nsca", category: { nsca: "D" } };
  if (drawn < 0.62) return { kind: "college-course", quantity: { "semester-credit": String(random.int(1, 4)) }, category: { nsca: "C" } };
  if (drawn < 0.66) return { kind: "certification-exam", provider: "ace", tags: ["nsca/ncca"], category: { nsca: "D" } };
  const stated = { units: { nsca: (random.int(1, 15) / 10).toFixed(1) }, category: { nsca: random.pick(["A", "B", "C", "D"]) } };
  if (drawn < 0.92) return { kind: random.pick(["course", "presentation", "publication"]), delivery, provider, ...stated, ...(random.chance(0.2) ? { content: `c${random.int(1, 1_000_000)}` } : {}) };
  return { kind: "course", delivery, provider, ...stated, status: { nsca: random.pick(["pending", "rejected"] as const) } };
}

function cards(random: Random): { cards?: Card[] } {
  const drawn = random.next();
  if (drawn < 0.06) return {};
  if (drawn < 0.1) return { cards: [] };
  return { cards: drawn < 0.2 ? [card(random, "c1"), card(random, "c2")] : [card(random, "c1")] };
}

function card(random: Random, ref: string): Card {
  const expires = AS_OF + random.int(-100, 730);
  const delivery = random.pick(["in-person", "in-person", "in-person", "blended", "blended", "self-study", undefined]);
  return { ref, kind: "cpr-aed", issued: formatDay((expires - 730) as Day), ...(random.chance(0.97) ? { expires: formatDay(expires as Day) } : {}), ...(delivery === undefined ? {} : { delivery }) };
}

function exams(random: Random, last: number): Pick<HolderRecord, "exams"> {
  const drawn = random.next();
  if (drawn < 0.4) return {};
  return { exams: drawn < 0.93 ? [] : [{ exam: random.pick(["nsca/cscs", "nsca/cscs", "nsca/nsca-cpt"]), on: formatDay((last - random.int(0, 500)) as Day), passed: random.chance(0.8) }] };
}
