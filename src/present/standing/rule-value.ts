import { dayExpressionWords, durationWords } from "../rule-card-days.ts";
import { selectorWords } from "../rule-card-selector.ts";

/** Facts whose value is a day. */
const DAYS: ReadonlySet<string> = new Set(["on", "opens", "closes", "until", "deadline", "first", "last"]);

/** The value of a row as a rule reference has it, in words: days, spans of time and which cards. What it does not read it leaves as it is. */
export function ruleValue(path: string, text: string): string {
  const key = (path.split("@")[0] ?? "").split(/[#.]/).at(-1) ?? "";
  const values = text.split(" or ");
  const said = values.map((value) => (DAYS.has(key) ? dayExpressionWords(value) : key === "where" ? cardsWords(value) : durationWords(value)));
  if (said.includes(undefined)) return text;
  const all = said.join(key === "where" ? "; or " : " or ");
  return all.charAt(0).toUpperCase() + all.slice(1);
}

/** `any delivery in-person, blended, provider asti` as "delivered as in person or blended, or by ASTI". */
function cardsWords(text: string): string | undefined {
  if (text === "none") return "any card";
  if (/\b(not|on) /.test(text) || !text.includes(" ")) return undefined;
  if (!text.startsWith("any ")) return selectorWords(Object.assign({}, ...conditionsIn(text)));
  const choices = (text.slice(4).match(/\([^)]*\)|[^(,]+(, [^( ,]+(?=,|$))*/g) ?? []).map((choice) => conditionsIn(choice.replace(/^[ (]+|\)$/g, "")));
  return selectorWords({ any: choices.map((conditions) => Object.assign({}, ...conditions) as object) });
}

/** `delivery in-person, blended, provider asti` as two conditions: what has no space belongs to the one before it. */
function conditionsIn(text: string): Record<string, string[]>[] {
  const conditions: Record<string, string[]>[] = [];
  let values: string[] = [];
  for (const part of text.split(", ")) {
    const [first = "", second] = part.trim().split(" ");
    if (second === undefined) values.push(first);
    else conditions.push({ [first]: (values = [second]) });
  }
  return conditions;
}
