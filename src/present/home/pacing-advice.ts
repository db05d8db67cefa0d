import { dayWords } from "../day-words.ts";
import { decimalWords } from "../decimal.ts";
import { listWords } from "../list-words.ts";
import { ruleMark } from "../standing/rule-mark.ts";
import { totalOf } from "../standing/total-of.ts";
import type { AnswerSentence } from "./answer-sentence.ts";
import { cardNames } from "./card-names.ts";
import type { Choice, Choices } from "./choices.ts";

/** Why, then what to do: each sentence with the rules that its figures rest on. The last one is the advice itself. */
export function pacingAdvice(choices: Choices, nameOf: (id: string) => string): AnswerSentence[] {
  const { giving, most } = choices;
  const [first] = giving;
  const exact = first && giving.length > 1 ? exactWords(first, choices.withCards(first), nameOf(first.taken[0] ?? "")) : undefined;
  const waste = wasteWords(most);
  return [
    ...(first && exact ? [{ text: exact, mark: ruleMark("one course and the card", [...(choices.activityOf(first)?.why ?? []), ...(totalOf(first.standing)?.why ?? [])]) }] : []),
    ...(waste ? [{ text: waste, mark: ruleMark("what becomes of surplus", most.standing.surplus?.why ?? []) }] : []),
    { text: whatToDo(choices, nameOf) },
  ];
}

/** The first courses that are enough together with the cards decide how many belong into this cycle. */
function whatToDo({ giving, growing, most, later, withCards }: Choices, nameOf: (id: string) => string): string {
  const enough = growing.find((choice) => withCards(choice).credit.met);
  const takeAll = `If you take ${most.taken.length === 1 ? nameOf(most.taken[0] ?? "") : "all of them"} now`;
  if (!enough) return `${takeAll}, this cycle is still not full: you need other credit too.`;
  const now = enough.taken.map(nameOf);
  const rest = most.taken.slice(now.length).map(nameOf);
  if (rest.length === 0) return `${takeAll}, ${now.length === 1 ? "it fits" : "they fit"} this cycle: nothing is wasted.`;
  const when = later === undefined ? "after the renewal" : `after the renewal, from ${dayWords(later.starts)} on`;
  if (now.length === 0) return `This cycle is full without ${rest.length === 1 ? "it" : "them"}. Take ${listWords(rest)} ${when}.`;
  // Where each gives the same, it is for the holder to say which comes first.
  const alike = now.length === 1 && giving.every((choice) => choice.credit.sum === giving[0]?.credit.sum);
  return alike ? `Take one in this cycle and ${giving.length === 2 ? "the other" : "the next"} ${when}.` : `Take ${listWords(now)} in this cycle, and ${listWords(rest)} ${when}.`;
}

/** What becomes of credit that is too much, with the figure; absent when nothing is too much. */
function wasteWords({ taken, standing, credit }: Choice): string | undefined {
  const { surplus, unit } = standing;
  if (!surplus || credit.surplus <= 0 || credit.required === undefined) return undefined;
  const words = (n: number): string => `${decimalWords(n, credit.places)} ${unit}`;
  const what = taken.length === 2 ? "Both in this cycle" : taken.length > 2 ? `All ${taken.length} in this cycle` : "With it, this cycle";
  const fate = { lost: `${words(credit.surplus)} would be lost`, unknown: `whether the other ${words(credit.surplus)} carries over is not known`, carried: `${surplus.carried ?? "part"} ${unit} of it would carry over` }[surplus.fate];
  return `${what} would come to ${words(credit.sum)} where ${words(credit.required)} is needed: ${fate}.`;
}

/** One course and the card fill a cycle to the dot. */
function exactWords(one: Choice, carded: Choice, name: string): string | undefined {
  if (carded === one || carded.credit.sum !== carded.credit.required) return undefined;
  const words = (n: number): string => decimalWords(n, one.credit.places);
  return `One is enough: ${name} gives ${words(one.credit.sum)} ${one.standing.unit}, the ${cardNames(carded.standing)} ${words(carded.credit.sum - one.credit.sum)}. That is exactly one renewal.`;
}
