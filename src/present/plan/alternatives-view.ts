import type { Alternative, AlternativeName } from "../../plan/explain/alternatives.ts";
import { spokenDates } from "../day-words.ts";
import { type PlanDifferenceView, planDifferenceView } from "./plan-difference-view.ts";
import { hoursWords, moneyWords } from "./totals-view.ts";

/** Plans that really differ, side by side; the first is the one asked for. */
export interface AlternativesView {
  readonly columns: readonly AlternativeView[];
  /** The rows of the table: what is compared, with a cell for each column. */
  readonly rows: readonly { readonly key: string; readonly label: string; readonly cells: readonly string[] }[];
  /** Ways for which there is no plan, each with the reason. */
  readonly missing: readonly string[];
}

export interface AlternativeView {
  readonly key: string;
  /** "As you asked, and the cheapest". */
  readonly title: string;
  readonly asked: boolean;
  /** Beside the plan asked for, in a sentence. */
  readonly says: string;
  /** What is taken for credit, in the order of days. */
  readonly courses: readonly string[];
  readonly difference: PlanDifferenceView;
}

const NAMES: Readonly<Record<AlternativeName, string>> = {
  asked: "as you asked",
  cheapest: "the cheapest",
  quickest: "the fewest hours",
  calmest: "the calmest",
  "no-travel": "without travel",
  "fewest-providers": "the fewest providers",
};

/** Alternatives in words, and as the rows of one table. */
export function alternativesView(found: { readonly alternatives: readonly Alternative[]; readonly missing: readonly { readonly name: AlternativeName; readonly says: string }[] }): AlternativesView {
  const { alternatives } = found;
  const row = (label: string, cell: (alternative: Alternative) => string): AlternativesView["rows"][number] => ({ key: label, label, cells: alternatives.map(cell) });
  return {
    columns: alternatives.map(({ names, plan, asked, says, diff }) => ({
      key: names.join(" "),
      title: titled(names.map((name) => NAMES[name])),
      asked,
      says: spokenDates(says),
      courses: plan.acts.filter((act) => act.do === "course" || act.do === "credit").map((act) => act.title),
      difference: planDifferenceView(diff),
    })),
    rows: [
      row("Cost", ({ plan }) => moneyWords(plan.totals)),
      row("Time", ({ plan }) => hoursWords(plan.totals)),
      row("Courses", ({ figures }) => String(figures.courses)),
      row("To travel to", ({ figures }) => String(figures.travel)),
      row("Providers known", ({ figures }) => String(figures.providers)),
      row("Proved", ({ plan }) => (plan.outcome.is === "optimal" ? "yes" : "no")),
    ],
    missing: found.missing.map(({ says }) => spokenDates(says)),
  };
}

function titled(names: readonly string[]): string {
  const text = names.join(", ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}
