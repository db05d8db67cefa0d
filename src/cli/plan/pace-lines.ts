import type { PaceView } from "../../present/plan/pace-view.ts";
import type { CatchUpView } from "../../present/plan/catch-up-view.ts";
import { hanging } from "../terminal/hanging.ts";
import { harmless } from "../terminal/harmless.ts";
import type { Style } from "../terminal/style.ts";
import { symbol } from "../terminal/symbol.ts";
import { wrap } from "../terminal/wrap.ts";

/** Room for "September 2027  ". */
const MONTH = 18;

/** What to do in which month; with `weeks`, in which week and on which days, with what to try in between. Nothing where there is nothing to do. */
export function paceLines(shown: PaceView, style: Style, weeks: boolean): string[] {
  const { says, catchUp, unplaced, months } = harmless(shown);
  const since = catchUp ? catchUpLines(catchUp, style, weeks) : [];
  if (months.length === 0 && unplaced.length === 0) return since;
  return [
    ...since,
    "",
    style.strong(weeks ? "Week by week" : "Month by month"),
    ...says.flatMap((sentence) => wrap(sentence, style.width, 2)),
    ...unplaced.flatMap((one) => [...hanging({ text: "  ✗", set: (text) => style.tone("lost", text) }, one.says, 4, style), ...one.helps.flatMap((help) => wrap(help, style.width, 4).map(style.quiet))]),
    ...(weeks ? months.flatMap((month) => ["", style.strong(`  ${month.title}`), ...month.weeks.flatMap((week) => weekLines(week, style))]) : months.flatMap(({ title, total, says: about }) => hanging({ text: `  ${title}` }, [total, about].filter(Boolean).join(": "), MONTH, style))),
    ...(weeks || months.length === 0 ? [] : wrap("--weeks shows the days, and what to try in between.", style.width, 2).map(style.quiet)),
  ];
}

/** What was missed since a plan of an earlier day; with `weeks`, each week that has more or less for it. */
function catchUpLines({ title, words, says, acts, weeks: changed }: CatchUpView, style: Style, weeks: boolean): string[] {
  return [
    "",
    style.strong(title),
    style.tone(words.tone, `  ${symbol[words.shape]} ${words.word}`),
    ...wrap(says, style.width, 2),
    ...acts.flatMap((act) => hanging({ text: "  -" }, `${act.title}: ${act.says}.`, 4, style)),
    ...(weeks && changed.length > 0 ? [...wrap("Weeks that change", style.width, 2), ...changed.flatMap((week) => wrap(`${week.title}: ${week.says}`, style.width, 4))] : []),
  ];
}

function weekLines({ title, total, over, lines }: PaceView["months"][number]["weeks"][number], style: Style): string[] {
  return [
    ...wrap(`${title}${total === undefined ? "" : `: ${total}`}`, style.width, 4),
    ...lines.flatMap(({ days, says, kind }) => {
      const set = wrap(`${days}: ${says}`, style.width, 6);
      return kind === "prompt" ? set.map(style.quiet) : set;
    }),
    ...wrap(over ?? "", style.width, 6).map((line) => style.tone("unknown", line)),
  ];
}
