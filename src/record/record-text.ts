import { stringify } from "yaml";

/** A record, or parts of one, as a file of its own form, which is read back to the same. */
export function recordText(record: Readonly<Record<string, unknown>>, form: "yaml" | "json"): string {
  const whole = { recert: 1, ...record };
  return form === "json" ? `${JSON.stringify(whole, null, 2)}\n` : stringify(whole, { lineWidth: 0 });
}
