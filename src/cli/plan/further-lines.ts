import type { ExplainedPlan } from "../../app/plan/explained-plan.ts";
import { spokenDates } from "../../present/day-words.ts";
import { alternativesView } from "../../present/plan/alternatives-view.ts";
import { holdingViews } from "../../present/plan/holding-view.ts";
import { hanging } from "../terminal/hanging.ts";
import { harmless } from "../terminal/harmless.ts";
import type { Style } from "../terminal/style.ts";
import { alternativeLines } from "./alternative-lines.ts";
import { holdingLines } from "./holding-lines.ts";

/** What was asked beside a plan: favourites that it leaves out, plans that differ, and what holding each credential costs. */
export function furtherLines({ plan, favourites, alternatives, dropping }: ExplainedPlan, style: Style): string[] {
  return [
    ...(favourites.length > 0 ? ["", style.strong("What you wanted and is left out"), ...harmless(favourites).flatMap(({ says }) => hanging({ text: "  -" }, spokenDates(says), 4, style))] : []),
    ...(alternatives ? alternativeLines(alternativesView(alternatives), style) : []),
    ...(dropping ? holdingLines(holdingViews(dropping, plan), style) : []),
  ];
}
