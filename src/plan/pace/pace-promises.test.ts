import * as fc from "fast-check";
import { expect, test } from "vitest";
import { actOf, planOf } from "../../../tests/plan-of.ts";
import { addDays, type Day, formatDay, parseDay } from "../../base/date.ts";
import type { PlanOption } from "../options/option.ts";
import type { Act } from "../plan.ts";
import type { Wishes } from "../wishes/wishes.ts";
import { freeDays } from "./free-days.ts";
import { paceOf } from "./pace-of.ts";
import { minutesOf } from "../minutes.ts";
import { partLength, partsOf } from "./parts-of.ts";
import { createRoom } from "./room.ts";
import { spreadInTime } from "./spread-in-time.ts";
import type { Study } from "./study.ts";
import { weekOf } from "./weeks.ts";

const RUNS = Number(process.env["RECERT_RUNS"] ?? 300);
const BASE = parseDay("2027-01-04") as Day;
const text = (offset: number): string => formatDay(addDays(BASE, offset));

const act = fc.record({ from: fc.integer({ min: -30, max: 120 }), length: fc.integer({ min: 0, max: 150 }), tenths: fc.integer({ min: 0, max: 300 }), do: fc.constantFrom<Act["do"]>("course", "course", "credit", "card", "exam", "renew"), at: fc.double({ min: 0, max: 1, noNaN: true }) });
const acts = fc.array(act, { maxLength: 7 }).map((list) =>
  list.map(({ from, length, tenths, do: what, at }, index): Act =>
    actOf({ id: `a${index}`, title: `Course ${index}`, do: what, from: text(from), by: text(from + length), on: text(from + Math.floor(length * at)), hours: `${Math.floor(tenths / 10)}.${tenths % 10}` })));
const blackouts = fc.array(fc.tuple(fc.integer({ min: -5, max: 200 }), fc.integer({ min: 0, max: 40 })), { maxLength: 3 }).map((spans) => spans.map(([from, length]) => ({ from: text(from), until: text(from + length) })));
const wishes = fc.record({ "hours-per-week": fc.option(fc.integer({ min: 0, max: 300 }).map((tenths) => `${Math.floor(tenths / 10)}.${tenths % 10}`), { nil: undefined }), blackouts }).map((found) => JSON.parse(JSON.stringify(found)) as Wishes);
const options = fc.array(fc.record({ days: fc.option(fc.integer({ min: 1, max: 40 }), { nil: undefined }), travel: fc.boolean(), first: fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }) }), { minLength: 7, maxLength: 7 }).map((list) =>
  list.map(({ days, travel, first }, index): PlanOption => ({ id: `a${index}`, title: "", from: "own", activity: {}, prices: [], topics: [], ...(days === undefined ? {} : { "min-days": days }), ...(first === undefined ? {} : { first: text(first) }), ...(travel && index % 3 === 0 ? { travel } : {}) })));

test("every hour is placed or named, never on a day off, never over the week, never after the last day", () => {
  let [placed, unfit, hasty, early] = [0, 0, 0, 0];
  fc.assert(
    fc.property(acts, wishes, options, fc.integer({ min: 0, max: 13 }), (list, wanted, offered, offset) => {
      const asOf = addDays(BASE, offset);
      const plan = planOf(list);
      const pace = paceOf(plan, wanted, offered, asOf);
      const free = freeDays(wanted);
      const limit = pace.weekly.minutes;

      for (const paced of pace.acts) {
        const own = pace.sittings.filter((sitting) => sitting.act === paced.act);
        const minutes = own.reduce((sum, sitting) => sum + sitting.minutes, 0);
        const named = pace.unplaced.filter((one) => one.act === paced.act && one.minutes > 0).reduce((sum, one) => sum + one.minutes, 0);
        const meant = list.find(({ id }) => id === paced.act) as Act;
        expect([minutes + named, paced.placed + paced.left, paced.minutes]).toEqual([paced.minutes, paced.minutes, minutesOf(meant.hours ?? "")]);
        for (const { on } of own) {
          expect(on >= formatDay(asOf) && on <= meant.by && (meant.do !== "exam" || on < meant.on)).toBe(true);
          expect(on >= (offered.find(({ id }) => id === meant.option)?.first ?? on)).toBe(true);
        }
        // However early it is begun, it is not finished before its first day. An exam is learned for before it is sat.
        const [begins, ends] = [own[0]?.on ?? meant.from, own.at(-1)?.on ?? meant.from];
        expect(paced.left > 0 || meant.do === "exam" || ends >= meant.from).toBe(true);
        const before = begins < meant.from && meant.do !== "exam";
        early += before ? 1 : 0;
        expect(!before || pace.assumptions.some((says) => says.startsWith(`“${meant.title}” is begun before `))).toBe(true);
        const days = offered.find(({ id }) => id === meant.option)?.["min-days"] ?? 1;
        const whole = paced.left === 0 && paced.minutes > 1 && own.length > 0;
        expect(!whole || (parseDay(own.at(-1)?.on ?? "") as Day) - (parseDay(own[0]?.on ?? "") as Day) + 1 >= days).toBe(true);
        placed += own.length;
        unfit += paced.left > 0 ? 1 : 0;
        hasty += paced.haste === undefined ? 0 : 1;
      }
      const loads = new Map<number, number>();
      for (const { on, minutes } of pace.sittings) {
        const day = parseDay(on) as Day;
        expect(minutes > 0 && free.isFree(day)).toBe(true);
        loads.set(weekOf(day), (loads.get(weekOf(day)) ?? 0) + minutes);
      }
      for (const load of loads.values()) expect(load).toBeLessThanOrEqual(limit);
      for (const week of pace.weeks) expect(week.study === 0 || week.study + week.other <= week.room).toBe(true);
      for (const { on, act: id } of pace.prompts) expect(free.isFree(parseDay(on) as Day) && pace.sittings.some((sitting) => sitting.act === id && sitting.on > on)).toBe(true);
      for (const date of pace.dates) {
        const until = date.until ?? date.on;
        for (let day = parseDay(date.on) as Day; day <= (parseDay(until) as Day); day = addDays(day, 1)) expect(date.kind === "last-day" || free.isFree(day)).toBe(true);
        expect(date.on <= until && until <= date.by && date.reminders.every((day) => day < date.on && day >= formatDay(asOf) && free.isFree(parseDay(day) as Day))).toBe(true);
      }
      // Each act stands somewhere, and each entry has an id of its own.
      for (const { id } of list) expect([...pace.acts, ...pace.dates, ...pace.unplaced].some((entry) => entry.act === id)).toBe(true);
      const ids = [...pace.sittings, ...pace.prompts, ...pace.dates].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(JSON.stringify(paceOf(plan, wanted, offered, asOf))).toBe(JSON.stringify(pace));
      expect(JSON.parse(JSON.stringify(pace))).toEqual(pace);
    }),
    { numRuns: RUNS },
  );
  expect(Math.min(placed, unfit, hasty, early)).toBeGreaterThan(10);
});

