import * as fc from "fast-check";
import ICAL from "ical.js";
import { sync as nodeIcal } from "node-ical";
import { describe, expect, test } from "vitest";
import { actOf, planOf } from "../../../tests/plan-of.ts";
import { addDays, type Day, formatDay, parseDay } from "../../base/date.ts";
import type { Pace } from "../../plan/pace/pace.ts";
import { paceOf } from "../../plan/pace/pace-of.ts";
import type { Act, Plan } from "../../plan/plan.ts";
import type { Wishes } from "../../plan/wishes/wishes.ts";
import { calendar } from "./calendar.ts";
import { calendarEvents } from "./calendar-events.ts";
import { calendarText } from "./calendar-text.ts";

const ASOF = "2027-01-04";
const HOSTILE = [
  "Commas, semicolons; back\\slashes\\n and \"quotes\"",
  "Two\nlines\r\nand three\rof them",
  "END:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:Not mine",
  "👩‍👩‍👧‍👦 🏋🏽‍♀️ emoji that are made of many 🇨🇦",
  "שיעור כוח, חלק 1; دورة القوة",
  "Turned \u202Eround\u202C and \u2066held\u2069",
  "\uD800 half a character \uDC00",
  "\u0000\u0007\u001B[31mcontrol",
  "x".repeat(500),
  "é".repeat(200) + "👍".repeat(200),
  "%0d%0aX: y",
  " ",
];

function made(acts: Act[], wishes: Wishes = { "hours-per-week": "4" }, asOf = ASOF): { plan: Plan; pace: Pace } {
  const plan = planOf(acts, asOf);
  return { plan, pace: paceOf(plan, wishes, [], parseDay(asOf) as Day) };
}

interface Read {
  uid: string;
  from: string;
  until: string;
  title: string;
  about: string;
  url: string | undefined;
  reminders: string[];
}

const byIcalJs = (text: string): Read[] => {
  const root = new ICAL.Component(ICAL.parse(text) as never);
  return root.getAllSubcomponents("vevent").map((part) => {
    const event = new ICAL.Event(part);
    return {
      uid: event.uid,
      from: event.startDate.toString(),
      until: event.endDate.toString(),
      title: event.summary,
      about: event.description,
      url: part.getFirstPropertyValue("url")?.toString(),
      reminders: part.getAllSubcomponents("valarm").map((alarm) => String(alarm.getFirstPropertyValue("trigger"))),
    };
  });
};

const byNodeIcal = (text: string): Read[] =>
  Object.values(nodeIcal.parseICS(text)).flatMap((part) => {
    if (part === undefined || part.type !== "VEVENT") return [];
    const day = (date: Date): string => `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, "0")}-${String(date.getDate()).padStart(2, "0")}`;
    const words = (value: unknown): string => (typeof value === "object" && value !== null && "val" in value ? String(value.val) : String(value ?? ""));
    return { uid: part.uid, from: day(part.start as Date), until: day(part.end as Date), title: words(part.summary), about: words(part.description), url: part.url === undefined ? undefined : words(part.url), reminders: (part.alarms ?? []).map((alarm: { trigger?: unknown }) => words(alarm.trigger)) };
  });

/** What RFC 5545 asks of the lines themselves. */
function badLines(text: string): string[] {
  const lines = text.split("\r\n");
  return [
    ...(lines.at(-1) === "" ? [] : ["It does not end with a line break."]),
    ...lines.filter((line) => /[\r\n]/.test(line)).map((line) => `A bare line break in ${line}`),
    ...lines.filter((line) => Buffer.byteLength(line) > 75).map((line) => `Longer than 75 octets: ${line}`),
    ...lines.slice(0, -1).filter((line) => !/^(?: |[A-Z-]+[:;])/.test(line)).map((line) => `Neither a property nor folded: ${line}`),
    ...(text.includes("\uFFFD") && !text.isWellFormed() ? ["Not well formed"] : []),
  ];
}

const byUid = (list: readonly Read[]): Read[] => list.toSorted((a, b) => (a.uid < b.uid ? -1 : 1));
const exclusive = (day: string): string => formatDay(addDays(parseDay(day) as Day, 1));

