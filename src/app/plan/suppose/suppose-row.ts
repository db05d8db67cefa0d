import type { RawRow } from "../../../base/rows.ts";
import { factsIn, isMapping, type RawMapping } from "../../../present/rule-card-raw.ts";
import type { RawBody } from "../../../rulebook/schema/body.ts";
import type { RawCredential } from "../../../rulebook/schema/credential.ts";
import type { RulebookSet } from "../../standing/rulebook-data.ts";
import { NEW_CARD } from "./supposable.ts";

/** "The rule changes in 2027": from a day on (`2027-01-01`) a rule says something else, written as a rulebook writes it: `"3.0"`, `"99.00 USD"`, `none`, `renewal-day`. */
export interface SupposedRow {
  /** Of a credential or a body, as rules are named: `nasm/cpt#require.total.at-least`. */
  readonly path: string;
  readonly from: string;
  readonly value: string;
}

const NOTE = "Supposed for this plan; no source says it.";

/** The rulebooks with that row, which nobody confirmed, in the place of what would hold from the day on. Nothing changes where there is no such rule. */
export function supposeRow({ rulebooks, vocabulary }: RulebookSet, suppose: SupposedRow): RulebookSet {
  const [owner = "", rule = ""] = suppose.path.split("#");
  const changed = rulebooks.map((rulebook) => ({
    ...rulebook,
    body: rulebook.body.id === owner ? (withRow(rulebook.body, rule, suppose) as RawBody) : rulebook.body,
    credentials: rulebook.credentials.map((credential) => (credential.id === owner ? (withRow(withCard(credential, rule), rule, suppose) as RawCredential) : credential)),
  }));
  return { rulebooks: changed, vocabulary };
}

function withRow(part: RawCredential | RawBody, rule: string, { from, value }: SupposedRow): unknown {
  const rows = factsIn(part as unknown as RawMapping).find(({ path }) => path === rule)?.rows as readonly RawRow<unknown>[] | undefined;
  if (!rows) return part;
  const row: RawRow<unknown> = { from, value, confidence: "unconfirmed", note: NOTE };
  return replaced(part, rows, [...rows.filter((one) => one.from === "undated" || one.from < from), row]);
}

/** What lies beside the way to the fact stays the same object. */
function replaced(value: unknown, fact: unknown, by: unknown): unknown {
  if (value === fact) return by;
  if (Array.isArray(value)) {
    const list = value.map((item: unknown) => replaced(item, fact, by));
    return list.every((item, index) => item === value[index]) ? value : list;
  }
  if (!isMapping(value)) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, replaced(item, fact, by)] as const);
  return entries.every(([key, item]) => item === value[key]) ? value : Object.fromEntries(entries);
}

/** A card that no rule asks for has a requirement that asks for nothing yet. */
function withCard(credential: RawCredential, rule: string): RawCredential {
  const card = new RegExp(`^require\\.${NEW_CARD}(.+)\\.on$`).exec(rule)?.[1];
  if (card === undefined || !credential.require) return credential;
  const on = [{ from: "undated", value: "none", confidence: "unconfirmed", note: NOTE }];
  return { ...credential, require: [...credential.require, { id: `${NEW_CARD}${card}`, by: "submission", hold: { card, on } }] };
}
