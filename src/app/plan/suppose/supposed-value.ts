import { parseAmount } from "../../../base/amount.ts";
import type { Supposable } from "./supposable.ts";

/** What was typed as the value of a row, or what is wrong with it in words. Of a card there is nothing to type: it is no longer asked for, or asked for on the renewal day. */
export function supposedValue({ is, unit, step }: Pick<Supposable, "is" | "unit" | "step">, typed: string): { readonly ok: true; readonly value: string } | { readonly ok: false; readonly says: string } {
  if (is === "ends") return { ok: true, value: "none" };
  if (is === "begins") return { ok: true, value: "renewal-day" };
  const text = typed.trim().replace(/^(\d+),(\d{1,6})$/, "$1.$2");
  if (is === "money") {
    const [, whole, cents = ""] = /^(\d{1,7})(?:\.(\d{1,2}))?$/.exec(text) ?? [];
    return whole === undefined ? { ok: false, says: "Write an amount, such as 99 or 99.50" } : { ok: true, value: `${whole}.${cents.padEnd(2, "0")} ${unit}` };
  }
  if (!/^\d{1,5}(\.\d{1,6})?$/.test(text)) return { ok: false, says: "Write a number, such as 3 or 1.5" };
  return step === undefined || parseAmount(text, { name: unit, step }) !== null ? { ok: true, value: text } : { ok: false, says: `${unit} are counted in steps of ${step}` };
}
