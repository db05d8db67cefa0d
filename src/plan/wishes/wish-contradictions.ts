import { type Day, formatDay, parseDay } from "../../base/date.ts";
import { harmless } from "../../base/harmless.ts";
import { formatMoney } from "../../base/money.ts";
import { nearest } from "../../base/nearest.ts";
import { lowestPrice } from "../options/option-price.ts";
import type { PlanOption } from "../options/option.ts";
import type { DaySpan, SettledWishes } from "./settled-wishes.ts";
import type { WishSurroundings } from "./settle-wishes.ts";
import type { WishProblem } from "./wish-problem.ts";

/** The lists of wishes whose entries name a course. */
const COURSE_LISTS = ["pinned", "excluded", "begun", "wanted"] as const;

/** Where a name stands in the wishes as they were written. */
type Place = (list: string, name: string) => WishProblem["path"];

/** Wishes that cannot all hold, or that speak of what is not there. Each is named; none is left out in favour of another. */
export function wishContradictions(wishes: SettledWishes, asOf: Day, around: WishSurroundings, place: Place): WishProblem[] {
  return [...amongThemselves(wishes, asOf, place), ...withRecord(wishes, around.held, place), ...(around.options ? withOptions(wishes, asOf, around.options, place) : [])];
}

function amongThemselves(wishes: SettledWishes, asOf: Day, place: Place): WishProblem[] {
  const found: WishProblem[] = [];
  const refuse = (path: WishProblem["path"], says: string): void => void found.push({ path, code: "contradiction", says });
  const [first, ...more] = wishes.blackouts;
  if (first && more.length === 0 && first.from <= asOf && first.until >= wishes.until) refuse(["blackouts"], "On no day of the plan may anything be done. Take a blackout out, make one shorter, or look further ahead with “horizon”.");
  for (const { course, from, until } of wishes.pinned) {
    if (wishes.excluded.has(course)) refuse(place("pinned", course), `“${course}” is both pinned and excluded. Take it out of one of the two.`);
    if (wishes.blackouts.some((dark) => dark.from <= from && dark.until >= until)) refuse(place("pinned", course), `“${course}” is pinned to days on which nothing may be done. Pin it to other days, or make the blackout shorter.`);
  }
  for (const course of wishes.begun.keys()) if (wishes.excluded.has(course)) refuse(place("begun", course), `“${course}” is both begun and excluded. Take it out of one of the two.`);
  for (const course of wishes.wanted) if (wishes.excluded.has(course)) refuse(place("wanted", course), `“${course}” is both wanted and excluded. Take it out of one of the two.`);
  const pins = wishes.pinned.map(({ course }) => course);
  for (const course of new Set(pins.filter((id, index) => pins.indexOf(id) !== index))) {
    const spans = wishes.pinned.filter((pin) => pin.course === course).toSorted((a, b) => a.from - b.from);
    if (!wishes.repeats) refuse(place("pinned", course), `“${course}” is pinned twice, and nothing is to be taken twice. Take one of the two out, or write “repeats: true”.`);
    else if (spans.some((span, index) => index > 0 && span.from <= (spans[index - 1] as DaySpan).until)) refuse(place("pinned", course), `“${course}” is pinned twice for the same days. Take one of the two out, or pin them to days apart from each other.`);
  }
  return found;
}

function withRecord(wishes: SettledWishes, held: readonly string[] | undefined, place: Place): WishProblem[] {
  if (held === undefined) return [];
  return [...wishes.drop].filter((id) => !held.includes(id)).map((id) => {
    const meant = nearest(id, held);
    const says = `You do not hold “${harmless(id)}”, so that it cannot be dropped. ${meant ? `Did you mean “${meant}”?` : "Take it out of “drop”."}`;
    return { path: place("drop", id), code: "contradiction", says, ...(held.length > 0 ? { expected: held.join(", ") } : {}), ...(meant ? { nearest: meant } : {}) };
  });
}

