import { expect, test } from "vitest";
import { amountValue } from "./amount-expression.ts";

test.each<unknown>(["2.0", "0", "50%", "33.3333%", { by: "band", before: "6.0", late: "25%" }, { by: "exb/member", "yes": "1.0" }, { "pro-rate": "80", over: "P24M", per: "P6M", round: "down", from: "certified-on" }])("amountValue accepts %j", (value) => {
  expect(amountValue.safeParse(value).success).toBe(true);
});

test.each<unknown>([2, "-1.0", "1,0", "1000.5%x", "%", "", null, [], {}, { by: "band", before: 6 }, { by: "Band" }, { by: "band", inner: { by: "band" } }, { "pro-rate": "80", over: "P24M", per: "P6M", round: "nearest", from: "certified-on" }, { "pro-rate": "80", over: "24 months", per: "P6M", round: "up", from: "certified-on" }])(
  "amountValue refuses %j",
  (value) => {
    expect(amountValue.safeParse(value).success).toBe(false);
  },
);
