import { parseMoney } from "../base/money.ts";
import { oneOf, words } from "./humanised.ts";
import { languageName } from "./language-name.ts";
import { durationWords, dayExpressionWords, pointWords } from "./rule-card-days.ts";
import { valueParts } from "./rule-card-parts.ts";
import type { ValuePlace } from "./rule-card-place.ts";
import { isMapping, type RawMapping } from "./rule-card-raw.ts";
import { selectorWords } from "./rule-card-selector.ts";
import { structureWords } from "./rule-card-structures.ts";

/** Keys under which a plain decimal is an amount of credit. */
const amounts: ReadonlySet<string> = new Set(["at-least", "at-most", "gives", "units", "least", "limit"]);
const days: ReadonlySet<string> = new Set(["on", "opens", "closes", "until", "deadline", "first", "last"]);
const plain: Readonly<Record<string, string>> = { none: "No such rule", unknown: "Unknown", yes: "Yes", no: "No", never: "Never" };

/** Words that say more under a certain key: what `none` means for a fee is not what it means for carry-over. */
const particular: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  carry: { none: "Nothing is carried over" },
  approval: { none: "Not needed", needed: "Needed" },
  where: { none: "Any card" },
  fee: { none: "No fee" },
  amount: { none: "No fee" },
  price: { none: "Free" },
  available: { none: "No longer offered" },
  sharing: {
    "all-count": "It counts for every credential",
    "highest-only": "It counts for the highest credential only",
    "shared-total": "All credentials together have one total",
    "step-table": "The total depends on how many credentials are held",
    surcharge: "Each further credential adds to the total",
    independent: "Each credential needs activities of its own",
  },
  duplicates: { cycle: "Counts once in a cycle", ever: "Counts once, ever", allowed: "Counts each time" },
  "next-cycle": { keeps: "Begins as if nothing had happened", resets: "Begins anew" },
  afterwards: { "exam-again": "Take the exam again", "repeat-course": "Take the course again", "apply-anew": "Apply anew" },
};

/** A row's value as a reader would say it. Never fails: what it does not know it shows as written. */
export function valueWords(value: unknown, place: ValuePlace): string {
  if (value === undefined || value === null) return "Not said";
  const parts = valueParts(value, place, valueWords);
  if (parts.length > 0) return parts.map((part) => `${part.label}: ${part.value}`).join("; ");
  if (Array.isArray(value)) return listWords(value, place);
  if (isMapping(value)) return proRataWords(value, place) ?? structureWords(value, place, valueWords);
  const text = typeof value === "boolean" ? (value ? "yes" : "no") : String(value);
  return particular[place.key]?.[text] ?? plain[text] ?? amountWords(text, place) ?? scalarWords(text, place);
}

function amountWords(text: string, { key, parent, unit }: ValuePlace): string | undefined {
  if (text.endsWith("%") && key === "attendance") return `${text} of it`;
  if (text.endsWith("%")) return `${text} of the total required`;
  if (!/^\d+(\.\d+)?$/.test(text)) return undefined;
  if (key === "months") return durationWords(`P${text}M`);
  if (key === "min-days") return text === "1" ? "1 day" : `${text} days`;
  if (key === "hours") return `${text} hours`;
  if (!amounts.has(key) || "attribute" in parent) return undefined;
  const per = parent["per"];
  const each = key === "units" && typeof per === "string" ? (per === "each" ? " each" : ` for each ${words(per)}`) : "";
  return `${text} ${unit}${each}`.trim();
}

function scalarWords(text: string, { key, names }: ValuePlace): string {
  if (parseMoney(text)) return text;
  if (key === "languages") return languageName(text);
  const day = days.has(key) ? dayExpressionWords(text) : undefined;
  if (day) return sentence(day);
  return durationWords(text) ?? names.get(text) ?? (/^[a-z0-9]+(-[a-z0-9]+)+$/.test(text) ? sentence(words(text)) : text);
}

/** `{ pro-rate: "80", over: P24M, … }`. */
function proRataWords(value: RawMapping, place: ValuePlace): string | undefined {
  if (value["pro-rate"] === undefined) return undefined;
  const part = value["round"] === "up" ? "a begun one counts whole" : "only full ones count";
  const [whole, over, per] = [valueWords(value["pro-rate"], place), durationWords(String(value["over"])), durationWords(String(value["per"]))];
  return `${whole} for a whole ${over ?? "cycle"}; for less, the share of its periods of ${per ?? "the same length"} that are left from ${pointWords(value["from"])}: ${part}`;
}

function listWords(list: readonly unknown[], place: ValuePlace): string {
  if (days.has(place.key)) return sentence(pointWords(list));
  return oneOf(list.map((item) => (isMapping(item) ? structureWords(item, place, valueWords) : valueWords(item, place))), "and");
}

/** A selector where the value is one. */
export function selectorValue(value: unknown): string {
  return sentence(selectorWords(value));
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
