import { dayWords } from "../day-words.ts";
import { listWords } from "../list-words.ts";
import { cardPartOf, type CompareBar, compareBar } from "./compare-bar.ts";
import type { Choice, Choices } from "./choices.ts";

/** One way to take the courses, drawn as a bar for each cycle it touches. */
export interface PacingRow {
  readonly key: string;
  readonly title: string;
  readonly bars: readonly (CompareBar & { readonly cycle: string })[];
}

/** One alone, all in one cycle, one now and one later: side by side, so that what is lost can be seen. */
export function pacingRows({ giving, most, later, withCards }: Choices, nameOf: (id: string) => string): PacingRow[] {
  const [first] = giving;
  if (!first) return [];
  const widest = Math.max(most.credit.required ?? 0, withCards(first).credit.sum, withCards(most).credit.sum);
  const bar = (choice: Choice): PacingRow["bars"][number] => ({
    ...compareBar(choice.standing, choice.credit, cardPartOf(choice.standing, choice.credit), widest),
    cycle: choice.standing.cycle ? `to ${dayWords(choice.standing.cycle.end)}` : "",
  });
  const name = nameOf(first.taken[0] ?? "");
  const alone = { key: "one", title: `${name} alone`, bars: [bar(withCards(first))] };
  if (giving.length === 1) return [alone];
  return [
    alone,
    { key: "all", title: `${listWords(most.taken.map(nameOf))} in one cycle`, bars: [bar(withCards(most))] },
    ...(later ? [{ key: "apart", title: `${name} now, ${nameOf(later.taken[0] ?? "")} after the renewal`, bars: [bar(withCards(first)), bar(later)] }] : []),
  ];
}
