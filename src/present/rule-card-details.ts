import { oneOf, words } from "./humanised.ts";
import type { RawMapping } from "./rule-card-raw.ts";

/** One thing that a file says without a date. */
export interface CardDetail {
  readonly label: string;
  readonly value: string;
}

const labels: Readonly<Record<string, string>> = {
  kind: "Kind",
  aliases: "Also called",
  provider: "Provider",
  delivery: "Delivery",
  earns: "Earns",
  topics: "About",
  tags: "Marked",
  url: "Offered at",
  "version-by": "Which row holds",
};

const versions: Readonly<Record<string, string>> = {
  "cycle-start": "the one in force when the cycle begins",
  "cycle-end": "the one in force when the cycle ends",
  activity: "the one in force on the day of the activity",
  submission: "the one in force on the day the renewal is handed in",
};

/** The undated plain values of a file, in a fixed order. */
export function cardDetails(raw: RawMapping, names: ReadonlyMap<string, string>): CardDetail[] {
  const named: Readonly<Record<string, string>> = { provider: "body", earns: "credential" };
  return Object.entries(labels).flatMap(([key, label]) => {
    const value = raw[key];
    if (key === "url") return typeof value === "string" ? [{ label, value }] : [];
    if (typeof value === "string") return [{ label, value: versions[value] ?? names.get(`${named[key] ?? ""} ${value}`) ?? words(value) }];
    return Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === "string") ? [{ label, value: oneOf(key === "topics" ? value.map(words) : value, "and") }] : [];
  });
}
