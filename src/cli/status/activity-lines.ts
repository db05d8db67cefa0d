import type { ActivityView } from "../../present/standing/activity-view.ts";
import { hanging } from "../terminal/hanging.ts";
import { symbol } from "../terminal/symbol.ts";
import { wrap } from "../terminal/wrap.ts";
import type { ReadableView } from "./readable-view.ts";
import { ruleLines } from "./rule-lines.ts";
import type { StatusContext } from "./status-context.ts";

/** Room for the indent, the symbol and a short date. */
const COLUMN = 17;

/** Every activity with what it gave and why not more, the latest last. */
export function activityLines({ activities, earlierActivities }: ReadableView, context: StatusContext): string[] {
  const earlier = earlierActivities > 0 ? [`  The ${earlierActivities} earlier activities are in --json.`] : [];
  return [...earlier, ...activities.flatMap((activity) => oneActivity(activity, context))];
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
