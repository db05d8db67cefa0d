import { beforeAll, describe, expect, test } from "vitest";
import { compileLoaded } from "../../src/app/rulebooks/compile-loaded.ts";
import { loadRulebooks, type ParsedRulebooks } from "../../src/app/rulebooks/load-rulebooks.ts";
import { answered } from "../../src/app/standing/answer-question.ts";
import { wordsOf } from "../../src/app/standing/words-of.ts";
import type { Judge } from "../../src/app/standing/judge.ts";
import { addDays, addMonths, type Day, formatDay, parseDay } from "../../src/base/date.ts";
import type { Question } from "../../src/base/verdict.ts";
import { answerForm, type AnswerInput } from "../../src/present/standing/answer-field.ts";
import { answerPlace } from "../../src/present/standing/answer-place.ts";
import { type HolderRecord, recordSchema } from "../../src/record/schema.ts";
import { rulebookFolder } from "../../src/store/folder/rulebook-folder.ts";

/**
 * What the engine may ask, over the records of all worked cases as they are and with this or that left out of them.
 * Whoever adds a question has to see to it that it can be answered where it is asked.
 */
interface Asked {
  readonly question: Question;
  readonly record: HolderRecord;
  readonly credential: string;
  readonly title: string;
  readonly asOf: string;
}

const asked = new Map<string, Asked>();
let loaded: ParsedRulebooks;
let judge: Judge;

type Loose = Record<string, unknown>;

const without = <T extends object>(from: T, ...keys: string[]): T => Object.fromEntries(Object.entries(from).filter(([key]) => !keys.includes(key))) as T;
const activitiesWithout = (record: HolderRecord, ...keys: string[]): HolderRecord => (record.activities ? { ...record, activities: record.activities.map((a) => without(a, ...keys)) } : record);
const credentialsWithout = (record: HolderRecord, ...keys: string[]): HolderRecord => ({ ...record, credentials: record.credentials.map((c) => without(c, ...keys)) });

function lessSaid(record: HolderRecord): HolderRecord[] {
  return [
    record,
    without(record, "facts"),
    without(record, "cards", "exams", "attestations"),
    { ...record, cards: record.cards?.map((card) => without(card, "expires", "delivery", "provider")) },
    credentialsWithout(record, "certified-on", "expires-on", "renewals", "started-on"),
    credentialsWithout(record, "renewals", "status", "facts", "complete-from"),
    activitiesWithout(record, "kind", "delivery", "role", "provider"),
    activitiesWithout(record, "hours", "minutes", "quantity"),
    activitiesWithout(record, "units", "category"),
    activitiesWithout(record, "event", "content", "for", "attended", "grade", "status", "cycle"),
  ];
}

/** Where an answer goes, with what names the item and the body left out. */
function kindOfPlace(question: Question): string {
  const { list, item, key } = answerPlace(question.answer);
  return [list, item === "" ? "" : list === "facts" ? (question.choices ? "one of a few" : "free") : "*", key.replace(/^(units|category|status|cycle|quantity)\..*/, "$1.*")].filter(Boolean).join(".");
}

beforeAll(async () => {
  const loading = await loadRulebooks([rulebookFolder("rulebooks", process.cwd())]);
  if (!loading.ok) throw new Error(loading.problem);
  loaded = loading.value;
  ({ judge } = compileLoaded(loaded));
  for (const { cases } of loaded.parsed.flatMap((body) => body.cases))
    for (const one of cases)
      for (const record of lessSaid(one.record))
        for (const standing of judge(record, one["as-of"], one["renew-on"]).credentials)
          for (const question of [...standing.questions, ...standing.requirements.flatMap((r) => r.questions)]) {
            const { id, choices } = question;
            const key = `${kindOfPlace(question)} ${id.split(":")[0]}:${id.split(":").at(-1)} ${choices?.length ?? 0}`;
            if (!asked.has(key)) asked.set(key, { question, record, credential: standing.id, title: standing.name, asOf: one["as-of"] });
          }
});

const words = () => wordsOf({ vocabulary: loaded.vocabulary, rulebooks: loaded.parsed.flatMap((b) => (b.rulebook ? [b.rulebook] : [])) });
const formOf = ({ question, record, credential, title }: Asked) => answerForm(question, { words: words(), record, credential, titles: new Map([[credential, title]]) });

/** Something that a person could give in this input. */
function sample({ name, label, type, choices = [] }: AnswerInput): string {
  if (name === "expires") return "2099-02-03";
  if (type === "date" || name.endsWith(".on") || name === "issued") return "2001-02-03";
  if (type === "choice" || type === "several") return choices[0]?.value ?? "";
  if (type === "decimal") return "1.5";
  if (type === "check") return "";
  return label === "Grade" ? "B" : "some words";
}

