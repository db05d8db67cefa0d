import { cycleEnd } from "../../base/cycle-end.ts";
import { addMonths, type Day, formatDay, parseDay } from "../../base/date.ts";
import { rowOn } from "../../base/fact.ts";
import { cycleRows } from "../../evaluate/cycle-rows.ts";
import { factWord } from "../../evaluate/fact-word.ts";
import type { Judged } from "../../evaluate/held.ts";
import { holderFacts } from "../../evaluate/holder-facts.ts";
import type { Rulebooks } from "../../compile/rulebook.ts";
import type { HeldCredential, HolderRecord } from "../../record/schema.ts";

/**
 * The credential as it is held once the cycle was renewed on a day. `carried`: units taken along. `undefined` where no rule says when the next cycle ends.
 * Where the body counts a cycle anew from an early renewal, the next one ends by that day.
 */
export function nextCertificate(rulebooks: Rulebooks, record: HolderRecord, held: HeldCredential, judged: Judged, on: Day, carried?: string): HeldCredential | undefined {
  const { "expires-on": _end, "started-on": _start, "submitted-on": _submitted, ...rest } = held;
  const ends = anew(rulebooks, record, held, judged, on) ?? judged.cycle.next?.end;
  if (ends === undefined || ends < on) return undefined;
  const { rules } = judged;
  const takesAlong = rules.carry.rows.some((row) => row.is !== "none") || rules.shortfall !== undefined;
  const renewal = { on: formatDay(on), ends: formatDay(ends), ...(takesAlong ? { carried: carried ?? "0" } : {}), ...(rules.shortfall ? { owed: "0" } : {}) };
  return { ...rest, renewals: [...(held.renewals ?? []).filter((r) => (parseDay(r.on) ?? on) < on), renewal] };
}

function anew(rulebooks: Rulebooks, record: HolderRecord, held: HeldCredential, { rules, cycle }: Judged, on: Day): Day | undefined {
  const early = rules.early && rowOn(rules.early, on);
  if (on > cycle.end || early?.is !== "value" || early.values[0] !== "starts-anew") return undefined;
  const facts = holderFacts(record, held);
  const rows = cycleRows(rules, (id) => factWord(rulebooks, facts, id));
  const [length] = rows.months(on).values;
  const [way] = rows.runs(on).values;
  return length !== undefined && way?.is === "certified" ? cycleEnd(way.ends, addMonths(on, length, way.missing)) : undefined;
}
