import type { CredentialStanding, RequirementStanding } from "../../evaluate/standing.ts";
import { dayWords, spokenDates } from "../day-words.ts";
import { listWords } from "../list-words.ts";
import { dueDay } from "../standing/headline.ts";
import { type RuleMark, ruleMark } from "../standing/rule-mark.ts";
import type { AnswerSentence } from "./answer-sentence.ts";
import { expiryOf } from "./expiry-of.ts";
import { codeName, type PickEntry } from "./pick.ts";

/** What is due when, as far as it is sure. `certified`: those for which the first day was given. */
export function expiringWords(list: readonly CredentialStanding[], short: (s: CredentialStanding) => string, certified: readonly string[]): AnswerSentence[] {
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

/** What is missing now, body by body, before anything else: for a cycle that is sure to be the one that runs. */
export function missingWords(list: readonly CredentialStanding[], short: (s: CredentialStanding) => string): AnswerSentence[] {
  const open = list.flatMap((s) => {
    const missing = s.cycle && s.cycle.basis !== "assumed" && ["open", "late", "reinstatable", "unknown"].includes(s.state) ? s.requirements.filter((r) => !r.advisory && r.verdict !== "met") : [];
    return missing.length === 0 ? [] : [{ standing: s, missing }];
  });
  return open.map(({ standing, missing }) => ({
    text: `${list.length === 1 ? "You" : `For ${short(standing)} you`} still need ${listWords(missing.map((one) => neededWords(one, missing)))}.`,
    mark: ruleMark("what is missing", missing.flatMap((r) => r.why)),
  }));
}

function neededWords({ name, kind, short, unit }: RequirementStanding, all: readonly RequirementStanding[]): string {
  // The first amount is that of the whole; of several, each other one says what it is for.
  const first = all.find(isShort)?.name;
  if (isShort({ short })) return `${short} ${unit ?? ""}`.trim() + (name === first ? "" : ` for “${name}”`);
  // Only a card is one of several things of its kind; other requirements are called by their names.
  return kind === "hold" && name.endsWith(" card") ? `a ${name}` : `“${name}”`;
}

function isShort({ short }: Pick<RequirementStanding, "short">): boolean {
  return short !== undefined && /[1-9]/.test(short);
}

function dueOn(s: CredentialStanding): string {
  return dueDay(s) ?? "";
}

/** A credential without a cycle: a date is missing, or nobody found its rules. */
function undatedWords(s: CredentialStanding, name: string, dateGiven: boolean): string {
  const [question] = s.questions;
  if (!question) return `${name}: ${spokenDates(s.next[0]?.says ?? "too little is known about its rules. Ask the body.")}`;
  return dateGiven ? `${name}: ${spokenDates(question.says)}` : `${name}: say when you earned it, and the date it is due appears here.`;
}

/** What is too much already, by what was said; where more is planned, the pacing speaks of it. */
export function surplusWords(list: readonly CredentialStanding[]): AnswerSentence[] {
  return list.flatMap(({ surplus }) => (surplus && /[1-9]/.test(surplus.amount) ? [{ text: spokenDates(surplus.says), mark: ruleMark("what becomes of surplus", surplus.why) }] : []));
}

/** Which do not expire, body by body. */
export function lastingWords(list: readonly CredentialStanding[], entries: readonly PickEntry[]): AnswerSentence[] {
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