test("spread again, what is done stays done, and parts keep their ids", () => {
  let again = 0;
  fc.assert(
    fc.property(acts, wishes, fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 7, maxLength: 7 }), fc.integer({ min: 0, max: 90 }), (list, wanted, hours, offset) => {
      const until = addDays(BASE, offset);
      const plan = planOf(list);
      const progress = { until: formatDay(until), hours: Object.fromEntries(list.map(({ id }, index) => [id, String(hours[index])])) };
      const before = paceOf(plan, wanted, [], BASE);
      const pace = paceOf(plan, wanted, [], addDays(until, 1), progress);
      for (const paced of pace.acts) {
        const meant = list.findIndex(({ id }) => id === paced.act);
        expect(paced.done).toBe(Math.min(paced.minutes, (hours[meant] ?? 0) * 60));
        expect(paced.done + paced.placed + paced.left).toBe(paced.minutes);
        const first = pace.sittings.find((sitting) => sitting.act === paced.act);
        const next = wholePartsDone(paced.minutes, paced.parts, paced.done) + 1;
        expect(first?.parts.first ?? next).toBe(next);
        again += first ? 1 : 0;
      }
      for (const { on } of pace.sittings) expect(on > progress.until).toBe(true);
      // After its day all of it was to be done, even what had no place.
      const dueOf = (act: string): string => before.dates.filter((date) => date.act === act).map(({ on, until: last }) => last ?? on)[0] ?? list.find(({ id }) => id === act)?.by ?? "";
      const planned = (act: string, minutes: number): number => (dueOf(act) <= progress.until ? minutes : before.sittings.filter((sitting) => sitting.act === act && sitting.on <= progress.until).reduce((all, sitting) => all + sitting.minutes, 0));
      const behind = pace.acts.reduce((sum, { act, done, minutes }) => sum - done + planned(act, minutes), 0);
      expect(pace.catchUp?.behind).toBe(behind);
    }),
    { numRuns: RUNS },
  );
  expect(again).toBeGreaterThan(10);
});

function wholePartsDone(minutes: number, parts: number, done: number): number {
  const [each, more] = [Math.floor(minutes / parts), minutes % parts];
  let [count, sum] = [0, 0];
  while (count < parts && sum + each + (count < more ? 1 : 0) <= done) sum += each + (count++ < more ? 1 : 0);
  return count;
}

