import { weakest } from "../../base/confidence.ts";
import { parseMoney } from "../../base/money.ts";
import { isMapping, type RawMapping } from "../rule-card-raw.ts";
import { type Compared, type CompareLine, factAt, lineOf, refOfRow, UNKNOWN_LINE } from "./compared.ts";
import { rawValues, tableValues } from "./raw-value.ts";

const YEARS = 10;

interface Fee {
  id: string;
  name: string;
  for: string;
  per: unknown;
  waived: boolean;
  conditional: boolean;
  raw: RawMapping;
}

/** The fees that a renewal on time costs, yearly ones too, each as a line. */
export function regularFees(compared: Compared): CompareLine[] {
  const lines = fees(compared).filter(isRegular).map((fee) => {
    const found = factAt(compared, `fees.${fee.id}.amount`);
    return found ? lineOf(found, fee.conditional ? `${fee.name}, if it applies to you` : fee.name) : UNKNOWN_LINE;
  });
  return lines.length > 0 ? lines : [UNKNOWN_LINE];
}

/**
 * What renewing on time costs over ten years at today's prices: every full cycle in ten years times the fee of one, and every yearly fee ten times. From the least
 * to the most where sources disagree, where it depends on the holder, or where a fee may be waived. Fees under a condition are left out and
 * said so. Unknown as soon as one of the fees is.
 */
export function tenYearFees(compared: Compared, on: string): CompareLine {
  const all = fees(compared).filter(isRegular);
  const counted = all.filter((fee) => !fee.conditional);
  const length = factAt(compared, "cycle.months");
  const months = rawValues(compared.raw, "cycle.months", on);
  const lengths = months === "unknown" ? [] : months.flatMap(tableValues).filter((m): m is number => typeof m === "number");
  const found = counted.map((fee) => factAt(compared, `fees.${fee.id}.amount`)).filter((f) => f !== undefined);
  const why = [...(length?.row ? [refOfRow(length.card, length.fact, length.row)] : []), ...found.flatMap((f) => (f.row ? [refOfRow(f.card, f.fact, f.row)] : []))];
  if (counted.length === 0 || lengths.length === 0) return { ...UNKNOWN_LINE, why };
  const currencies = new Set<string>();
  let [least, most] = [0, 0];
  const sums: string[] = [];
  for (const fee of counted) {
    const values = rawValues(fee.raw, `fees.${fee.id}.amount`, on);
    const cents = values === "unknown" ? [] : values.flatMap(tableValues).map((value) => (value === "none" ? { cents: 0, currency: "" } : parseMoney(String(value))));
    if (cents.length === 0 || cents.includes(null)) return { ...UNKNOWN_LINE, why };
    for (const money of cents) if (money && money.currency !== "") currencies.add(money.currency);
    const each = cents.map((money) => money?.cents ?? 0);
    const times = fee.for === "annual" || fee.per === "year" ? [YEARS] : lengths.map((m) => Math.floor((YEARS * 12) / m));
    least += fee.waived ? 0 : Math.min(...each) * Math.min(...times);
    most += Math.max(...each) * Math.max(...times);
    sums.push(`${[...new Set(times)].join(" or ")} × ${fee.name.charAt(0).toLowerCase()}${fee.name.slice(1)}${fee.waived ? ", which may be waived" : ""}`);
  }
  if (currencies.size > 1) return { ...UNKNOWN_LINE, text: "In several currencies: see each fee", why };
  const currency = [...currencies][0] ?? "";
  const left = all.length > counted.length ? " Fees under a condition are left out." : "";
  return { text: `${least === most ? money(least) : `${money(least)} to ${money(most)}`} ${currency}`.trim() + ` (${sums.join(", ")}).${left}`, confidence: weakest(why.map((ref) => ref.confidence)), why };
}

function isRegular(fee: Fee): boolean {
  return fee.for === "renewal" || fee.for === "annual";
}

/** The fees of the credential, then those of its body. */
function fees({ raw, rawBody }: Compared): Fee[] {
  const seen = new Set<string>();
  return [raw, rawBody].flatMap((owner) =>
    (Array.isArray(owner["fees"]) ? owner["fees"].filter(isMapping) : []).flatMap((fee) => {
      const id = String(fee["id"]);
      if (seen.has(id)) return [];
      seen.add(id);
      return [{ id, name: String(fee["name"]), for: String(fee["for"]), per: fee["per"], waived: fee["waived"] !== undefined, conditional: fee["when"] !== undefined, raw: owner }];
    }),
  );
}

function money(cents: number): string {
  return `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, "0")}`;
}
