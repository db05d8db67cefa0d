import { formatDay } from "../base/date.ts";
import { type Anchor, parseDayExpression } from "../base/day-expression.ts";
import { type Duration, parseDuration } from "../base/duration.ts";

const DAYS: Readonly<Record<Anchor, string>> = {
  "cycle-start": "the first day of the cycle",
  "cycle-end": "the last day of the cycle",
  "certified-on": "the day of certification",
  "renewal-day": "the day you hand in the renewal",
  "renewed-on": "the day of your last renewal",
  "activity-day": "the day you finish the activity",
  "as-of": "the day you ask about",
};

/** A duration or a day expression as words; other text as it is, without its full stop. Where sources disagree, each of theirs. */
export function textInWords(text: string): string {
  return text.split(" or ").map(one).join(" or ");
}

function one(text: string): string {
  const duration = parseDuration(text);
  if (duration) return durationInWords(duration);
  const day = parseDayExpression(text);
  if (!day) return text.replace(/[.]$/, "");
  const anchor = typeof day.anchor === "number" ? formatDay(day.anchor) : DAYS[day.anchor];
  const [first, ...rest] = day.moves;
  return [first ? `${durationInWords(first.duration)} ${first.sign > 0 ? "after" : "before"} ${anchor}` : anchor, ...rest.map((move) => `${move.sign > 0 ? "plus" : "less"} ${durationInWords(move.duration)}`)].join(", ");
}

function durationInWords({ months, days }: Duration): string {
  const part = (n: number, word: string): string[] => (n === 0 ? [] : [`${n} ${word}${n === 1 ? "" : "s"}`]);
  return [...part(Math.floor(months / 12), "year"), ...part(months % 12, "month"), ...part(days, "day")].join(" and ") || "0 days";
}