function agreeOn({ plan, pace }: { plan: Plan; pace: Pace }): Read[] {
  const text = calendar(plan, pace);
  expect(badLines(text)).toEqual([]);
  const [one, other] = [byUid(byIcalJs(text)), byUid(byNodeIcal(text))];
  const meant = calendarEvents(plan, pace);
  expect(one.length).toBe(meant.length);
  expect(new Set(one.map(({ uid }) => uid)).size).toBe(one.length);
  const told = (list: readonly { from: string; until: string; title: string }[]): string[] => list.map(({ from, until, title }) => `${from} ${until} ${title}`).toSorted();
  expect(told(one)).toEqual(told(meant.map(({ from, until, title }) => ({ from, until: exclusive(until), title: calendarText(title) }))));
  // The second reader trims what it reads, and takes a backslash before an n for a line break even where the backslash is itself escaped.
  const plain = (read: Read): unknown => ({ uid: read.uid, from: read.from, until: read.until, title: read.title.replaceAll("\\n", "\\\n").trim(), url: read.url, reminders: read.reminders.length });
  expect(other.map(plain)).toEqual(one.map(plain));
  return one;
}

const everyKind = [
  actOf({ url: "https://example.org/squat?a=1,2;3&b=ü" }),
  actOf({ id: "cpr", do: "card", title: "CPR", hours: "4", on: "2027-03-10" }),
  actOf({ id: "exam", do: "exam", title: "Exam", hours: "3", on: "2027-04-10" }),
  actOf({ id: "ethics", do: "attest", title: "Ethics", on: "2027-05-10" }),
  actOf({ id: "renew", do: "renew", title: "Trainer", credential: "exb/trainer", on: "2027-06-01", why: { serves: "It keeps the trainer certification.", later: "After 2027-06-30 it is late." } }),
];

describe("a calendar", () => {
  test("is read alike by two readers, with sittings, prompts, days that matter and reminders", () => {
    const read = agreeOn(made(everyKind));
    const one = (uid: string): Read | undefined => read.find((entry) => entry.uid === uid);
    expect(one("squat-course%2Fpart-3@recert")).toMatchObject({ from: "2027-01-07", until: "2027-01-08", title: "1 hour: Squat Course (part 3 of 12)", url: "https://example.org/squat?a=1%2C2%3B3&b=%C3%BC", reminders: [] });
    expect(one("renew@recert")).toMatchObject({ from: "2027-06-01", title: "Trainer", reminders: ["-P41DT15H", "-P13DT15H", "-P2DT15H"] });
    expect(one("renew@recert")?.about).toBe("Hand in the renewal. The last day for it is 30 June 2027.\n\nIt keeps the trainer certification.\n\nAfter 30 June 2027 it is late.");
    expect(one("squat-course%2Flast-day@recert")?.title).toBe("Last day: Squat Course");
    expect(read.filter(({ title }) => title === "Try it: Squat Course").length).toBeGreaterThan(1);
  });

  test("has what it is called, when to look again, and dates of its own that no clock gives", () => {
    const text = calendar(...(Object.values(made(everyKind)) as [Plan, Pace]), { name: "A, B; C\r\nX-INJECTED:1", page: "https://recert.example/plan" });
    expect(text).toContain("\r\nX-WR-CALNAME:Recert: A\\, B\\; C\\nX-INJECTED:1\r\n");
    for (const line of ["PRODID:-//Recert//Plan//EN", "VERSION:2.0", "REFRESH-INTERVAL;VALUE=DURATION:PT12H", "X-PUBLISHED-TTL:PT12H", "DTSTAMP:20270104T000000Z", "LAST-MODIFIED:20270104T000000Z", `SEQUENCE:${parseDay(ASOF)}`, "URL:https://recert.example/plan"]) expect(text).toContain(`\r\n${line}\r\n`);
    expect(calendar(...(Object.values(made(everyKind)) as [Plan, Pace]), {})).toBe(calendar(...(Object.values(made(everyKind)) as [Plan, Pace]), {}));
  });

  test("two people's plans do not overwrite each other", () => {
    const { plan, pace } = made(everyKind);
    const [ann, bo] = ["Ann", "Bo"].map((name) => new Set(byIcalJs(calendar(plan, pace, { name })).map(({ uid }) => uid)));
    expect([...(ann ?? [])].filter((uid) => bo?.has(uid))).toEqual([]);
  });

  test("of a later day keeps the UIDs of what is still to do, and is newer", () => {
    const { plan, pace } = made(everyKind);
    const later = paceOf(plan, { "hours-per-week": "4" }, [], parseDay("2027-01-11") as Day, { until: "2027-01-10", hours: { "squat-course": "2" } });
    const [before, after] = [byIcalJs(calendar(plan, pace)), byIcalJs(calendar(plan, later))];
    const known = new Set(before.map(({ uid }) => uid));
    expect(after.filter(({ uid, title }) => !known.has(uid) && !title.startsWith("Try it"))).toEqual([]);
    expect(after.find(({ uid }) => uid === "squat-course%2Fpart-3@recert")?.from).toBe("2027-01-11");
    expect(calendar(plan, later)).toContain(`SEQUENCE:${parseDay("2027-01-11")}`);
  });

  test("says what has no place and what is not proved: it never looks as if all were well", () => {
    const { plan, pace } = made([actOf({ by: "2027-01-08" })], { "hours-per-week": "2" });
    const notice = byIcalJs(calendar({ ...plan, outcome: { is: "out-of-time", says: "There was no time for a proof.", found: true, measures: [] }, open: [{ credential: "exb/trainer", says: "The cycle is not known.", questions: [] }] }, pace)).find(({ uid }) => uid === "notice@recert");
    expect(notice?.title).toBe("Recert: your plan leaves something open");
    expect(notice?.about.split("\n\n")).toEqual(["There was no time for a proof.", "exb/trainer: The cycle is not known.", "10 hours of “Squat Course” do not fit between 4 January 2027 and 8 January 2027 at 2 hours a week.", "12 hours a week instead of 2 hours would be enough."]);
    const none = byIcalJs(calendar({ ...plan, acts: [], outcome: { is: "infeasible", says: "There is no plan.", reasons: [{ id: "budget", says: "The budget is 1.00 USD." }], mends: [{ says: "Allow 99.00 USD." }] } }, { ...pace, sittings: [], prompts: [], dates: [], unplaced: [] }));
    expect(none).toMatchObject([{ title: "Recert: there is no plan that does it all", about: "There is no plan.\n\nThe budget is 1.00 USD.\n\nAllow 99.00 USD." }]);
    // That there is none is said only where it is proved.
    const late = byIcalJs(calendar({ ...plan, acts: [], credentials: [], open: [], outcome: { is: "out-of-time", says: "Time ran out.", found: false, measures: [] } }, pace)).find(({ uid }) => uid === "notice@recert");
    expect(late?.title).toBe("Recert: no plan was found");
  });

  test.each(["javascript:alert(1)", "data:text/html,x", "no address", "https://a b", "file:///etc/passwd"])("leads nowhere but to the web: %s", (url) => {
    const { plan, pace } = made([actOf({ url })]);
    expect(calendar(plan, pace, { page: url })).not.toContain("\r\nURL:");
  });
});

