import { type Confidence, CONFIDENCES } from "../../base/confidence.ts";
import type { CredentialStanding } from "../../evaluate/standing.ts";
import { dayWords } from "../day-words.ts";
import { headline } from "../standing/headline.ts";
import { type RequirementView, requirementViews } from "../standing/requirement-view.ts";
import { type RuleMark, ruleMark } from "../standing/rule-mark.ts";
import { stateWords, type Words } from "../standing/state-words.ts";
import type { AnswerSentence } from "./answer-sentence.ts";
import { expiryOf } from "./expiry-of.ts";
import type { HomeCases } from "./home-case.ts";
import { expiringWords, lastingWords, missingWords, surplusWords } from "./home-sentences.ts";
import { type PacingView, pacingView } from "./pacing-view.ts";
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
  /** Of these nobody has found whether they expire. */
  readonly unsettled: readonly { readonly id: string; readonly name: string; readonly says: string; readonly mark?: RuleMark | undefined }[];
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
  /** The last day printed on the certificate would settle it. */
  readonly asksEnd: boolean;
  readonly requirements: readonly RequirementView[];
  readonly confidence: Confidence;
}

/** What Home says of the picks, out of the cases judged for it. */
export function homeView(cases: HomeCases, entries: readonly PickEntry[]): HomeView {
  const entry = (id: string): PickEntry | undefined => entries.find((e) => e.id === id);
  const short = (s: CredentialStanding): string => (entry(s.id) ? shortName(entry(s.id) as PickEntry) : s.name);
  const code = (id: string): string => (entry(id) ? codeName(entry(id) as PickEntry) : id);
  const all = cases.asSaid.credentials;
  const lasting = all.filter((s) => s.state === "never-expires");
  const unsettled = all.filter((s) => s.state === "unknown" && expiryOf(s) !== undefined);
  const expiring = all.filter((s) => !lasting.includes(s) && !unsettled.includes(s));
  const pacing = expiring.flatMap((s) => pacingView(s.id, short(s), cases, code) ?? []);
  return {
    asOfWords: dayWords(cases.asOf),
    answer: [...missingWords(expiring, short), ...expiringWords(expiring, short, cases.certified), ...unsettled.map((s) => ({ text: `${short(s)}: ${s.next[0]?.says ?? "whether it expires is not known."}`, mark: ruleMark(`${short(s)}`, expiryOf(s) ?? []) })), ...surplusWords(expiring), ...lastingWords(lasting, entries), ...pacing.flatMap((p) => p.advice)],
    doubts: doubtsOf([...all.map((s) => s.confidence), ...pacing.flatMap((p) => [...p.gives.map((g) => g.mark), ...p.advice.map((s) => s.mark)].flatMap((m) => m?.confidence ?? []))]),
    expiring: expiring.map((s) => ({
      id: s.id,
      name: entry(s.id) ? longName(entry(s.id) as PickEntry) : s.name,
      state: stateWords[s.state],
      headline: headline(s, cases.asOf),
      cycle: s.cycle && `${dayWords(s.cycle.start)} to ${dayWords(s.cycle.end)}`,
      assumed: s.cycle?.basis === "assumed",
      asksEnd: s.questions.some((q) => q.answer === `credentials.${s.id}.expires-on`),
      requirements: requirementViews(s),
      confidence: s.confidence,
    })),
    lasting: lasting.map((s) => ({
      id: s.id,
      name: entry(s.id) ? longName(entry(s.id) as PickEntry) : s.name,
      state: stateWords[s.state],
      says: "It does not expire, so nothing is due for it.",
      mark: ruleMark(`${short(s)} does not expire`, expiryOf(s) ?? []),
    })),
    unsettled: unsettled.map((s) => ({ id: s.id, name: entry(s.id) ? longName(entry(s.id) as PickEntry) : s.name, says: s.next[0]?.says ?? "", mark: ruleMark(`whether ${short(s)} expires`, expiryOf(s) ?? []) })),
    pacing,
  };
}

function doubtsOf(found: readonly Confidence[]): Confidence[] {
  return CONFIDENCES.filter((c) => c !== "official" && found.includes(c));
}
