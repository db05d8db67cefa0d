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
  const guessed = bare.map((header, index) => exact[index] ?? take([...free.keys()].find((name) => name === header || HEADINGS[name]?.includes(header))) ?? take(bodyColumn(plain[index] ?? "", bodies, sole)));
  const priced = headers[guessed.findIndex((column) => column?.name === "price")] ?? "";
  const code = CURRENCY.exec(priced)?.[1]?.toUpperCase() ?? (priced.includes("€") ? "EUR" : priced.includes("£") ? "GBP" : undefined);
  return { columns: guessed, ...(code === undefined ? {} : { currency: code }) };
}

/** "ACE", "NASM CEUs", "CEC (ACSM)", "NSCA category". Of several names in one heading the longest is meant: "REPs India", not "REPs". */
function bodyColumn(header: string, bodies: readonly NamedBody[], sole: string | undefined): string | undefined {
  const words = ` ${header.replaceAll(/[^\p{L}\p{N}]+/gu, " ")} `;
  const named = bodies.flatMap(({ id, label }) => [id.replaceAll("-", " "), label.toLowerCase()].filter((name) => words.includes(` ${name} `)).map((name) => ({ id, name }))).toSorted((a, b) => b.name.length - a.name.length)[0];
  const body = named?.id ?? sole;
  if (body === undefined) return undefined;
  if (/\bcategory\b/.test(words)) return `category.${body}`;
  return UNITS.test(words) || named?.name === words.trim() ? `units.${body}` : undefined;
}
