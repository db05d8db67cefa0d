import type { NamedBody, OptionColumn } from "./option-columns.ts";

/** What people head the columns of a table of courses with. Words in lower case; the first column that fits takes it. */
const HEADINGS: Readonly<Record<string, readonly string[]>> = {
  id: ["course id", "course code", "code", "sku", "number", "course number", "ref", "reference", "product id"],
  title: ["name", "course", "course name", "course title", "class", "class name", "program", "programme", "description", "event", "product"],
  course: ["catalogue course", "recert course", "course"],
  price: ["cost", "fee", "tuition", "amount", "list price", "course fee", "price per person"],
  hours: ["contact hours", "ce hours", "hrs", "clock hours", "duration", "length", "duration hours", "duration h", "time"],
  provider: ["organisation", "organization", "vendor", "sponsor", "company", "school", "offered by", "publisher"],
  kind: ["type", "course type", "activity type"],
  delivery: ["format", "delivery method", "mode", "how", "delivery format"],
  topics: ["topic", "subject", "subjects", "tags", "focus", "area"],
  languages: ["language"],
  "available.first": ["first day", "start", "start date", "starts", "from", "available from", "begins", "opens"],
  "available.last": ["last day", "end", "end date", "ends", "until", "available until", "closes", "expires"],
  "available.on": ["date", "course date", "event date", "held on"],
  travel: ["travel needed", "needs travel"],
  online: ["is online"],
  "min-days": ["min days", "days", "minimum days"],
  "card.kind": ["card", "card kind"],
  "card.months": ["card months", "card valid months"],
  url: ["link", "website", "web", "web address", "page"],
};

const CURRENCY = /\b(usd|cad|aud|nzd|eur|gbp|inr|zar|aed|chf)\b/i;
const UNITS = /\b(ceus?|cecs?|cpds?|credits?|units?|points?|hours approved)\b/;

/**
 * A column for each heading, where one fits; none is used twice. `sole` is the body that figures headed only "CEU" belong to, when there is no
 * doubt about it. `currency`: what the heading of the price says, as in "Price (USD)".
 */
export function guessOptionColumns(headers: readonly string[], columns: readonly OptionColumn[], bodies: readonly NamedBody[], sole: string | undefined): { columns: (OptionColumn | undefined)[]; currency?: string } {
  const free = new Map(columns.map((column) => [column.name, column]));
  const take = (name: string | undefined): OptionColumn | undefined => {
    const column = name === undefined ? undefined : free.get(name);
    if (name !== undefined) free.delete(name);
    return column;
  };
  const plain = headers.map((header) => header.toLowerCase().replaceAll(/[_:*()[\]/]+/g, " ").replaceAll(/\s+/g, " ").trim());
  // "Course" heads names far more often than ids of our catalogue.
  const exact = plain.map((header) => take(header === "course" ? undefined : [...free.values()].find(({ name, label }) => [name, label.toLowerCase()].includes(header))?.name));
  const bare = plain.map((header) => header.replace(CURRENCY, "").replace(/[$€£₹]/, "").trim());
  const only = soleIn(plain, bodies, sole);
  const guessed = bare.map((header, index) => exact[index] ?? take([...free.keys()].find((name) => name === header || HEADINGS[name]?.includes(header))) ?? take(bodyColumn(plain[index] ?? "", bodies, only)));
  const priced = headers[guessed.findIndex((column) => column?.name === "price")] ?? "";
  const code = CURRENCY.exec(priced)?.[1]?.toUpperCase() ?? (priced.includes("€") ? "EUR" : priced.includes("£") ? "GBP" : undefined);
  return { columns: guessed, ...(code === undefined ? {} : { currency: code }) };
}

/** Words beside those for units that name no body. Any other word could be one that no rulebook knows, or say that the figure is not that body's. */
const PLAIN = new Set(["ce", "hours", "approved", "awarded", "earned", "value", "number", "no", "of", "the", "for", "by", "total", "amount", "category", "body"]);

/**
 * "ACE", "NASM CEUs", "CEC (ACSM)", "NSCA category". Of several names of which one holds the others the longest is meant: "REPs India", not "REPs". A heading with
 * any other word than these is taken for nobody's: units must never be credited to another body than theirs.
 */
function bodyColumn(header: string, bodies: readonly NamedBody[], sole: string | undefined): string | undefined {
  const words = wordsOf(header);
  const named = namedIn(words, bodies);
  const [one] = named;
  if (named.some(({ id, name }) => id !== one?.id && (name === one?.name || !` ${one?.name} `.includes(` ${name} `)))) return undefined;
  const body = one?.id ?? sole;
  const others = words.replace(` ${one?.name ?? ""} `, " ").trim().split(" ").filter((word) => word !== "");
  if (body === undefined || !others.every((word) => PLAIN.has(word) || UNITS.test(word))) return undefined;
  if (others.includes("category")) return `category.${body}`;
  return others.length === 0 || UNITS.test(words) ? `units.${body}` : undefined;
}

/** Where several columns could be credit, one that is headed "CEU" alone may be anybody's. */
function soleIn(headers: readonly string[], bodies: readonly NamedBody[], sole: string | undefined): string | undefined {
  const credit = headers.map(wordsOf).filter((words) => !words.includes(" category ") && (UNITS.test(words) || namedIn(words, bodies).some(({ name }) => name === words.trim())));
  return credit.length > 1 ? undefined : sole;
}

/** The longest first. */
function namedIn(words: string, bodies: readonly NamedBody[]): { id: string; name: string }[] {
  return bodies.flatMap(({ id, label }) => [wordsOf(id).trim(), wordsOf(label).trim()].filter((name) => name !== "" && words.includes(` ${name} `)).map((name) => ({ id, name }))).toSorted((a, b) => b.name.length - a.name.length);
}

function wordsOf(text: string): string {
  return ` ${text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim()} `;
}
