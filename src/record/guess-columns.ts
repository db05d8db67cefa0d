import type { Named, TableColumn } from "./table-columns.ts";

/** What people head their columns with. Words in lower case; the first column that fits takes it. */
const headings: Readonly<Record<string, readonly string[]>> = {
  on: ["date", "completed", "finished", "completion date", "date completed", "completed on", "date of completion", "end date", "activity date", "course date"],
  title: ["name", "course name", "course title", "activity", "activity name", "description", "event", "class", "program"],
  course: ["course id", "course"],
  hours: ["contact hours", "ce hours", "hrs", "clock hours", "duration"],
  kind: ["type", "activity type", "format"],
  delivery: ["delivery method", "mode"],
  provider: ["organisation", "organization", "vendor", "sponsor", "company", "school", "issuer"],
  role: ["part"],
  note: ["notes", "comment", "comments", "remarks"],
  ref: ["handle", "reference", "activity id", "certificate number", "certificate no"],
  grade: ["mark", "result"],
  tags: ["tags", "marks", "topic"],
  id: ["credential", "certification", "certificate", "credential id"],
  "certified-on": ["certified", "certification date", "date certified", "earned", "first certified", "certified on"],
  "expires-on": ["expires", "expiry", "expiration", "expiration date", "expiry date", "valid until", "renew by"],
  "submitted-on": ["submitted", "renewed on", "renewal handed in on"],
  issued: ["issued on", "issue date", "date issued", "date"],
  expires: ["expires", "expiry", "expiration", "expiration date", "expiry date", "valid until"],
};

const units = /\b(ceus?|cecs?|cpds?|credits?|units?|points?)\b/;

/**
 * A column for each heading, where one fits; none is used twice. `sole` is the body that figures headed only
 * "CEU" belong to, when there is no doubt about it.
 */
export function guessColumns(headers: readonly string[], columns: readonly TableColumn[], bodies: readonly Named[], sole: string | undefined): (string | undefined)[] {
  const free = new Set(columns.map(({ name }) => name));
  const take = (name: string | undefined): string | undefined => (name !== undefined && free.delete(name) ? name : undefined);
  const plain = headers.map((header) => header.toLowerCase().replaceAll(/[_:*()]+/g, " ").replaceAll(/\s+/g, " ").trim());
  const exact = plain.map((header) => take(columns.find(({ name, label }) => free.has(name) && [name, label.toLowerCase()].includes(header))?.name));
  return plain.map((header, index) => exact[index] ?? take(columns.find(({ name }) => free.has(name) && headings[name]?.includes(header))?.name) ?? take(unitsColumn(header, bodies, sole)));
}

function unitsColumn(header: string, bodies: readonly Named[], sole: string | undefined): string | undefined {
  const body = bodies.find(({ id, label }) => [id, label.toLowerCase()].some((name) => header.split(/[^\p{L}\p{N}]+/u).includes(name)))?.id;
  if (header.includes("category")) return body ? `category.${body}` : sole && `category.${sole}`;
  if (!units.test(header)) return undefined;
  return body ? `units.${body}` : sole && `units.${sole}`;
}
