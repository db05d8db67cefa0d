import { type Day, parseDay } from "../base/date.ts";
import type { Rulebooks, Rules } from "../compile/rulebook.ts";
import { endHeldOn } from "../record/end-held-on.ts";
import type { HeldCredential, HolderRecord } from "../record/schema.ts";
import { type BroughtRenewal, broughtRenewals, endWithBrought, perhapsRenewed } from "./brought-renewals.ts";
import { type Cycle, findCycle, type NoCycle } from "./cycle.ts";
import { factWord } from "./fact-word.ts";
import { holderFacts } from "./holder-facts.ts";

/** The cycle of a held credential on a day, and what brought it when that was another credential. */
export interface HeldCycle extends Cycle {
  broughtBy?: BroughtRenewal | undefined;
}

/** The cycle that a held credential is in on a day, by its own dates and by what other credentials of the record did for it. */
export function heldCycle(rulebooks: Rulebooks, record: HolderRecord, held: HeldCredential, rules: Rules, asOf: Day): HeldCycle | NoCycle {
  const certified = held["certified-on"] === undefined ? null : parseDay(held["certified-on"]);
  const facts = holderFacts(record, held);
  const word = (id: string): string | undefined => factWord(rulebooks, facts, id);
  if (rules.renewedBy.length === 0) return findCycle(rules, certified ?? undefined, endHeldOn(held, asOf), asOf, word);
  const brought = broughtRenewals(rulebooks, record).get(held.id);
  const { end, by } = endWithBrought(held, brought, asOf);
  const cycle = findCycle(rules, certified ?? undefined, end, asOf, word);
  if (typeof cycle !== "string" && held["expires-on"] === undefined && perhapsRenewed(brought, cycle.end, asOf)) return findCycle(rules, certified ?? undefined, { is: "unsaid" }, asOf, word);
  // The end that another credential brought is no paper's word against the rule.
  return typeof cycle === "string" || !by ? cycle : { ...cycle, start: by.start, basis: "computed", ruleEnd: undefined, renewedOn: by.on, broughtBy: by, why: [...cycle.why, by.row] };
}
