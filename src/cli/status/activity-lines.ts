import type { ActivityView } from "../../present/standing/activity-view.ts";
import { hanging } from "../terminal/hanging.ts";
import { symbol } from "../terminal/symbol.ts";
import { wrap } from "../terminal/wrap.ts";
import { ruleLines } from "./rule-lines.ts";
import type { StatusContext } from "./status-context.ts";

/** Room for the indent, the symbol and a short date. */
const COLUMN = 17;

/** More than a person reads; the rest is in --json. */
const MOST = 100;

/** Every activity with what it gave and why not more, the latest last. */
export function activityLines(activities: readonly ActivityView[], context: StatusContext): string[] {
  const sorted = activities.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const left = sorted.length - MOST;
  const earlier = left > 0 ? [`  The ${left} earlier activities are in --json.`] : [];
  return [...earlier, ...sorted.slice(Math.max(0, left)).flatMap((activity) => oneActivity(activity, context))];
}

function oneActivity(activity: ActivityView, context: StatusContext): string[] {
  const { style, citations } = context;
  const { words } = activity;
  const figure = [activity.credited, activity.worth, activity.possible && `(${activity.possible})`].filter(Boolean).join(" ");
  const lead = `  ${symbol[words.shape]} ${activity.day}`;
  return [
    ...hanging({ text: lead, set: (text) => style.tone(words.tone, text) }, `${activity.title}: ${figure}${activity.category ? `, category ${activity.category}` : ""}${citations.mark(activity.mark)}`, COLUMN, style),
    ...wrap(`${words.word}. ${activity.says}`, style.width, COLUMN).map(style.quiet),
    ...ruleLines(activity.mark, COLUMN, context),
  ];
}
