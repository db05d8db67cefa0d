/** A cell of a table as a price: the money, `none` where nobody says one, or what is wrong with it. */
export type TablePrice = { readonly money: string } | "none" | { readonly says: string; readonly expected: string };

const SYMBOLS: Readonly<Record<string, string>> = { "€": "EUR", "£": "GBP", US$: "USD", CA$: "CAD", C$: "CAD", AU$: "AUD", A$: "AUD", NZ$: "NZD", "₹": "INR" };
const DOLLARS: ReadonlySet<string> = new Set(["USD", "CAD", "AUD", "NZD", "SGD", "HKD"]);
const NOTHING = /^(free|free of charge|gratis|no charge|complimentary)$/i;
const NOBODY = /^(unknown|n\/?a|tb[da]|varies|\?+|-+|–|—|none given)$/i;

/**
 * Reads a price as tables write it: `$99`, `99.00 USD`, `€ 1,299.50`, `free`. Which currency is meant is taken from the cell, else from `currency`; a bare `$`
 * is only read where it is clear which dollar. A decimal comma, a range and a price below nothing are said, and never guessed at.
 */
export function tablePrice(text: string, currency: string | undefined): TablePrice {
  if (NOBODY.test(text)) return "none";
  if (NOTHING.test(text)) return { money: `0.00 ${currency ?? "USD"}` };
  const shown = text.length > 40 ? `${text.slice(0, 37)}…` : text;
  const expected = `an amount such as 99.00 ${currency ?? "USD"}`;
  const parts = /^([-−(]?)\s*([A-Z]{3}|US\$|CA\$|C\$|AU\$|A\$|NZ\$|[€£$₹])?\s*([-−]?)([\d.,'  ]*\d)\)?\s*([A-Z]{3}|[€£$₹])?\)?$/u.exec(text);
  if (!parts) return /\d\s*[-–—]\s*\D{0,3}\d/.test(text) ? { says: `“${shown}” is more than one price. Write the highest.`, expected } : { says: `“${shown}” is no price. Write it as 99.00 ${currency ?? "USD"}.`, expected };
  const [, before, mark, minus, digits = "", behind] = parts;
  if (before || minus) return { says: `“${shown}” is below nothing. A price is 0 or more.`, expected };
  const amount = amountOf(digits);
  if (typeof amount !== "string") return { says: `“${shown}” ${amount.why}`, expected };
  const named = [mark, behind].flatMap((sign) => (sign === undefined || sign === "$" ? [] : [SYMBOLS[sign] ?? sign]));
  const dollar = mark === "$" || behind === "$";
  const [own] = named;
  if (new Set(named).size > 1 || (dollar && own !== undefined && !DOLLARS.has(own))) return { says: `“${shown}” names two currencies. Write one.`, expected };
  if (own !== undefined) return { money: `${amount} ${own}` };
  if (dollar && currency !== undefined && !DOLLARS.has(currency)) return { says: `“${shown}” is in dollars, and the table in ${currency}. Write which dollar is meant.`, expected: "an amount such as 99.00 USD" };
  if (currency === undefined) return { says: `“${shown}” does not say in which currency. Write it as ${amount} USD.`, expected };
  return { money: `${amount} ${currency}` };
}

function amountOf(digits: string): string | { why: string } {
  const plain = digits.replaceAll(/[' \s]/g, "");
  const grouped = /^\d{1,3}(,\d{3})+\.\d{2}$|^\d{1,3}(,\d{3}){2,}$/.test(plain) ? plain.replaceAll(",", "") : plain;
  const number = /^(\d+)(?:\.(\d{1,2}))?$/.exec(grouped);
  if (number) {
    const whole = String(number[1]).replace(/^0+(?=\d)/, "");
    return whole.length > 7 ? { why: "is too much for one course. Write 9999999.99 or less." } : `${whole}.${(number[2] ?? "").padEnd(2, "0")}`;
  }
  if (/^\d{1,3}(,\d{3})+$/.test(plain)) return { why: "could be read in two ways. Write it with a point before the cents, and without a comma." };
  if (/,\d{1,2}$/.test(plain)) return { why: `has a decimal comma. Write ${plain.replaceAll(".", "").replace(",", ".")}.` };
  return { why: "is no amount of money. Write it with a point and two digits for the cents." };
}
