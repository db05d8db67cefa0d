import { expect, test } from "vitest";
import { askedAddress, readAsked } from "./pick-address.ts";

test("askedAddress and readAsked are two ways to say the same", () => {
  const asked = { picks: [{ id: "exb/pt", certified: "2025-03-01", ends: "2027-01-31", finished: undefined }, { id: "exb/ces", certified: undefined, ends: undefined, finished: "2026-01-01" }], say: "more & more", asOf: "2026-11-20" };
  const address = askedAddress(asked);
  expect(address).toBe("?hold=exb/pt&certified.exb/pt=2025-03-01&ends.exb/pt=2027-01-31&hold=exb/ces&finished.exb/ces=2026-01-01&say=more%20%26%20more&as-of=2026-11-20");
  expect(readAsked(new URLSearchParams(address))).toEqual(asked);
});

test("readAsked leaves out what is no id and no date", () => {
  const params = new URLSearchParams("hold=<b>&hold=exb/pt&hold=exb/pt&certified.exb/pt=2025-02-30&as-of=soon");
  expect(readAsked(params)).toEqual({ picks: [{ id: "exb/pt", certified: undefined, ends: undefined, finished: undefined }], say: "", asOf: undefined });
});
