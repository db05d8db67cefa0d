import { formatDay } from "../base/date.ts";
import { parseDayExpression } from "../base/day-expression.ts";
import { parseDuration, type Duration } from "../base/duration.ts";
import { dayWords } from "./day-words.ts";
import { oneOf } from "./humanised.ts";

const anchors: Readonly<Record<string, string>> = {
  "cycle-start": "the first day of the cycle",
  "cycle-end": "the last day of the cycle",
  "certified-on": "the day of certification",
  "renewed-on": "the day of your last renewal",
  "activity-day": "the day you finish the activity",
  "renewal-day": "the day you hand in the renewal",
  "as-of": "the day you ask about",
};

/** `P90D` as "90 days". `undefined` when the text is no duration. */
export function durationWords(text: string): string | undefined {
  const duration = parseDuration(text);
  return duration ? spell(duration) : undefined;
}

function spell({ months, days }: Duration): string {
  const years = months > 24 && months % 12 === 0 ? months / 12 : 0;
  const parts = [counted(years, "year"), counted(years > 0 ? 0 : months, "month"), counted(days, "day")].filter((part) => part !== "");
  return parts.join(" and ") || "0 days";
}

function counted(n: number, word: string): string {
  return n === 0 ? "" : `${n} ${word}${n === 1 ? "" : "s"}`;
}

/** `cycle-end + P90D` as "90 days after the last day of the cycle". `undefined` when the text is no day. */
export function dayExpressionWords(text: string): string | undefined {
  const expression = parseDayExpression(text);
  if (!expression) return undefined;
  const anchor = typeof expression.anchor === "number" ? dayWords(formatDay(expression.anchor)) : (anchors[expression.anchor] ?? expression.anchor);
  const [first, ...rest] = expression.moves;
  const moved = first ? `${spell(first.duration)} ${first.sign > 0 ? "after" : "before"} ${anchor}` : anchor;
  return [moved, ...rest.map(({ sign, duration }) => `${sign > 0 ? "plus" : "less"} ${spell(duration)}`)].join(", ");
}

/** One day, or the latest of several. */
export function pointWords(value: unknown): string {
  if (Array.isArray(value)) return value.length === 1 ? pointWords(value[0]) : `the ${value.length === 2 ? "later" : "latest"} of ${oneOf(value.map(pointWords), "and")}`;
  const text = String(value);
  return dayExpressionWords(text) ?? text;
}
