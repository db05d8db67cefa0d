import { expect, test } from "vitest";
import { type Day, parseDay } from "../base/date.ts";
import { endHeldOn } from "./end-held-on.ts";

const day = (text: string): Day => parseDay(text) as Day;
const twice = { id: "a/b", "certified-on": "2021-05-10", renewals: [{ on: "2023-05-02", ends: "2025-05-31" }, { on: "2025-05-20", ends: "2027-05-31" }] };

test("endHeldOn before the first renewal says that the first certificate was held", () => {
  expect(endHeldOn(twice, day("2023-05-01"))).toEqual({ is: "first" });
});

test("endHeldOn on the day of a renewal takes the end that it brought", () => {
  expect(endHeldOn(twice, day("2023-05-02"))).toEqual({ is: "stated", end: day("2025-05-31"), renewedOn: day("2023-05-02") });
  expect(endHeldOn(twice, day("2026-01-01"))).toEqual({ is: "stated", end: day("2027-05-31"), renewedOn: day("2025-05-20"), endedBefore: day("2025-05-31") });
});

test("endHeldOn with an empty list says never renewed, and without a list nothing", () => {
  expect(endHeldOn({ id: "a/b", renewals: [] }, day("2026-01-01"))).toEqual({ is: "first" });
  expect(endHeldOn({ id: "a/b" }, day("2026-01-01"))).toEqual({ is: "unsaid" });
});
