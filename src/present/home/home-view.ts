import { type Confidence, CONFIDENCES } from "../../base/confidence.ts";
import type { CredentialStanding } from "../../evaluate/standing.ts";
import { dayWords } from "../day-words.ts";
import { listWords } from "../list-words.ts";
import { headline } from "../standing/headline.ts";
import { type RequirementView, requirementView } from "../standing/requirement-view.ts";
import { type RuleMark, ruleMark } from "../standing/rule-mark.ts";
import { stateWords, type Words } from "../standing/state-words.ts";
import type { HomeCases } from "./home-case.ts";
import { type AnswerSentence, type PacingView, pacingView } from "./pacing-view.ts";
import { codeName, longName, type PickEntry, shortName } from "./pick.ts";

/** Home's answer. */
export interface HomeView {
  readonly asOfWords: string;
  /** The answer in a few sentences. */
  readonly answer: readonly AnswerSentence[];
  /** Every confidence below official that the answer rests on somewhere. */
  readonly doubts: readonly Confidence[];
  readonly expiring: readonly ExpiringView[];
  readonly lasting: readonly { readonly id: string; readonly name: string; readonly state: Words; readonly says: string; readonly mark?: RuleMark | undefined }[];
  readonly pacing: readonly PacingView[];
}

export interface ExpiringView {
  readonly id: string;
  readonly name: string;
  readonly state: Words;
  readonly headline: string;
  readonly cycle?: string | undefined;
  /** The cycle was worked out as if earlier ones had been renewed. */
  readonly assumed: boolean;
  readonly requirements: readonly RequirementView[];
  readonly confidence: Confidence;
}

export function homeView(cases: HomeCases, entries: readonly PickEntry[]): HomeView {
  const entry = (id: string): PickEntry | undefined => entries.find((e) => e.id === id);
  const short = (s: CredentialStanding): string => (entry(s.id) ? shortName(entry(s.id) as PickEntry) : s.name);
  const code = (id: string): string => (entry(id) ? codeName(entry(id) as PickEntry) : id);
  const all = cases.asSaid.credentials;
  const lasting = all.filter((s) => s.state === "never-expires");
  const expiring = all.filter((s) => s.state !== "never-expires");
  const pacing = expiring.flatMap((s) => pacingView(s.id, short(s), cases, code) ?? []);
  return {
    asOfWords: dayWords(cases.asOf),
    answer: [...expiringWords(expiring, short), ...lastingWords(lasting, entries), ...pacing.flatMap((p) => p.advice)],
    doubts: doubtsOf([...all.map((s) => s.confidence), ...pacing.flatMap((p) => [...p.gives.map((g) => g.mark), ...p.advice.map((s) => s.mark)].flatMap((m) => m?.confidence ?? []))]),
    expiring: expiring.map((s) => ({
      id: s.id,
      name: entry(s.id) ? longName(entry(s.id) as PickEntry) : s.name,
      state: stateWords[s.state],
      headline: headline(s, cases.asOf),
      cycle: s.cycle && `${dayWords(s.cycle.start)} to ${dayWords(s.cycle.end)}`,
      assumed: s.cycle?.basis === "assumed",
      requirements: s.requirements.map(requirementView),
      confidence: s.confidence,
    })),
    lasting: lasting.map((s) => ({
      id: s.id,
      name: entry(s.id) ? longName(entry(s.id) as PickEntry) : s.name,
      state: stateWords[s.state],
      says: "It does not expire, so nothing is due for it.",
      mark: ruleMark(`${short(s)} does not expire`, s.notes.find((n) => n.id === "expires")?.why ?? []),
    })),
    pacing,
  };
}

function expiringWords(list: readonly CredentialStanding[], short: (s: CredentialStanding) => string): AnswerSentence[] {
  const dated = list.filter((s) => s.cycle);
  const undated = list.filter((s) => !s.cycle);
  const dueOn = (s: CredentialStanding): string => s.dates.find((d) => d.kind === "submission-closes")?.on ?? s.cycle?.end ?? "";
  const over = dated.filter((s) => ["late", "reinstatable", "gone"].includes(s.state));
  const due = dated.filter((s) => !over.includes(s));
  return [
    ...over.map((s) => ({ text: `${short(s)} ended on ${dayWords(s.cycle?.end ?? "")}.`, mark: ruleMark(`the end of ${short(s)}`, s.cycle?.why ?? []) })),
    ...(due.length > 0 ? [{ text: `Renew ${listWords(due.map((s) => `${short(s)} by ${dayWords(dueOn(s))}`))}.`, mark: ruleMark("the days due", due.flatMap((s) => s.cycle?.why ?? [])) }] : []),
    ...(undated.length > 0 ? [{ text: `${listWords(undated.map(short))}: say when you earned ${undated.length === 1 ? "it" : "them"}, and the date ${undated.length === 1 ? "it is" : "they are"} due appears here.` }] : []),
  ];
}

function lastingWords(list: readonly CredentialStanding[], entries: readonly PickEntry[]): AnswerSentence[] {
  if (list.length === 0) return [];
  const bodies = [...new Set(list.map((s) => s.body))];
  const names = bodies.map((body) => {
    const mine = list.filter((s) => s.body === body);
    const known = mine.flatMap((s) => entries.find((e) => e.id === s.id) ?? []);
    const [first] = known;
    return first ? `${first.bodyWords[0] ?? first.bodyName} ${listWords(known.map(codeName))}` : listWords(mine.map((s) => s.name));
  });
  return [{ text: `${listWords(names)} ${list.length === 1 ? "does" : "do"} not expire.`, mark: ruleMark("what does not expire", list.flatMap((s) => s.notes.find((n) => n.id === "expires")?.why ?? [])) }];
}

function doubtsOf(found: readonly Confidence[]): Confidence[] {
  return CONFIDENCES.filter((c) => c !== "official" && found.includes(c));
}
