import { oneOf, titled, words } from "./humanised.ts";
import { isMapping, type RawMapping } from "./rule-card-raw.ts";
import { conditionWords, selectorWords } from "./rule-card-selector.ts";

const pers: Readonly<Record<string, string>> = {
  cycle: "In each cycle",
  "cycle-year": "In each year of the cycle",
  "calendar-year": "In each calendar year",
  activity: "For one activity",
  ever: "Once and for all",
};

const versions: Readonly<Record<string, string>> = {
  "cycle-start": "The row in force when the cycle begins holds.",
  "cycle-end": "The row in force when the cycle ends holds.",
  activity: "The row in force on the day of the activity holds.",
  submission: "The row in force on the day of handing in holds.",
};

const states: Readonly<Record<string, string>> = {
  late: "Late, and still renewable.",
  reinstatable: "Expired, and can be reinstated.",
};

/** What a rule says beside its dated values: which activities, how often, for whom. One sentence each. */
export function groupWords(parents: readonly RawMapping[], names: ReadonlyMap<string, string>): string[] {
  return parents.flatMap((parent) => {
    const title = titleOf(parent);
    return Object.entries(parent).flatMap(([key, value]) => {
      if (key === "any-of") return [`One of the ways to meet “${title}”.`];
      if (key === "all-of") return [`Part of “${title}”: all its parts are needed.`];
      return sentencesFor(key, value, names);
    });
  });
}

/** The name of a requirement, a fee, a step: authored, else made from its id. */
export function titleOf(item: RawMapping): string {
  return typeof item["name"] === "string" ? item["name"] : titled(String(item["id"]));
}

function sentencesFor(key: string, value: unknown, names: ReadonlyMap<string, string>): string[] {
  switch (key) {
    case "of":
      return [`Speaks of: ${selectorWords(value)}.`];
    case "per":
      return perWords(value);
    case "card":
      return [`Card: ${names.get(`card ${String(value)}`) ?? words(String(value))}.`];
    case "statement":
      return [`You state: ${names.get(`statement ${String(value)}`) ?? words(String(value))}`];
    case "exam":
      return [`Exam: ${oneOf((Array.isArray(value) ? value : [value]).map((id) => names.get(`credential ${String(id)}`) ?? String(id)))}.`];
    case "credential":
      return [`Credential: ${names.get(`credential ${String(value)}`) ?? String(value)}.`];
    case "advisory":
      return value === true ? ["Advice only: it binds nobody."] : [];
    case "when":
      return (Array.isArray(value) ? value : [value]).filter(isMapping).map((condition) => `Only if: ${conditionWords(condition, names)}.`);
    case "by":
      return typeof value === "string" && versions[value] ? [versions[value]] : [];
    case "state":
      return typeof value === "string" && states[value] ? [states[value]] : [];
    case "status":
      return typeof value === "string" ? [`Your status then is “${titled(value)}”.`] : [];
    case "category":
      return typeof value === "string" ? [`Category ${value}.`] : [];
    case "note":
      return typeof value === "string" ? [value] : [];
    default:
      return [];
  }
}

function perWords(value: unknown): string[] {
  if (isMapping(value)) {
    if (value["months"] !== undefined) return [`Within any ${String(value["months"])} months.`];
    if (value["clock"] !== undefined) return [`By a clock of its own: ${words(String(value["clock"]))}.`];
    if (value["renewals"] !== undefined) return [`Over ${String(value["renewals"])} renewals.`];
  }
  const text = pers[String(value)];
  // An award's `per` is part of its value: "0.1 for each hour".
  return text ? [`${text}.`] : [];
}
