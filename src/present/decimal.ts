import { parseMillionths } from "../base/amount.ts";

/** The sum of decimal texts, in millionths; what is no decimal counts as nothing. */
export function sumOf(amounts: Iterable<string | undefined>): number {
  let sum = 0;
  for (const text of amounts) sum += parseMillionths(text ?? "") ?? 0;
  return sum;
}

/** Millionths as the shortest decimal with at least `decimals` places: 1_900_000 is "1.9". */
export function decimalWords(millionths: number, decimals = 1): string {
  const text = String(Math.abs(Math.round(millionths))).padStart(7, "0");
  const [whole, fraction] = [text.slice(0, -6), text.slice(-6).replace(/0+$/, "").padEnd(decimals, "0")];
  return `${millionths < 0 ? "-" : ""}${whole}${fraction ? `.${fraction}` : ""}`;
}

/** How many decimal places a text has: 1 for "1.9". */
export function placesOf(text: string): number {
  return text.split(".")[1]?.length ?? 0;
}
