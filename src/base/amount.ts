/**
 * Credit amounts. A body's unit has a smallest step ("0.1" CEU); an amount is held as a whole number of
 * steps, so that sums and comparisons are exact. Text is decimal; no fraction of a step and no float is ever stored.
 */
export interface Unit {
  name: string;
  /** The step as written: a power of ten times 1, 2, 25 or 5, such as "0.1", "0.05", "1". */
  step: string;
}

const DECIMAL = /^(\d{1,9})(?:\.(\d{1,6}))?$/;

/** A non-negative decimal as a whole number of millionths; `null` when it is not one. */
export function parseMillionths(text: string): number | null {
  const match = DECIMAL.exec(text);
  if (!match) return null;
  return Number(match[1]) * 1_000_000 + Number((match[2] ?? "").padEnd(6, "0"));
}

/** How many millionths one step of the unit is. */
export function stepMillionths(unit: Unit): number {
  return parseMillionths(unit.step) ?? 1_000_000;
}

/** The amount in steps; `null` when the text is no decimal or not a whole number of steps. */
export function parseAmount(text: string, unit: Unit): number | null {
  const millionths = parseMillionths(text);
  if (millionths === null) return null;
  const step = stepMillionths(unit);
  return millionths % step === 0 ? millionths / step : null;
}

/** The amount with as many decimals as the step has: "2.0" for 20 steps of 0.1. */
export function formatAmount(steps: number, unit: Unit): string {
  const decimals = (unit.step.split(".")[1] ?? "").length;
  const scale = 10 ** decimals;
  const scaled = Math.round((steps * stepMillionths(unit)) / (1_000_000 / scale));
  const text = String(Math.abs(scaled)).padStart(decimals + 1, "0");
  const cut = text.length - decimals;
  return `${scaled < 0 ? "-" : ""}${text.slice(0, cut)}${decimals > 0 ? `.${text.slice(cut)}` : ""}`;
}
