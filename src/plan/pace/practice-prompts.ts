import { type Day, formatDay } from "../../base/date.ts";
import type { FreeDays } from "./free-days.ts";
import type { PracticePrompt } from "./pace.ts";
import { mondayOf, weekOf } from "./weeks.ts";

/** Ways to use what was just learned. Each fits any course. */
const PROMPTS = [
  "Use it with a client this week: choose one idea from the last part, and note what changed.",
  "Explain the last part to a client in two sentences, without a word of jargon.",
  "Watch three clients with the last part in mind. Write down what you see now that you did not see before.",
  "Do it yourself before you ask it of a client: try the last part on your own body or your own day.",
  "Pick the client for whom the last part matters most, and plan one session around it.",
  "Teach a colleague the one thing of the last part that surprised you.",
  "Go back to a client's notes from last month. What would you do otherwise now?",
  "Leave something out: find one habit of your sessions that the last part speaks against, and do without it this week.",
  "Ask a client how the change felt, and write the answer beside your notes of the last part.",
] as const;

/**
 * A prompt for each week in which something is studied that goes on later: on the first free day between two of its sittings, or beside a sitting where there is
 * none. The same act has the same prompts in the same weeks, and no two in a row are alike.
 */
export function practicePrompts(act: { id: string; title: string }, days: readonly Day[], free: FreeDays): PracticePrompt[] {
  const ofWeek = new Map<number, { on: Day; between: boolean }>();
  days.slice(0, -1).forEach((day, at) => {
    const gap = free.after((day + 1) as Day, ((days[at + 1] ?? day) - 1) as Day);
    const found = { on: gap ?? day, between: gap !== undefined };
    const before = ofWeek.get(weekOf(found.on));
    if (before === undefined || (found.between && !before.between)) ofWeek.set(weekOf(found.on), found);
  });
  return [...ofWeek].map(([week, { on }]) => ({ id: `${act.id}/practice-${formatDay(mondayOf(week))}`, act: act.id, title: act.title, on: formatDay(on), says: PROMPTS[(seedOf(act.id) + week) % PROMPTS.length] ?? PROMPTS[0] }));
}

function seedOf(text: string): number {
  let seed = 0;
  for (const letter of text) seed = (seed * 31 + (letter.codePointAt(0) ?? 0)) % PROMPTS.length;
  return seed;
}
