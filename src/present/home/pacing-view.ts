import type { CredentialStanding } from "../../evaluate/standing.ts";
import { dayWords, spokenDates } from "../day-words.ts";
import { decimalWords } from "../decimal.ts";
import { listWords } from "../list-words.ts";
import { type CreditSum, creditSum } from "../standing/credit-sum.ts";
import { type RuleMark, ruleMark } from "../standing/rule-mark.ts";
import { totalOf } from "../standing/total-of.ts";
import { cardPartOf, type CompareBar, compareBar } from "./compare-bar.ts";
import type { HomeCase, HomeCases } from "./home-case.ts";

/** What the open courses give toward one credential that expires, and when to take which. */
export interface PacingView {
  readonly id: string;
  readonly toward: string;
  readonly required: string;
  readonly requiredMark?: RuleMark | undefined;
  /** What each course gives by itself; `says` where it gives nothing yet. */
  readonly gives: readonly { readonly id: string; readonly name: string; readonly worth: string; readonly says?: string | undefined; readonly mark?: RuleMark | undefined }[];
  readonly rows: readonly { readonly key: string; readonly title: string; readonly bars: readonly (CompareBar & { readonly cycle: string })[] }[];
  /** Why, then what to do: the last one is the advice itself. */
  readonly advice: readonly AnswerSentence[];
  /** Units that a card adds: what changes with it. */
  readonly cardNote?: string | undefined;
}

/** A sentence of the answer, with the rules that its figures rest on. */
export interface AnswerSentence {
  readonly text: string;
  readonly mark?: RuleMark | undefined;
}

interface Judged {
  readonly taken: readonly string[];
  readonly standing: CredentialStanding;
  readonly credit: CreditSum;
}

/** `undefined` when there is no open course, or what the credential needs is not known. */
export function pacingView(id: string, toward: string, cases: HomeCases, nameOf: (id: string) => string): PacingView | undefined {
  const plain = judged(cases.cases.filter((c) => !c.cards), id);
  const carded = judged(cases.cases.filter((c) => c.cards), id);
  const alone = cases.open.flatMap((o) => plain.filter((p) => p.taken.length === 1 && p.taken[0] === o.credential));
  const activity = (j: Judged): CredentialStanding["activities"][number] | undefined => j.standing.activities.find((a) => cases.open.some((o) => o.ref === a.ref && o.credential === j.taken.at(-1)));
  const giving = alone.filter((j) => /[1-9]/.test(activity(j)?.credited ?? ""));
  const most = plain.findLast((p) => p.taken.length === cases.open.length) ?? plain.at(-1);
  if (alone.length === 0 || !most || most.credit.required === undefined) return undefined;
  // Which cycle this is must be sure before anyone is told what to take in it.
  const advisable = giving.length > 0 && most.standing.cycle?.basis !== "assumed";
  const unit = most.standing.unit;
  const total = totalOf(most.standing);
  const withCards = (j: Judged): Judged => carded.find((c) => c.taken.join() === j.taken.join()) ?? j;
  const after = cases.after.find((a) => a.credential === id);
  const afterStanding = after?.standing.credentials.find((c) => c.id === id);
  const afterCredit = afterStanding && creditSum(afterStanding);
  const widest = Math.max(most.credit.required, ...[most, ...alone].map((j) => withCards(j).credit.sum));
  const cycleWords = (s: CredentialStanding): string => (s.cycle ? `to ${dayWords(s.cycle.end)}` : "");
  const barOf = (j: Judged): CompareBar & { cycle: string } => ({ ...compareBar(j.standing, j.credit, cardPartOf(j.standing, j.credit), widest), cycle: cycleWords(j.standing) });
  const first = alone[0];
  const rows = [
    ...(first ? [{ key: "one", title: `${nameOf(first.taken[0] ?? "")} alone`, bars: [barOf(withCards(first))] }] : []),
    ...(cases.open.length > 1 ? [{ key: "all", title: `${listWords(most.taken.map(nameOf))} in one cycle`, bars: [barOf(withCards(most))] }] : []),
    ...(first && after && afterStanding && afterCredit && cases.open.length > 1
      ? [{ key: "apart", title: `${nameOf(first.taken[0] ?? "")} now, ${nameOf(after.taken)} after the renewal`, bars: [barOf(withCards(first)), { ...compareBar(afterStanding, afterCredit, cardPartOf(afterStanding, afterCredit), widest), cycle: cycleWords(afterStanding) }] }]
      : []),
  ];
  return {
    id,
    toward,
    required: `${total?.required ?? ""} ${unit}`.trim(),
    requiredMark: ruleMark(`what ${toward} needs`, total?.why ?? []),
    gives: alone.flatMap((j) => {
      const a = activity(j);
      return a ? [{ id: j.taken[0] ?? "", name: nameOf(j.taken[0] ?? ""), worth: a.worth === undefined ? "not known" : `${a.worth} ${unit}`, says: /[1-9]/.test(a.credited) ? undefined : spokenDates(a.says), mark: ruleMark(`${nameOf(j.taken[0] ?? "")} toward ${toward}`, a.why) }] : [];
    }),
    rows: advisable ? rows : [],
    advice: !advisable ? [] : [
      ...(first && cases.open.length > 1 ? said(exactOf(first, withCards(first), nameOf(first.taken[0] ?? "")), ruleMark("one course and the card", [...(activity(first)?.why ?? []), ...(total?.why ?? [])])) : []),
      ...said(wasteOf(most), ruleMark("what becomes of surplus", most.standing.surplus?.why ?? [])),
      ...said(adviceOf(plain, withCards, most, alone, nameOf, after?.cycle.start)),
    ],
    cardNote: !advisable ? undefined : cardNoteOf(most, withCards(most), unit),
  };
}