test("nothing is called not fitting that any order could place", () => {
  let unfit = 0;
  const study = fc.tuple(fc.integer({ min: 0, max: 27 }), fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 1500 }), fc.integer({ min: 0, max: 30 }));
  fc.assert(
    fc.property(fc.array(study, { minLength: 1, maxLength: 5 }), fc.integer({ min: 1, max: 900 }), fc.integer({ min: 0, max: 6 }), blackouts, (list, weekly, late, off) => {
      const start = addDays(BASE, late);
      const free = freeDays({ blackouts: off });
      const studies = list.map(([from, length, minutes, before], index): Study => {
        const first = Math.max(BASE + from, start) as Day;
        const last = (BASE + from + length) as Day;
        return { act: `a${index}`, title: "", minutes, done: 0, parts: partsOf(minutes, partLength(weekly)), first, last, finish: first, opens: Math.max(first - before, start) as Day, calmDays: Math.ceil(minutes / 60) };
      });
      const found = spreadInTime({ studies, settled: [], weekly, start, free }, () => createRoom(weekly, start, free));
      const all = studies.reduce((sum, { minutes }) => sum + minutes, 0);
      expect(all - found.left).toBe(mostPlaced(studies, weekly, start, free));
      unfit += found.left > 0 ? 1 : 0;
    }),
    { numRuns: RUNS },
  );
  expect(unfit).toBeGreaterThan(10);
});

/** The most minutes that any way of placing could place: the greatest flow from studies over days and weeks. */
function mostPlaced(studies: readonly Study[], weekly: number, start: Day, free: ReturnType<typeof freeDays>): number {
  const room = createRoom(weekly, start, free);
  const days = Array.from({ length: 60 }, (_, at) => addDays(BASE, at)).filter((day) => day >= start && free.isFree(day));
  const names = ["source", ...studies.flatMap(({ act: id }) => [id, `${id} end`]), ...days.map((day) => `d${day}`), ...new Set(days.map((day) => `w${weekOf(day)}`)), "sink"];
  const left = new Map(names.map((name) => [name, new Map<string, number>()]));
  const edge = (from: string, to: string, size: number): void => void (left.get(from)?.set(to, size), left.get(to)?.set(from, 0));
  for (const one of studies) {
    // The last minute is not before the day from which on it may be finished.
    edge("source", one.act, one.minutes - 1);
    edge("source", `${one.act} end`, 1);
    for (const day of days) if (one.opens <= day && day <= one.last) edge(one.act, `d${day}`, one.minutes);
    for (const day of days) if (one.finish <= day && day <= one.last) edge(`${one.act} end`, `d${day}`, 1);
  }
  for (const day of days) edge(`d${day}`, `w${weekOf(day)}`, Math.max(Math.min(weekly, 480), Math.ceil(weekly / 7)));
  for (const week of new Set(days.map(weekOf))) edge(`w${week}`, "sink", room.of(week));
  let flow = 0;
  for (;;) {
    const from = new Map<string, string>([["source", ""]]);
    const open = ["source"];
    for (let at = open.shift(); at !== undefined && !from.has("sink"); at = open.shift())
      for (const [to, size] of left.get(at) ?? []) if (size > 0 && !from.has(to)) {
        from.set(to, at);
        open.push(to);
      }
    if (!from.has("sink")) return flow;
    const path: [string, string][] = [];
    for (let to = "sink"; to !== "source"; to = from.get(to) ?? "source") path.push([from.get(to) ?? "source", to]);
    const size = Math.min(...path.map(([a, b]) => left.get(a)?.get(b) ?? 0));
    for (const [a, b] of path) {
      left.get(a)?.set(b, (left.get(a)?.get(b) ?? 0) - size);
      left.get(b)?.set(a, (left.get(b)?.get(a) ?? 0) + size);
    }
    flow += size;
  }
}

test("whoever follows the calendar of a course that is begun early finds, on each later day, hours enough for the rest, as the plan reckons them", () => {
  let early = 0;
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 1500 }), fc.integer({ min: 60, max: 600 }), fc.integer({ min: 0, max: 6 }), blackouts, (from, length, minutes, weekly, late, off) => {
      const start = addDays(BASE, late);
      const free = freeDays({ blackouts: off });
      const enough = (left: number, first: Day): boolean => left <= Math.floor((weekly * Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => addDays(first, at)).filter(free.isFree).length) / 7);
      const [first, last] = [addDays(start, from), addDays(start, from + length)];
      const study: Study = { act: "a", title: "", minutes, done: 0, parts: partsOf(minutes, partLength(weekly)), first, last, finish: first, opens: start, calmDays: Math.ceil(minutes / 60) };
      fc.pre(enough(minutes, start) && Array.from({ length: length + 1 }, (_, at) => addDays(first, at)).some(free.isFree));
      const found = spreadInTime({ studies: [study], settled: [], weekly, start, free }, () => createRoom(weekly, start, free));
      expect(found.left).toBe(0);
      const [placed] = found.of;
      // Without a week to spare there was none.
      fc.pre(placed !== undefined && placed.study.first < first && placed.study.first > start);
      early++;
      // The last part waits for the first day on which it may be finished.
      const lastPart = study.parts.at(-1) ?? 0;
      for (let [day, left] = [start, minutes]; day <= last; day = addDays(day, 1)) {
        expect([day - start, enough(left - lastPart, day)]).toEqual([day - start, true]);
        left -= placed?.pieces.filter(({ on }) => on === day).reduce((sum, piece) => sum + piece.minutes, 0) ?? 0;
      }
    }),
    { numRuns: RUNS },
  );
  expect(early).toBeGreaterThan(10);
});
