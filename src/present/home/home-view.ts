import { type Confidence, weakest } from "../../base/confidence.ts";
import type { CredentialStanding } from "../../evaluate/standing.ts";
import { dayWords } from "../day-words.ts";
import { listWords } from "../list-words.ts";
import { headline } from "../standing/headline.ts";
import { type RequirementView, requirementView } from "../standing/requirement-view.ts";
import { type RuleMark, ruleMark } from "../standing/rule-mark.ts";
import { stateWords, type Words } from "../standing/state-words.ts";
import type { HomeCases } from "./home-case.ts";
import { type PacingView, pacingView } from "./pacing-view.ts";
import { codeName, longName, type PickEntry, shortName } from "./pick.ts";

/** Home's answer. */
export interface HomeView {
  readonly asOfWords: string;
  /** The answer in a few sentences. */
  readonly answer: readonly string[];
  readonly confidence: Confidence;
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
    answer: [...expiringWords(expiring, short), ...lastingWords(lasting, short), ...pacing.flatMap((p) => p.advice.slice(0, 1))],
    confidence: weakest([...all.map((s) => s.confidence), ...pacing.flatMap((p) => [...p.gives.map((g) => g.mark?.confidence ?? "official"), p.adviceMark?.confidence ?? "official"] as Confidence[])]),
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

function expiringWords(list: readonly CredentialStanding[], short: (s: CredentialStanding) => string): string[] {
  const dated = list.filter((s) => s.cycle);
  const undated = list.filter((s) => !s.cycle);
  const due = dated.map((s) => `${short(s)} by ${dayWords(s.dates.find((d) => d.kind === "submission-closes")?.on ?? s.cycle?.end ?? "")}`);
  return [
    ...(due.length > 0 ? [`Renew ${listWords(due)}.`] : []),
    ...(undated.length > 0 ? [`${listWords(undated.map(short))}: say when you earned ${undated.length === 1 ? "it" : "them"}, and the date ${undated.length === 1 ? "it is" : "they are"} due appears here.`] : []),
  ];
}

function lastingWords(list: readonly CredentialStanding[], short: (s: CredentialStanding) => string): string[] {
  return list.length === 0 ? [] : [`${listWords(list.map(short))} ${list.length === 1 ? "does" : "do"} not expire.`];
}