/** The first open courses that are enough together with the cards decide how many belong into this cycle. */
function adviceOf(plain: readonly Judged[], withCards: (j: Judged) => Judged, most: Judged, alone: readonly Judged[], nameOf: (id: string) => string, nextStart: string | undefined): string {
  const prefixes = Array.from({ length: most.taken.length + 1 }, (_, n) => plain.find((p) => p.taken.join() === most.taken.slice(0, n).join())).filter((p) => p !== undefined);
  const enough = prefixes.findIndex((p) => withCards(p).credit.met);
  if (enough === -1) return `All of them together do not fill this cycle: you still need other credit.`;
  const later = most.taken.slice(enough).map(nameOf);
  if (later.length === 0) return `${most.taken.length === 1 ? `${nameOf(most.taken[0] ?? "")} fits` : "All of them fit"} this cycle: nothing is wasted.`;
  const now = most.taken.slice(0, enough).map(nameOf);
  const when = nextStart === undefined ? "after the renewal" : `after the renewal, from ${dayWords(nextStart)} on`;
  if (now.length === 0) return `This cycle is full without ${later.length === 1 ? "it" : "them"}. Take ${listWords(later)} ${when}.`;
  // Where each gives the same, it is for the holder to say which comes first.
  const alike = now.length === 1 && alone.length > 1 && alone.every((j) => j.credit.sum === alone[0]?.credit.sum);
  return alike ? `Take one in this cycle and ${alone.length === 2 ? "the other" : "the next"} ${when}.` : `Take ${listWords(now)} in this cycle, and ${listWords(later)} ${when}.`;
}

/** What becomes of credit that is too much, with the figure; absent when nothing is too much. */
function wasteOf({ taken, standing, credit }: Judged): string | undefined {
  const { surplus, unit } = standing;
  if (!surplus || credit.surplus <= 0 || credit.required === undefined) return undefined;
  const words = (n: number): string => `${decimalWords(n, credit.places)} ${unit}`;
  const what = taken.length === 2 ? "Both in this cycle" : taken.length > 2 ? `All ${taken.length} in this cycle` : taken.length === 1 ? "It" : "What you have";
  const fate = { lost: `${words(credit.surplus)} would be lost`, unknown: `whether the other ${words(credit.surplus)} carries over is not known`, carried: `${surplus.carried ?? "part"} ${unit} of it would carry over` }[surplus.fate];
  return `${what} would come to ${words(credit.sum)} where ${words(credit.required)} is needed: ${fate}.`;
}

/** One course and the card fill a cycle to the dot. */
function exactOf(one: Judged, carded: Judged, name: string): string | undefined {
  if (carded === one || carded.credit.sum !== carded.credit.required) return undefined;
  const words = (n: number): string => decimalWords(n, one.credit.places);
  return `One is enough: ${name} gives ${words(one.credit.sum)} ${one.standing.unit}, the ${holdsOf(carded)} ${words(carded.credit.sum - one.credit.sum)}. That is exactly one renewal.`;
}

function said(text: string | undefined, mark?: RuleMark): AnswerSentence[] {
  return text === undefined ? [] : [{ text, mark }];
}

function holdsOf(judged: Judged): string {
  return listWords(judged.standing.requirements.filter((r) => r.kind === "hold" && r.verdict === "met").map((r) => r.name)) || "card";
}

function cardNoteOf(without: Judged, withCard: Judged, unit: string): string | undefined {
  const gain = withCard.credit.sum - without.credit.sum;
  if (withCard === without || gain <= 0) return undefined;
  const words = (n: number): string => decimalWords(n, without.credit.places);
  const lost = without.credit.surplus > 0 ? ` So together, ${words(without.credit.surplus)} is too much by the courses alone, and ${words(withCard.credit.surplus)} once you hold the card.` : "";
  return `The striped ${words(gain)} ${unit} is the ${holdsOf(withCard)} that you need anyway.${lost}`;
}

function judged(cases: readonly HomeCase[], id: string): Judged[] {
  return cases.flatMap(({ taken, standing }) => {
    const one = standing.credentials.find((c) => c.id === id);
    const credit = one && creditSum(one);
    return one && credit ? [{ taken, standing: one, credit }] : [];
  });
}
