import { dayWords } from "./day-words.ts";
import { oneOf, words } from "./humanised.ts";
import { isMapping } from "./rule-card-raw.ts";

const nouns: Readonly<Record<string, string>> = { category: "category", kind: "", delivery: "delivered as", provider: "by", role: "as", tag: "marked", course: "course", grade: "grade" };

/** Which activities a rule speaks of: "course or workshop, delivered as self study, category A". */
export function selectorWords(selector: unknown): string {
  if (!isMapping(selector)) return "any activity";
  const parts = Object.entries(selector).map(([key, wanted]) => {
    if (key === "not") return `not (${selectorWords(wanted)})`;
    if (key === "any") return Array.isArray(wanted) ? wanted.map(inBrackets).join(", or ") : "";
    if (key === "on") return dated(wanted);
    const list = oneOf((Array.isArray(wanted) ? wanted : [wanted]).map((word) => (key === "provider" ? providerWords(String(word)) : words(String(word)))));
    return `${nouns[key] ?? words(key)} ${list}`.trim();
  });
  return parts.filter((part) => part !== "").join(", ") || "any activity";
}

/** One of several choices; brackets only where it has several conditions itself. */
function inBrackets(selector: unknown): string {
  const said = selectorWords(selector);
  return isMapping(selector) && Object.keys(selector).length === 1 && !said.startsWith("not ") ? said : `(${said})`;
}

/** Providers are written small in data; a short one without a dash is an abbreviation: "asti" becomes "ASTI". */
function providerWords(id: string): string {
  return /^[a-z]{2,5}$/.test(id) ? id.toUpperCase() : words(id);
}

function dated(range: unknown): string {
  if (!isMapping(range)) return "";
  const from = range["from"] === undefined ? "" : `from ${dayWords(String(range["from"]))}`;
  const until = range["until"] === undefined ? "" : `until ${dayWords(String(range["until"]))}`;
  return `done ${`${from} ${until}`.trim()}`;
}

/** When a rule applies: "Where do you work? United States or Canada". Names come from rule-card-names.ts. */
export function conditionWords(condition: unknown, names: ReadonlyMap<string, string>): string {
  if (!isMapping(condition)) return "";
  const wanted = condition["is"];
  const values = (Array.isArray(wanted) ? wanted : [wanted]).map(String);
  const fact = String(condition["fact"] ?? "");
  return `${names.get(`fact ${fact}`) ?? words(fact)} ${oneOf(values.map((value) => names.get(`fact ${fact} ${value}`) ?? value))}`;
}
