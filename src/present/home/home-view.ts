import { type Confidence, CONFIDENCES } from "../../base/confidence.ts";
import type { CredentialStanding, RuleRef } from "../../evaluate/standing.ts";
import { dayWords, spokenDates } from "../day-words.ts";
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
    answer: [...expiringWords(expiring, short, cases.certified), ...unsettled.map((s) => ({ text: `${short(s)}: ${s.next[0]?.says ?? "whether it expires is not known."}`, mark: ruleMark(`${short(s)}`, expiryOf(s) ?? []) })), ...surplusWords(expiring), ...lastingWords(lasting, entries), ...pacing.flatMap((p) => p.advice)],
    doubts: doubtsOf([...all.map((s) => s.confidence), ...pacing.flatMap((p) => [...p.gives.map((g) => g.mark), ...p.advice.map((s) => s.mark)].flatMap((m) => m?.confidence ?? []))]),
    expiring: expiring.map((s) => ({
      id: s.id,
      name: entry(s.id) ? longName(entry(s.id) as PickEntry) : s.name,
      state: stateWords[s.state],
      headline: headline(s, cases.asOf),
      cycle: s.cycle && `${dayWords(s.cycle.start)} to ${dayWords(s.cycle.end)}`,
      assumed: s.cycle?.basis === "assumed",
      asksEnd: s.questions.some((q) => q.answer === `credentials.${s.id}.expires-on`),
      requirements: s.requirements.map(requirementView),
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

function expiringWords(list: readonly CredentialStanding[], short: (s: CredentialStanding) => string, certified: readonly string[]): AnswerSentence[] {
  const dated = list.filter((s) => s.cycle);
  const over = dated.filter((s) => ["late", "reinstatable", "gone"].includes(s.state));
  const assumed = dated.filter((s) => !over.includes(s) && s.cycle?.basis === "assumed");
  const due = dated.filter((s) => !over.includes(s) && !assumed.includes(s));
  const end = (s: CredentialStanding): RuleMark | undefined => ruleMark(`the end of ${short(s)}`, s.cycle?.why ?? []);
  return [
    ...over.map((s) => ({ text: `${short(s)} ended on ${dayWords(s.cycle?.end ?? "")}.`, mark: end(s) })),
    ...(due.length > 0 ? [{ text: `Renew ${listWords(due.map((s) => `${short(s)} by ${dayWords(dueOn(s))}`))}.`, mark: ruleMark("the days due", due.flatMap((s) => s.cycle?.why ?? [])) }] : []),
    // Whether earlier cycles were renewed is for the holder to say: a date that rests on it is never given as sure.
    ...assumed.map((s) => ({ text: `${short(s)} has been through a renewal day already. If that renewal went through, it is next due by ${dayWords(dueOn(s))}; if not, it is late. Say which day your certificate ends.`, mark: end(s) })),
    ...list.filter((s) => !s.cycle).map((s) => ({ text: undatedWords(s, short(s), certified.includes(s.id)) })),
  ];
}

/** The rows on whether it expires, where the engine could only speak of that. */
function expiryOf(s: CredentialStanding): RuleRef[] | undefined {
  return s.notes.find((n) => n.id === "expires")?.why;
}

function dueOn(s: CredentialStanding): string {
  return s.dates.find((d) => d.kind === "submission-closes")?.on ?? s.cycle?.end ?? "";
}

/** A credential without a cycle: a date is missing, or nobody found its rules. */
function undatedWords(s: CredentialStanding, name: string, dateGiven: boolean): string {
  const [question] = s.questions;
  if (!question) return `${name}: ${spokenDates(s.next[0]?.says ?? "too little is known about its rules. Ask the body.")}`;
  return dateGiven ? `${name}: ${spokenDates(question.says)}` : `${name}: say when you earned it, and the date it is due appears here.`;
}

/** What is too much already, by what was said; where more is planned, the pacing speaks of it. */
function surplusWords(list: readonly CredentialStanding[]): AnswerSentence[] {
  return list.flatMap(({ surplus }) => (surplus && /[1-9]/.test(surplus.amount) ? [{ text: spokenDates(surplus.says), mark: ruleMark("what becomes of surplus", surplus.why) }] : []));
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
  return [{ text: `${listWords(names)} ${list.length === 1 ? "does" : "do"} not expire.`, mark: ruleMark("what does not expire", list.flatMap((s) => expiryOf(s) ?? [])) }];
}

function doubtsOf(found: readonly Confidence[]): Confidence[] {
  return CONFIDENCES.filter((c) => c !== "official" && found.includes(c));
}
