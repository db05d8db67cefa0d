import { addDays, type Day, parseDay } from "../base/date.ts";
import type { Rulebooks, Rules } from "../compile/rulebook.ts";
import { type EndHeld, endHeldOn } from "../record/end-held-on.ts";
import type { HeldCredential, HolderRecord } from "../record/schema.ts";
import { type Brought, type BroughtRenewal, broughtRenewals, endWithBrought, perhapsRenewed } from "./brought-renewals.ts";
import { type Cycle, findCycle, type NoCycle } from "./cycle.ts";
import { type ExtendedCycle, extendStated } from "./extend-stated.ts";
import { extensionOf } from "./extension.ts";
import { factWord } from "./fact-word.ts";
import { endsByRule, startAfterRenewal } from "./start-after-renewal.ts";
import { holderFacts } from "./holder-facts.ts";

/** The cycle of a held credential on a day, and what brought it when that was another credential. */
export interface HeldCycle extends ExtendedCycle {
  broughtBy?: BroughtRenewal | undefined;
}

/**
 * The cycle that a held credential is in on a day, by its own dates, by what other credentials of the record did for it, and by what its body granted. `known`: what those did, where the caller has it
 * already.
 */
export function heldCycle(rulebooks: Rulebooks, record: HolderRecord, held: HeldCredential, rules: Rules, asOf: Day, known?: ReadonlyMap<string, Brought>): HeldCycle | NoCycle {
  const certified = held["certified-on"] === undefined ? undefined : (parseDay(held["certified-on"]) ?? undefined);
  const facts = holderFacts(record, held);
  const grants = record.grants?.length && rules.exemptions.some((e) => e.extends) ? record.grants : [];
  const word = (id: string): string | undefined => factWord(rulebooks, facts, id);
  const find = (end: EndHeld): HeldCycle | NoCycle => {
    const cycle = findCycle(rules, certified, end, asOf, word, grants.length === 0 ? undefined : (span, endedBefore) => extensionOf(rules, grants, span, asOf, endedBefore)?.end ?? span.end);
    if (typeof cycle === "string") return cycle;
    const begun = startedOn(rules, held, startAfterRenewal(rules, cycle, end.is === "stated" ? end.endedBefore : undefined, certified ?? cycle.start, word), asOf, word);
    if (begun.offGrid && grants.length > 0) return extendStated(rules, grants, begun, beganOn(held, end), certified ?? begun.start, asOf, word);
    if (begun.gridEnd === undefined) return begun;
    const extension = extensionOf(rules, grants, { start: begun.start, end: begun.gridEnd }, asOf, begun.before.at(-1)?.end);
    return { ...begun, extension, why: extension ? [...begun.why, extension.row] : begun.why };
  };
  if (rules.renewedBy.length === 0) return find(endHeldOn(held, asOf));
  const brought = (known ?? broughtRenewals(rulebooks, record)).get(held.id);
  const { end, by } = endWithBrought(held, brought, asOf);
  const cycle = find(end);
  if (typeof cycle !== "string" && held["expires-on"] === undefined && perhapsRenewed(brought, cycle.end, asOf)) return find({ is: "unsaid" });
  // The end that another credential brought is no paper's word against the rule.
  return typeof cycle === "string" || !by ? cycle : { ...cycle, start: by.start, basis: "computed", ruleEnd: undefined, renewedOn: by.on, broughtBy: by, why: [...cycle.why, ...by.rows] };
}

/** The first day of the cycle, as the certificate or the end of the one before tells it. */
function beganOn(held: HeldCredential, end: EndHeld): Day | undefined {
  const stated = held["started-on"] === undefined ? null : parseDay(held["started-on"]);
  if (stated !== null) return stated;
  return end.is === "stated" && end.endedBefore !== undefined ? addDays(end.endedBefore, 1) : undefined;
}

/** The first day that the certificate held now names is believed, while that certificate is the one that is judged. */
function startedOn(rules: Rules, held: HeldCredential, cycle: Cycle, asOf: Day, word: (fact: string) => string | undefined): Cycle {
  const start = held["started-on"] === undefined ? null : parseDay(held["started-on"]);
  const last = held.renewals?.at(-1);
  if (start === null || start > cycle.end || cycle.basis === "assumed" || (last !== undefined && (parseDay(last.on) ?? asOf) > asOf)) return cycle;
  return { ...cycle, start, mayStart: undefined, sureStart: undefined, ruleEnd: endsByRule(rules, start, cycle.end, word) ? undefined : cycle.ruleEnd };
}
