import { choose, type Logic, sumOf, v } from "./json-logic-steps.ts";

const c = (name: string): Logic => v(`current.${name}`);
const is = (a: Logic, b: Logic): Logic => ({ "===": [a, b] });
const live: Logic = { and: [{ "<=": [c("first"), c("day"), c("last")] }, is(c("status"), "none")] };
const whole = (logic: Logic): Logic => ({ "-": [logic, { "%": [logic, 1] }] });
const worth = choose(
  { "!==": [c("stated"), null] }, c("stated"),
  { and: [is(c("kind"), "quiz"), is(c("provider"), "nsca")] }, 2,
  is(c("kind"), "college-course"), whole({ "*": [5, c("credits")] }),
  { and: [is(c("kind"), "certification-exam"), c("accredited")] }, 10,
  is(c("delivery"), "self-study"), 0,
  whole(c("hours")),
);
const byBand = (before: number, first: number, second: number, third: number): Logic => choose(is(v("band"), "before"), before, is(v("band"), "year-1"), first, is(v("band"), "year-2"), second, is(v("band"), "year-3-first-half"), third, 0);
const credit = (category: string, cap: string, each: Logic): Logic => ({ min: [sumOf(v("activities"), { and: [is(c("category"), category), live] }, each), v(cap)] });
const one = (when: Logic): Logic => choose(when, 1, 0);
const positive = (key: string): Logic => one({ ">": [v(key), 0] });

const between: Logic = { "<=": [v("first"), v("on"), v("last")] };
const issued: Logic = { "<=": [v("issued"), v("today")] };
const form = (delivery: string, day: string): Logic =>
  choose(
    { some: [v("cards"), { and: [issued, { "!==": [v("until"), null] }, { ">=": [v("until"), v(day)] }, is(v("delivery"), delivery)] }] },
    2,
    { some: [v("cards"), { and: [issued, { or: [is(v("until"), null), { ">=": [v("until"), v(day)] }] }, { or: [is(v("delivery"), null), is(v("delivery"), delivery)] }] }] },
    1,
    v("cardsKnown"),
    0,
    1,
  );
const card = (day: string): Logic => ({ max: [form("in-person", day), { min: [form("blended", day), v("noLapse")] }] });

/** The renewal of NSCA-CSCS in json-logic. Verdicts are 0 unmet, 1 unknown, 2 met. */
export const jsonLogicNsca: readonly (readonly [key: string, logic: Logic])[] = [
  ["need", byBand(60, 40, 20, 10)],
  ["letters", choose(is(v("band"), "year-3-second-half"), 0, 2)],
  ["capA", byBand(55, 35, 15, 10)],
  ["capB", byBand(40, 30, 10, 10)],
  ["capC", byBand(55, 35, 15, 10)],
  ["capD", byBand(40, 30, 10, 10)],
  ["open", { some: [v("activities"), { and: [{ "<=": [v("first"), v("day"), v("last")] }, is(v("status"), "none"), is(v("stated"), null), is(v("kind"), "course"), is(v("delivery"), "self-study")] }] }],
  ["a", credit("A", "capA", { min: [worth, 20] })],
  ["b", credit("B", "capB", worth)],
  ["c", credit("C", "capC", worth)],
  ["d", credit("D", "capD", worth)],
  ["low", { "+": [v("a"), v("b"), v("c"), v("d")] }],
  ["high", choose(v("open"), { "+": [v("low"), { "-": [v("capC"), v("c")] }] }, v("low"))],
  ["sure", { "+": [positive("a"), positive("b"), positive("c"), positive("d")] }],
  ["possible", { "+": [v("sure"), one({ and: [v("open"), is(v("c"), 0), { ">": [v("capC"), 0] }] })] }],
  ["total", choose({ ">=": [v("low"), v("need")] }, 2, { ">=": [v("high"), v("need")] }, 1, 0)],
  ["different", choose({ ">=": [v("sure"), v("letters")] }, 2, { ">=": [v("possible"), v("letters")] }, 1, 0)],
  ["exam", choose({ some: [v("exams"), { and: [v("passed"), is(v("exam"), "nsca/cscs"), between] }] }, 2, v("examsKnown"), 0, 1)],
  ["path", { max: [{ min: [v("total"), v("different")] }, v("exam")] }],
  ["noLapse", choose({ some: [v("statements"), between] }, 2, v("statementsKnown"), 0, 1)],
  ["cpr", card("today")],
  ["cpr", choose({ or: [is(v("end"), 0), is({ "+": [v("path"), v("cpr")] }, 4)] }, v("cpr"), card("end"))],
];