function withOptions(wishes: SettledWishes, asOf: Day, options: readonly PlanOption[], place: Place): WishProblem[] {
  const byId = new Map(options.map((option) => [option.id, option]));
  const found: WishProblem[] = [];
  for (const list of COURSE_LISTS) {
    const named = list === "pinned" ? wishes.pinned.map(({ course }) => course) : [...(list === "begun" ? wishes.begun.keys() : wishes[list])];
    for (const course of new Set(named)) if (!byId.has(course)) found.push(unknownCourse(course, list, byId, place));
  }
  for (const pin of wishes.pinned) {
    const option = byId.get(pin.course);
    if (option) for (const says of pinFaults(pin, option, wishes, asOf)) found.push({ path: place("pinned", pin.course), code: "contradiction", says });
  }
  return [...found, ...overBudget(wishes, byId), ...unknownTopics(wishes, options, place)];
}

function unknownCourse(course: string, list: string, known: ReadonlyMap<string, unknown>, place: Place): WishProblem {
  const meant = nearest(course, known.keys());
  return { path: place(list, course), code: "unknown-word", says: `“${harmless(course)}” under “${list}” is none of the courses to plan with. ${meant ? `Did you mean “${meant}”?` : "Enter it as an option of your own, or take it out."}`, expected: "the id of a course", ...(meant ? { nearest: meant } : {}) };
}

function pinFaults(pin: DaySpan, option: PlanOption, wishes: SettledWishes, asOf: Day): string[] {
  const name = `“${option.id}” is pinned`;
  const [first, last] = [option.first, option.last].map((text) => (text === undefined ? undefined : (parseDay(text) ?? undefined)));
  // It may be begun before the days in which it is to be finished.
  const begin = Math.max(asOf, first ?? asOf) as Day;
  const least = wishes.begun.has(option.id) ? undefined : option["min-days"];
  return [
    ...(first !== undefined && first > pin.until ? [`${name} to be done by ${formatDay(pin.until)}, and can be taken only from ${formatDay(first)} on. Pin it to later days.`] : []),
    ...(last !== undefined && last < pin.from ? [`${name} to be done from ${formatDay(pin.from)} on, and can be taken only until ${formatDay(last)}. Pin it to earlier days.`] : []),
    ...(least !== undefined && least > pin.until - begin + 1 ? [`${name} to be done by ${formatDay(pin.until)}, and takes at least ${least} days from ${formatDay(begin)} on. Pin it to later days.`] : []),
    ...(wishes.onlyOnline && option.online === false ? [`${name}, and is not held online, while you want only what is. Take out the pin, or “only-online”.`] : []),
    ...(wishes.noTravel && option.travel === true ? [`${name}, and you would have to travel, which you do not want. Take out the pin, or “no-travel”.`] : []),
    ...(wishes.languages && option.languages?.length && !option.languages.some((language) => wishes.languages?.has(language.toLowerCase())) ? [`${name}, and is held in ${option.languages.join(", ")}, which is none of your languages. Take out the pin, or add the language.`] : []),
  ];
}

/** What the pinned courses cost at the least, as far as anybody knows, is more than there is. */
function overBudget(wishes: SettledWishes, options: ReadonlyMap<string, PlanOption>): WishProblem[] {
  const { budget } = wishes;
  if (budget === undefined) return [];
  const cost = wishes.pinned.reduce((sum, { course }) => {
    const option = options.get(course);
    const least = option && !wishes.begun.has(course) ? lowestPrice(option.prices, wishes.rates) : undefined;
    return sum + (least ?? 0);
  }, 0);
  const written = (cents: number): string => formatMoney({ cents, currency: wishes.currency });
  return cost > budget ? [{ path: ["budget"], code: "contradiction", says: `The courses that you pinned cost at least ${written(cost)} together, which is more than your budget of ${written(budget)}. Raise the budget, or take out a pin.` }] : [];
}

function unknownTopics(wishes: SettledWishes, options: readonly PlanOption[], place: Place): WishProblem[] {
  const known = new Set(options.flatMap((option) => option.topics));
  const strange = [...wishes.topics].filter((topic) => !known.has(topic));
  const nothing = wishes.prefer === "learn-most" && strange.length === wishes.topics.size;
  return strange.flatMap((topic): WishProblem[] => {
    const meant = nearest(topic, known);
    if (!meant && !nothing) return [];
    return [{ path: place("topics", topic), code: "unknown-word", says: `No course has the topic “${harmless(topic)}”. ${meant ? `Did you mean “${meant}”?` : "Name a topic that a course has."}`, ...(known.size > 0 ? { expected: [...known].slice(0, 20).join(", ") } : {}), ...(meant ? { nearest: meant } : {}) }];
  });
}
