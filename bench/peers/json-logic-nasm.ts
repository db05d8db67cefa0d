import { choose, type Logic, sumOf, v } from "./json-logic-steps.ts";

const c = (name: string): Logic => v(`current.${name}`);
const isNull = (logic: Logic): Logic => ({ "===": [logic, null] });
const own: Logic = { and: [{ "===": [c("kind"), "course"] }, { "===": [c("provider"), "nasm"] }] };
const live: Logic = {
  and: [
    { "<=": [c("first"), c("day"), c("last")] },
    { "!==": [c("kind"), "cpr-course"] },
    { "!==": [c("status"), "rejected"] },
    { "!==": [c("status"), "pending"] },
    { "!": [c("lost")] },
    { or: [{ "!==": [c("published"), null] }, { "!==": [c("stated"), null] }, own, { "===": [c("status"), "accepted"] }] },
  ],
};
const hours: Logic = { "-": [c("hours"), { "%": [c("hours"), 1] }] };
const worth = (unsaid: Logic): Logic => ({ min: [choose({ "!==": [c("published"), null] }, c("published"), { "!==": [c("stated"), null] }, c("stated"), own, unsaid, hours), 19] });

/** Good enough on the day that each card carries beside its own. */
const card = (day: string): Logic =>
  choose(
    { some: [v("cards"), { and: [{ "<=": [v("issued"), v("today")] }, { "!==": [v("until"), null] }, { ">=": [v("until"), v(day)] }, { in: [v("delivery"), ["in-person", "blended"]] }] }] },
    2,
    { some: [v("cards"), { and: [{ "<=": [v("issued"), v("today")] }, { or: [isNull(v("until")), { ">=": [v("until"), v(day)] }] }] }] },
    1,
    v("cardsKnown"),
    0,
    1,
  );
const total = (card: Logic): Logic => choose({ ">=": [{ "+": [v("low"), choose({ "===": [card, 2] }, 1, 0)] }, 20] }, 2, { ">=": [{ "+": [v("high"), choose({ ">=": [card, 1] }, 1, 0)] }, 20] }, 1, 0);

/** The renewal of NASM-CPT in json-logic. Verdicts are 0 unmet, 1 unknown, 2 met. */
export const jsonLogicNasm: readonly (readonly [key: string, logic: Logic])[] = [
  ["low", sumOf(v("activities"), { and: [live, { "!": [c("repeat")] }, { "!==": [c("kind"), null] }] }, worth(0))],
  ["high", sumOf(v("activities"), live, worth(19))],
  ["cpr", card("today")],
  ["total", total(v("cpr"))],
  ["now", { or: [{ "===": [v("end"), 0] }, { "===": [{ "+": [v("cpr"), v("total")] }, 4] }] }],
  ["cpr", choose(v("now"), v("cpr"), card("end"))],
  ["total", choose(v("now"), v("total"), total(v("cpr")))],
];
