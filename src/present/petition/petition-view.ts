import { weakest } from "../../base/confidence.ts";
import { dayWords, shortDayWords, spokenDates } from "../day-words.ts";
import { listWords } from "../list-words.ts";
import { type RuleMark, ruleMark } from "../standing/rule-mark.ts";
import type { Words } from "../standing/state-words.ts";
import type { PetitionAnswer, PetitionCheck } from "./petition-check.ts";
import { type PetitionLine, petitionLines } from "./petition-lines.ts";
import { lackWords, verdictWordsOf } from "./petition-words.ts";

/** The pre-check as it is shown. */
export interface PetitionView {
  readonly asOf: string;
  readonly activities: readonly { readonly ref: string; readonly day: string; readonly title: string; readonly answers: readonly AnswerView[] }[];
  /** What each body says of petitions in general, once for all answers above. */
  readonly bodies: readonly { readonly id: string; readonly name: string; readonly points: readonly PetitionLine[] }[];
  /** "2 need a petition, 1 would be refused". */
  readonly summary: string;
}

export interface AnswerView {
  readonly id: string;
  /** "NASM: Certified Personal Trainer". */
  readonly whom: string;
  readonly words: Words;
  readonly says: string;
  /** What the record should have before it is handed in. */
  readonly lacks?: string | undefined;
  readonly questions: readonly string[];
  readonly mark?: RuleMark | undefined;
  /** Of the body's petition rule, what goes with this answer. */
  readonly petition: readonly PetitionLine[];
}

/** Which points stand beside an answer; the others are the same for all of a body's. */
const BESIDE: Readonly<Record<PetitionAnswer["verdict"], readonly string[]>> = { needed: ["excludes", "fee", "deadline", "review"], unknown: ["excludes", "fee", "deadline"], waits: ["review"], refused: [], "no-use": [], "not-needed": [] };
/** The point that refuses it. */
const REFUSED: Readonly<Record<string, string>> = { excluded: "excludes", "deadline-passed": "deadline" };
const ONCE: readonly string[] = ["papers", "after", "petition"];

/** Reasons for which the day is wrong, where the days are sure. */
const MISDATED: ReadonlySet<string> = new Set(["before-window", "after-window", "before-certification"]);

const SUMMARY: readonly (readonly [PetitionAnswer["verdict"], string, string])[] = [
  ["needed", "needs a petition", "need a petition"],
  ["waits", "is handed in and not decided", "are handed in and not decided"],
  ["unknown", "is not known", "are not known"],
  ["refused", "would be refused", "would be refused"],
  ["no-use", "would bring nothing", "would bring nothing"],
  ["not-needed", "needs none", "need none"],
];

/** The words of a pre-check. */
export function petitionView({ asOf, activities }: PetitionCheck): PetitionView {
  const all = activities.flatMap(({ answers }) => answers);
  const counted = SUMMARY.flatMap(([verdict, one, many]) => {
    const n = all.filter((answer) => answer.verdict === verdict).length;
    return n === 0 ? [] : [`${n} ${n === 1 ? one : many}`];
  });
  return {
    asOf: dayWords(asOf),
    activities: activities.map(({ ref, on, title, answers }) => ({ ref, day: shortDayWords(on), title: title || ref, answers: answers.map((answer) => answerView(answer, title || ref)) })),
    bodies: bodiesIn(all),
    summary: counted.length === 0 ? "" : `${listWords(counted)}.`,
  };
}

function bodiesIn(answers: readonly PetitionAnswer[]): PetitionView["bodies"] {
  const asked = new Map(answers.flatMap((answer) => (answer.rules && BESIDE[answer.verdict].length > 0 ? [[answer.body, answer.bodyName, answer.rules] as const] : [])).map(([id, name, rules]) => [id, { name, rules }]));
  return [...asked].map(([id, { name, rules }]) => ({ id, name, points: petitionLines(rules, name).filter((point) => ONCE.includes(point.id)) }));
}

function answerView(answer: PetitionAnswer, title: string): AnswerView {
  const missing = answer.lacks.map((lack) => lackWords[lack]);
  return {
    id: answer.credentials.join(" "),
    whom: `${answer.bodyName}: ${listWords(answer.names)}`,
    words: verdictWordsOf(answer.verdict, answer.rules),
    says: sentence(answer),
    ...(missing.length > 0 ? { lacks: `Your record does not say ${listWords(missing)}.` } : {}),
    questions: [...new Set(answer.questions.map(({ says }) => spokenDates(says)))],
    mark: ruleMark(title, answer.why),
    petition: answer.rules ? petitionLines(answer.rules, answer.bodyName).filter(({ id }) => BESIDE[answer.verdict].includes(id) || REFUSED[answer.reason] === id) : [],
  };
}

function sentence(answer: PetitionAnswer): string {
  const { verdict, reason, bodyName, brings, unit, cycleEnds } = answer;
  const says = answer.says === undefined ? "" : spokenDates(answer.says);
  const cycle = cycleEnds === undefined ? "" : ` Your cycle ends on ${dayWords(cycleEnds)}.`;
  switch (reason) {
    case "needs-approval":
      return `It counts only once ${bodyName} has approved it.${brings === undefined ? "" : ` It would bring ${brings} ${unit}.`}${cycle} ${says}`.trim();
    case "handed-in":
      return `Your record says that it waits for ${bodyName}. Do not pay twice.${cycle}`;
    case "excluded":
      return `${bodyName} takes no petition for this. Whether it counts in another way, by what its certificate states perhaps, is not known.`;
    case "deadline-passed":
      return "The last day to hand it in is over.";
    case "accepted":
      return `Your record says that ${bodyName} accepted it. ${says}`.trim();
    case "never-expires":
      return "This credential does not expire; no credit has to be counted.";
    case "exempt":
      return "You are exempt from this renewal; no credit has to be counted.";
    case "gone":
      return "This credential has lapsed and can no longer be renewed with credit.";
    case "unknown-expiry":
      return "Whether this credential expires was not found, or sources disagree.";
    case "unknown-cycle":
      return says === "" ? "Which cycle it would count for is not known." : `Which cycle it would count for is not known. ${says}`;
    case "unknown-approval":
      return `Whether ${bodyName} has to approve it is not known. ${says}`.trim();
    case "published":
      if (weakest(answer.why.map(({ confidence }) => confidence)) !== "official") return `${unsettled(answer, says)} That is not ${bodyName}’s own word; see that your certificate states it.`;
      return unsettled(answer, says);
    case "unconfirmed":
      return `${says} No source says this outright; ask ${bodyName}.`.trim();
    case "unknown-day":
      return `For which cycle credit of this day counts, or whether it does, is not settled. ${says}`.trim();
    case "unknown-award":
      return `${says} A petition may settle it; ask ${bodyName} before you pay.`.trim();
    case "future":
      return `It lies after this cycle; check again once you have renewed.${cycle}`;
    default:
      if (verdict === "unknown" && MISDATED.has(reason)) return `Whether credit of this day counts is not known. ${says}`;
      return unsettled(answer, says);
  }
}

/** Credit without a petition may still be under a limit or the like. */
function unsettled({ settled }: PetitionAnswer, says: string): string {
  return settled ? says : `${says} How much of it counts is not settled; your Standing says why.`;
}
