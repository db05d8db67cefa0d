import { type Day, dayOf, formatDay } from "../../src/base/date.ts";
import type { Activity, HolderRecord } from "../../src/record/schema.ts";
import { Random } from "./random.ts";

const AS_OF = dayOf(2026, 11, 20);
const BODIES = ["nasm", "nsca", "ace", "acsm"];

/** A busy holder: one credential of each of four bodies, sixty activities over three years, two cards. */
export function fourCredentials(): { record: HolderRecord; asOf: Day } {
  const random = new Random(4);
  return {
    asOf: AS_OF,
    record: {
      credentials: [
        { id: "nasm/cpt", "certified-on": "2025-03-01", "expires-on": "2027-02-28" },
        { id: "nsca/cscs", "certified-on": "2019-06-15", "expires-on": "2026-12-31" },
        { id: "ace/cpt", "certified-on": "2025-06-10" },
        { id: "acsm/cpt", "certified-on": "2024-05-20" },
      ],
      activities: Array.from({ length: 60 }, (_, i) => activity(random, i)),
      cards: [
        { ref: "c1", kind: "cpr-aed", issued: "2024-12-01", expires: "2026-12-01", delivery: "in-person", provider: "arc" },
        { ref: "c2", kind: "cpr-aed", issued: "2022-12-01", expires: "2024-12-01", delivery: "blended", provider: "aha" },
      ],
      attestations: [{ statement: "nsca/cpr-no-lapse", on: "2025-01-05" }],
      exams: [],
      facts: { country: "us", "nsca/late-2021-2023": "no" },
    },
  };
}

function activity(random: Random, i: number): Activity {
  const drawn = random.next();
  const units = Object.fromEntries(BODIES.filter(() => random.chance(0.5)).map((body) => [body, `0.${random.int(1, 9)}`]));
  return {
    ref: `a${i}`,
    on: formatDay(random.int(AS_OF - 1100, AS_OF) as Day),
    ...(drawn < 0.06 ? { course: random.pick(["nasm/ces", "nasm/pes", "nasm/tbmm-ces"]) } : { kind: random.pick(["course", "workshop", "conference", "webinar", "quiz", "college-course", "presentation"]), delivery: random.pick(["in-person", "live-online", "self-study"]), provider: random.pick(["acme", "nsca", "ace", "nasm"]) }),
    hours: String(random.int(2, 30) / 2),
    ...(drawn < 0.7 ? { units } : {}),
    category: { nsca: random.pick(["A", "B", "C", "D"]) },
    ...(drawn > 0.95 ? { status: { nasm: "pending" } } : {}),
  };
}
