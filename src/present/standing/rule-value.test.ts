import { expect, test } from "vitest";
import { valueText } from "../../compile/value-text.ts";
import { ruleValue } from "./rule-value.ts";

test.each([
  ["exb/t#require.cpr.on", ["renewal-day"], "The day you hand in the renewal"],
  ["exb/t#submit.opens@undated", ["cycle-end - P90D"], "90 days before the last day of the cycle"],
  ["exb/t#submit.closes", ["cycle-end", "2027-01-31"], "The last day of the cycle or 31 January 2027"],
  ["exb/t#require.cpr.where", [{ any: [{ delivery: ["in-person", "blended"] }, { provider: "asti" }] }, "none"], "Delivered as in person or blended, or by ASTI; or any card"],
  ["exb/t#require.cpr.where", [{ delivery: "in-person", provider: ["red-cross", "aha"] }], "Delivered as in person, by red cross or AHA"],
  ["exb/t#require.cpr.where", [{ any: [{ delivery: "in-person", provider: "aha" }, { provider: "asti" }] }], "(delivered as in person, by AHA), or by ASTI"],
  ["exb/t#require.cpr.where", ["unknown"], "unknown"],
  ["exb/t#require.cpr.where", [{ not: { delivery: ["online", "self-study"] } }], "not delivery online, self-study"],
  ["exb/t#late.first.until", ["cycle-end + P90D"], "90 days after the last day of the cycle"],
  ["exb/t#require.recent.issued-within", ["P6M"], "6 months"],
  ["exb/t#fees.renewal.amount", ["99.00 USD", "129.00 USD"], "99.00 USD or 129.00 USD"],
  ["exb/t#notices.one.text", ["Whether in time or late"], "Whether in time or late"],
])("%s %j is said as %s", (path, authored, said) => {
  expect(ruleValue(path, authored.map(valueText).join(" or "))).toBe(said);
});
