import { amountValue } from "../../base/amount-expression.ts";
import { parseDuration } from "../../base/duration.ts";
import type { Check } from "./check.ts";
import { parts } from "./parts.ts";
import { places } from "./places.ts";

/** A share of the full periods needs periods that fill the whole: 24 months in parts of six, not of seven. */
export const badProRata: Check = {
  name: "bad-pro-rata",
  description: "A pro-rated amount is over whole months, and over a whole number of its periods.",
  severity: "error",
  *find({ body }) {
    for (const { document, value, schema } of parts(body))
      for (const { path, value: amount } of places(schema, value, amountValue)) {
        if (typeof amount === "string" || !("pro-rate" in amount)) continue;
        const [over, per] = [parseDuration(String(amount["over"])), parseDuration(String(amount["per"]))];
        if (!over || !per || over.days > 0 || per.days > 0 || over.months === 0 || per.months === 0 || over.months % per.months !== 0)
          yield { document, path, message: `${String(amount["over"])} is not a whole number of periods of ${String(amount["per"])}`, expected: "over: and per: in months, the first a multiple of the second" };
      }
  },
};