/** A day on which a cycle of whole years may have begun that ends on the printed day: any other leaves the question open, and rightly. */
function wholeLengthBefore({ record, credential }: Asked): string {
  const end = record.credentials.find(({ id }) => id === credential)?.["expires-on"] ?? "2026-12-31";
  return formatDay(addDays(addMonths(parseDay(end) as Day, -24), 1));
}

/** What a person could fill the form with. */
function answersTo(one: Asked): Record<string, string> {
  const { answer } = one.question;
  const all = formOf(one).inputs.flatMap((input): [string, string][] => (input.type === "renewals" ? [["renewals.0.on", "2001-02-03"], ["renewals.0.ends", "2099-02-03"], ["renewals.0.carried", "1"], ["renewals.0.owed", "0"]] : [[input.name, sample(input)]]));
  const value = answer.endsWith(".attended") ? "85" : answer.endsWith(".expires-on") ? `${Number(one.asOf.slice(0, 4)) + 1}${one.asOf.slice(4)}`.replace("02-29", "02-28") : answer.endsWith(".started-on") ? wholeLengthBefore(one) : undefined;
  return { ...Object.fromEntries(all), ...(value === undefined ? {} : { value }) };
}

describe("every question of the worked cases", () => {
  test("is of a place that the record has", () => {
    expect(new Set([...asked.values()].map(({ question }) => kindOfPlace(question)))).toEqual(
      new Set([
        "activities.*", "activities.*.attended", "activities.*.category.*", "activities.*.content", "activities.*.cycle.*", "activities.*.delivery", "activities.*.event", "activities.*.for", "activities.*.grade",
        "activities.*.hours", "activities.*.kind", "activities.*.minutes", "activities.*.provider", "activities.*.quantity.*", "activities.*.role", "activities.*.status.*", "activities.*.units.*", "attestations.*",
        "cards", "cards.*", "credentials.*.certified-on", "credentials.*.complete-from", "credentials.*.expires-on", "credentials.*.renewals", "credentials.*.started-on", "credentials.*.status", "exams", "facts.one of a few",
      ]),
    );
  });

  test("has a field, and what is chosen from is there", () => {
    const poor = [...asked].flatMap(([key, one]) => {
      const { inputs } = formOf(one);
      return inputs.length > 0 && inputs.every(({ type, choices }) => (type !== "choice" && type !== "several") || (choices?.length ?? 0) > 0) ? [] : [`${key}: ${one.question.says}`];
    });
    expect(poor).toEqual([]);
  });

  test("puts its answer where the record keeps it, and the record stays one", () => {
    const wrong = [...asked].flatMap(([key, one]) => {
      const bare = { ...one.record, credentials: one.record.credentials.map((c) => (one.question.answer.endsWith(".renewals") ? without(c, "expires-on", "renewals", "certified-on", "started-on") : without(c, ...(one.question.answer.includes("-on") ? ["certified-on", "expires-on", "renewals", "started-on", "submitted-on"] : [])))) };
      const next = answered(bare, { ...one.question, credential: one.credential }, answersTo(one));
      const parsed = recordSchema.safeParse(next);
      if (!parsed.success) return [`${key}: ${JSON.stringify(parsed.error.issues[0])}`];
      return JSON.stringify(next) === JSON.stringify(bare) || valueAt(next, one) === undefined ? [`${key}: nothing arrived`] : [];
    });
    expect(wrong).toEqual([]);
  });

  test("is not asked again once it is answered", () => {
    // Of the invented body, whose rules are all known: elsewhere a question may stay because nobody found the rule.
    const left = [...asked].filter(([, { credential }]) => credential.startsWith("shapes/")).flatMap(([key, one]) => {
      const next = answered(one.record, { ...one.question, credential: one.credential }, answersTo(one));
      const standing = judge(next, one.asOf).credentials.find((c) => c.id === one.credential);
      return [...(standing?.questions ?? []), ...(standing?.requirements ?? []).flatMap((r) => r.questions)].some(({ id, says }) => id === one.question.id && says === one.question.says) ? [key] : [];
    });
    expect(left).toEqual([]);
  });
});

/** What stands at the place that the question names. */
function valueAt(record: HolderRecord, { question }: Asked): unknown {
  const { list, item, key } = answerPlace(question.answer);
  const found = (record as unknown as Record<string, unknown>)[list];
  if (list === "facts") return (found as Loose)[item];
  const entries = found as Loose[];
  if (item === "") return entries[0];
  const entry = entries.find((e) => e["id"] === item || e["ref"] === item || e["statement"] === item);
  return key.split(".").filter(Boolean).reduce<unknown>((at, part) => (at as Loose | undefined)?.[part], entry);
}
