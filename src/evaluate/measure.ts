import { parseMillionths, type Unit } from "../base/amount.ts";
import type { Day } from "../base/date.ts";
import type { Question } from "../base/verdict.ts";
import type { Award } from "../compile/award.ts";
import type { Activity } from "../record/schema.ts";
import { statedMillionths } from "./stated.ts";

/** How much of what an award counts an activity has, in millionths: a range where certificates for several bodies state different amounts. */
export interface Measure {
  low: number;
  high: number;
  /** As the record has it. */
  text: string;
}

/** The units of bodies; `undefined` for a body whose rulebook is not at hand. */
export type UnitOf = (body: string) => Unit | undefined;

/** What the record states of the measure that an award counts by; `undefined` when it does not. */
export function measureOf(award: Award, activity: Activity, on: Day, body: string, unitOf: UnitOf): Measure | undefined {
  if (award.per === "stated") return statedFor(award.bodies ?? [body], activity, on, unitOf);
  const text = award.per === "hour" ? activity.hours : award.per === "minute" ? activity.minutes : activity.quantity?.[award.per];
  const millionths = text === undefined ? undefined : (parseMillionths(text) ?? 0);
  return text === undefined || millionths === undefined ? undefined : { low: millionths, high: millionths, text };
}

function statedFor(bodies: readonly string[], activity: Activity, on: Day, unitOf: UnitOf): Measure | undefined {
  const stated = bodies.flatMap((body) => {
    const text = activity.units?.[body];
    return text === undefined ? [] : [{ text, unit: unitOf(body), millionths: statedMillionths(text, unitOf(body), on) }];
  });
  if (stated.length === 0) return undefined;
  // The scale of a unit whose rulebook is not at hand may have been another at that time.
  return { low: stated.some((s) => s.unit === undefined) ? 0 : Math.min(...stated.map((s) => s.millionths)), high: Math.max(...stated.map((s) => s.millionths)), text: stated.map((s) => s.text).join(" or ") };
}

/** Asks for the measure that an award counts by. */
export function askMeasure(award: Award, ref: string, title: string, body: { id: string; unit: Unit }): Question {
  if (award.per === "stated") {
    const [of = body.id] = award.bodies ?? [];
    return { id: `activities:${ref}:units:${of}`, says: `How many units does your certificate for ${title} state for ${of.toUpperCase()}?`, answer: `activities.${ref}.units.${of}` };
  }
  const key = award.per === "hour" ? "hours" : award.per === "minute" ? "minutes" : `quantity.${award.per}`;
  return { id: `activities:${ref}:${award.per}`, says: `How many ${award.per}s was ${title}?`, answer: `activities.${ref}.${key}` };
}
