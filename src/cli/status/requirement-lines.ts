import type { RequirementView } from "../../present/standing/requirement-view.ts";
import { hanging } from "../terminal/hanging.ts";
import { symbol } from "../terminal/symbol.ts";
import { wrap } from "../terminal/wrap.ts";
import { ruleLines } from "./rule-lines.ts";
import type { StatusContext } from "./status-context.ts";

/** Room for the symbol and the longest verdict word. */
const VERDICT = 14;

/** One requirement: verdict, name, figure and source; then its sentence; then the parts of a choice. */
export function requirementLines(requirement: RequirementView, indent: number, context: StatusContext): string[] {
  const { style, citations } = context;
  const { verdict, figure, possible, holdsUntil } = requirement;
  const column = indent + VERDICT;
  const name = `${requirement.name}${figure ? `: ${figure}` : ""}${requirement.advisory ? " (advice, not a rule)" : ""}${citations.mark(requirement.mark)}`;
  const says = [requirement.says, possible, holdsUntil && `Good for a renewal up to ${holdsUntil}.`].filter(Boolean).join(" ");
  return [
    ...hanging({ text: `${" ".repeat(indent)}${symbol[verdict.shape]} ${verdict.word}`, set: (text) => style.tone(requirement.advisory ? "plain" : verdict.tone, text) }, name, column, style),
    ...wrap(says, style.width, column),
    ...ruleLines(requirement.mark, column, context),
    ...requirement.parts.flatMap((part) => requirementLines(part, indent + 2, context)),
  ];
}