describe("hostile words", () => {
  test.each(HOSTILE)("%j is read back as it was, but for what no calendar may hold", (title) => {
    const read = agreeOn(made([actOf({ id: title, title, why: { serves: title, without: title } }), actOf({ id: "renew", do: "renew", title })]));
    expect(read.every(({ uid }) => /^[\w%.!~*'()-]+@recert$/.test(uid))).toBe(true);
  });

  test("any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), fc.string({ unit: "grapheme", minLength: 1, maxLength: 200 }), (title, serves) => {
        const { plan, pace } = made([actOf({ title, why: { serves } })]);
        const text = calendar(plan, pace, { name: title });
        expect(badLines(text)).toEqual([]);
        const read = byIcalJs(text);
        expect(read.find(({ uid }) => uid.startsWith("squat-course%2Flast-day"))?.title).toBe(calendarText(`Last day: ${title}`));
      }),
      { numRuns: Number(process.env["RECERT_RUNS"] ?? 200) },
    );
  });
});

test("ten years of plan are one calendar that both read", () => {
  const acts = Array.from({ length: 60 }, (_, at) => {
    const from = addDays(parseDay(ASOF) as Day, at * 60);
    return actOf({ id: `act-${at}`, title: `Course ${at}`, do: at % 5 === 4 ? "renew" : "course", hours: String(5 + (at % 20)), from: formatDay(from), on: formatDay(addDays(from, 200)), by: formatDay(addDays(from, 230)) });
  });
  const read = agreeOn(made(acts, {}));
  expect(read.length).toBeGreaterThan(500);
  expect(read.map(({ from }) => from).toSorted().at(-1)?.slice(0, 4)).toBe("2037");
});
