import { type Day, parseDay } from "./date.ts";
import { type Duration, parseDuration, shift } from "./duration.ts";

/** The days that a rule may speak of. `renewal-day` is the day on which the renewal is handed in, `renewed-on` that of the last one, `activity-day` that on which an activity was finished. */
export const ANCHORS = ["cycle-start", "cycle-end", "certified-on", "renewal-day", "renewed-on", "activity-day", "as-of"] as const;

export type Anchor = (typeof ANCHORS)[number];

/** The day of the last renewal may not be stated; the first day of the cycle then stands in for it. The day of an activity is there only where one is asked about. */
export type AnchorDays = Readonly<Record<Exclude<Anchor, "renewed-on" | "activity-day">, Day> & { "renewed-on"?: Day | undefined; "activity-day"?: Day | undefined }>;

/** An anchor or a fixed date, moved by durations: `cycle-end + P90D`. */
export interface DayExpression {
  anchor: Anchor | Day;
  moves: { sign: 1 | -1; duration: Duration }[];
}

/** `null` when the text is not of that form. */
export function parseDayExpression(text: string): DayExpression | null {
  const [head, ...rest] = text.trim().split(/\s+/);
  const anchor = ANCHORS.find((a) => a === head) ?? parseDay(head ?? "");
  if (anchor === null || rest.length % 2 !== 0) return null;
  const moves: DayExpression["moves"] = [];
  for (let i = 0; i < rest.length; i += 2) {
    const duration = parseDuration(rest[i + 1] ?? "");
    if (!duration || (rest[i] !== "+" && rest[i] !== "-")) return null;
    moves.push({ sign: rest[i] === "+" ? 1 : -1, duration });
  }
  return { anchor, moves };
}

/** The day that the expression comes to; its moves are made one after the other. */
export function resolveDay(expression: DayExpression, days: AnchorDays): Day {
  let day = typeof expression.anchor === "number" ? expression.anchor : (days[expression.anchor] ?? days["cycle-start"]);
  for (const move of expression.moves) day = shift(day, move.duration, move.sign);
  return day;
}
