/** An amount of money as rulebooks write it: `"99.00 USD"`. Held as whole cents of its currency. */
export interface Money {
  cents: number;
  currency: string;
}

const PATTERN = /^(\d{1,7})\.(\d{2}) ([A-Z]{3})$/;

/** `null` when the text is not of the form `"99.00 USD"`. */
export function parseMoney(text: string): Money | null {
  const match = PATTERN.exec(text);
  return match ? { cents: Number(match[1]) * 100 + Number(match[2]), currency: match[3] as string } : null;
}

/** `"99.00 USD"` for 9900 cents; below nothing with a minus before it. */
export function formatMoney({ cents, currency }: Money): string {
  const whole = Math.abs(cents);
  return `${cents < 0 ? "-" : ""}${Math.floor(whole / 100)}.${String(whole % 100).padStart(2, "0")} ${currency}`;
}
