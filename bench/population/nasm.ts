import { addDays, addMonths, type Day, dayOf, formatDay } from "../../src/base/date.ts";
import type { Activity, Card, HolderRecord } from "../../src/record/schema.ts";
import type { Population } from "./population.ts";
import type { Random } from "./random.ts";

const AS_OF = dayOf(2026, 11, 20);
const ACTIVITIES = 8;
const COURSES = ["nasm/ces", "nasm/pes", "nasm/tbmm-ces"];
const TAUGHT = ["course", "workshop", "conference", "webinar"];
const PROVIDERS = ["acme", "fitpro", "issn", "trx"];

/** Holders of NASM-CPT over twelve years of certification days, one in eight of them late. */
export const nasm: Population = { credential: "nasm/cpt", asOf: AS_OF, requirements: ["total", "cpr"], draw };

function draw(random: Random): HolderRecord {
  const certified = random.int(dayOf(2014, 1, 1), AS_OF - 20) as Day;
  let cycle = 1;
  while (addMonths(certified, 24 * cycle) <= AS_OF) cycle++;
  if (cycle > 1 && random.chance(0.13)) cycle--;
  const start = addMonths(certified, 24 * (cycle - 1));
  const end = addDays(addMonths(certified, 24 * cycle), -1);
  const last = Math.min(AS_OF, end + 100);
  // Most bodies print the end; a few print one that their own rule does not give.
  const printed = cycle === 1 && end >= AS_OF && random.chance(0.3) ? undefined : random.chance(0.02) ? addDays(end, -random.int(1, 15)) : end;
  const days = Array.from({ length: ACTIVITIES }, () => random.int(start - 45, last)).sort((a, b) => a - b);
  const facts = random.chance(0.5) ? {} : { facts: { country: random.pick(["us", "ca", "gb"]) } };
  return {
    credentials: [{ id: "nasm/cpt", "certified-on": formatDay(certified), ...(printed === undefined ? {} : { "expires-on": formatDay(printed) }) }],
    activities: days.map((day, i) => ({ ref: `a${i}`, on: formatDay(day as Day), ...activity(random) })),
    ...cards(random, printed ?? end),
    ...facts,
  };
}

function activity(random: Random): Omit<Activity, "ref" | "on"> {
  const kind = random.pick(TAUGHT);
  const provider = random.pick(PROVIDERS);
  const delivery = random.pick(["in-person", "live-online", "self-study"]);
  const stated = { units: { nasm: `0.${random.int(1, 6)}` } };
  const hours = { hours: String(random.int(2, 24) / 4) };
  const drawn = random.next();
  if (drawn < 0.05) return { course: random.pick(COURSES), content: `spec-${random.int(1, 3)}` };
  if (drawn < 0.55) return { kind, provider, delivery, ...stated, ...(random.chance(0.1) ? { content: `talk-${random.int(1, 3)}` } : {}) };
  if (drawn < 0.72) return { kind, provider, delivery, ...hours, status: { nasm: "accepted" } };
  if (drawn < 0.82) return { kind, provider, delivery, ...hours };
  if (drawn < 0.88) return { kind: "cpr-course", provider: "arc", ...stated };
  if (drawn < 0.93) return { kind, provider, delivery, ...stated, status: { nasm: "pending" } };
  if (drawn < 0.96) return { kind, provider, delivery, ...stated, status: { nasm: "rejected" } };
  if (drawn < 0.98) return { provider, ...stated };
  return { kind: "course", provider: "nasm", delivery: "self-study" };
}

function cards(random: Random, end: Day): { cards?: Card[] } {
  const drawn = random.next();
  if (drawn < 0.06) return {};
  if (drawn < 0.1) return { cards: [] };
  return { cards: drawn < 0.16 ? [card(random, "c1", end), card(random, "c2", end)] : [card(random, "c1", end)] };
}

/** A card is taken before the cycle ends: whether a later one still gives its 0.1 is a question that the others are spared. */
function card(random: Random, ref: string, end: Day): Card {
  const expires = AS_OF + random.int(-150, 730);
  const delivery = random.chance(0.9) ? random.pick(["in-person", "blended"]) : random.pick(["self-study", undefined]);
  return { ref, kind: "cpr-aed", issued: formatDay(Math.min(expires - 730, end) as Day), ...(random.chance(0.97) ? { expires: formatDay(expires as Day) } : {}), ...(delivery === undefined ? {} : { delivery }) };
}
