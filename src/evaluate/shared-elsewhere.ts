import { rowOn } from "../base/fact.ts";
import type { Day } from "../base/date.ts";
import type { Credential, Rulebooks, Sharing } from "../compile/rulebook.ts";
import type { Activity, HolderRecord } from "../record/schema.ts";

/** Ways of sharing under which one activity surely counts in full for each credential whose window holds its date. */
const COUNTS_FOR_EACH = new Set(["all-count", "highest-only"]);

/**
 * May an activity be spoken for by another credential of the same body? So it is where the holder has two or more that
 * expire and the body's rule on sharing is unknown or not of the kind that lets one activity count for each.
 */
export function sharingUnsure(rulebooks: Rulebooks, record: HolderRecord, credential: Credential, asOf: Day): boolean {
  const ids = siblings(rulebooks, record, credential);
  if (ids.length < 2) return false;
  const row = rowOn(credential.sharing, asOf);
  return row.is !== "value" || !row.values.every((rule) => (COUNTS_FOR_EACH.has(rule.mode) || (row.values.length === 1 && (rule.each ?? rule.total ?? rule.totals) !== undefined)) && ids.every((id) => rule.among === undefined || rule.among.includes(id)));
}

/** The body's rule surely lets one activity count for each credential. */
export function countsForEach(credential: Credential, asOf: Day): boolean {
  const row = rowOn(credential.sharing, asOf);
  return row.is === "value" && row.values.every((rule) => COUNTS_FOR_EACH.has(rule.mode) && rule.among === undefined);
}

/** The holder has two or more credentials of the body that expire. */
export function hasSiblings(rulebooks: Rulebooks, record: HolderRecord, credential: Credential): boolean {
  return siblings(rulebooks, record, credential).length > 1;
}

/** The credentials of the record that share by the rule. */
export function sharingGroup(rulebooks: Rulebooks, record: HolderRecord, credential: Credential, rule: Sharing): string[] {
  return siblings(rulebooks, record, credential).filter((id) => rule.among === undefined || rule.among.includes(id));
}

/** The credentials that share one total with this one, toward which what is for another of them counts too; empty where there is no such total. */
export function poolOf(rulebooks: Rulebooks, record: HolderRecord, credential: Credential, asOf: Day): string[] {
  const [rule] = rowOn(credential.sharing, asOf).values;
  return rule?.total && !sharingUnsure(rulebooks, record, credential, asOf) ? sharingGroup(rulebooks, record, credential, rule) : [];
}

/** The holder has named the one credential of the body that the activity is for. */
export function forOneOnly(rulebooks: Rulebooks, record: HolderRecord, credential: Credential, activity: Activity): boolean {
  const ids = siblings(rulebooks, record, credential);
  return activity.for !== undefined && ids.filter((id) => activity.for?.includes(id)).length === 1;
}

function siblings(rulebooks: Rulebooks, record: HolderRecord, credential: Credential): string[] {
  return record.credentials.map((held) => held.id).filter((id) => {
    const other = rulebooks.credentials.get(id);
    return other?.body.id === credential.body.id && other.rules !== undefined;
  });
}
