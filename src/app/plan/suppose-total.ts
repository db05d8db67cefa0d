import type { RawCredential } from "../../rulebook/schema/credential.ts";
import type { RulebookSet } from "../standing/rulebook-data.ts";

/** "The rule changes in 2027": from a day on (`2027-01-01`) a credential asks for another total, in the body's own unit. */
export interface SupposedTotal {
  readonly credential: string;
  readonly from: string;
  readonly atLeast: string;
}

/** The rulebooks with that row, which nobody confirmed, in the place of what would hold from the day on. Nothing changes where the credential has no such total. */
export function supposeTotal({ rulebooks, vocabulary }: RulebookSet, suppose: SupposedTotal): RulebookSet {
  const changed = rulebooks.map((rulebook) => ({ ...rulebook, credentials: rulebook.credentials.map((credential) => (credential.id === suppose.credential ? (inside(credential, suppose) as RawCredential) : credential)) }));
  return { rulebooks: changed, vocabulary };
}

/** Whether the credential has a total that another can be supposed for. */
export function hasTotal({ rulebooks }: RulebookSet, credential: string): boolean {
  const found = rulebooks.flatMap(({ credentials }) => credentials).find(({ id }) => id === credential);
  return found !== undefined && inside(found, { credential, from: "2100-01-01", atLeast: "1" }) !== found;
}

/** Walks to the requirement called `total`, which may be one way among several; what lies beside the way stays the same object. */
function inside(value: unknown, suppose: SupposedTotal): unknown {
  if (Array.isArray(value)) {
    const list = value.map((item) => inside(item, suppose));
    return list.every((item, index) => item === value[index]) ? value : list;
  }
  if (typeof value !== "object" || value === null) return value;
  if ("id" in value && value.id === "total" && "units" in value && typeof value.units === "object" && value.units !== null && "at-least" in value.units) {
    const rows = value.units["at-least"] as readonly { readonly from: string }[];
    const before = rows.filter(({ from }) => from === "undated" || from < suppose.from);
    const row = { from: suppose.from, value: suppose.atLeast, confidence: "unconfirmed", note: "Supposed for this plan; no source says it." };
    return { ...value, units: { ...value.units, "at-least": [...before, row] } };
  }
  const entries = Object.entries(value).map(([key, item]) => [key, inside(item, suppose)] as const);
  return entries.every(([key, item]) => item === (value as Record<string, unknown>)[key]) ? value : Object.fromEntries(entries);
}
