/**
 * Credit amounts. A body's unit has a smallest step ("0.1" CEU); an amount is held as a whole number of
 * steps, so that sums and comparisons are exact. Text is decimal; no fraction of a step and no float is ever stored.
 */
export interface Unit {
  name: string;
  /** The step as written: a power of ten times 1, 2, 25 or 5, such as "0.1", "0.05", "1". */
  step: string;
  /** The scales of other times, the oldest first: until which day one was used, and what one of it is worth in today's. */
  earlier?: readonly { until: string; name: string; worth: string }[] | undefined;
}

const [ZERO, NINE, POINT] = [48, 57, 46];
/** What a last digit is worth, in millionths, by how many digits stand behind the point. */
const SCALE = [1_000_000, 100_000, 10_000, 1000, 100, 10, 1];

/**
 * A non-negative decimal as a whole number of millionths; `null` when it is not one: up to nine digits, and behind a point up to six. Read
 * digit by digit, because every activity of every holder comes through here.
 */
export function parseMillionths(text: string): number | null {
  let [whole, fraction, before, behind] = [0, 0, 0, 0];
  let pointed = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === POINT && !pointed && before > 0) pointed = true;
    else if (code < ZERO || code > NINE) return null;
    else if (pointed) {
      if (++behind > 6) return null;
      fraction = fraction * 10 + (code - ZERO);
    } else {
      if (++before > 9) return null;
      whole = whole * 10 + (code - ZERO);
    }
  }
  if (before === 0 || (pointed && behind === 0)) return null;
  return whole * 1_000_000 + fraction * (SCALE[behind] as number);
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
