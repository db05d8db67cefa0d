import { expect, test } from "vitest";
import { credentialView } from "../../src/present/standing/credential-view.ts";
import { standingOf } from "./standing-of.ts";

/** Fault caught: a total that is met by what an earlier cycle left, without a line that says so. */
const carried = (entry: object) => standingOf("trb/carried-once", { activities: [] }, "2026-06-01", { "certified-on": "2024-03-01", renewals: [{ on: "2026-02-01", ends: "2028-02-28", ...entry }] });

test("what was carried in has its amount, what it rests on and its rule", () => {
  const standing = carried({ carried: "2.0" });
  expect(standing.carriedIn).toMatchObject({ counted: "2.0", basis: "stated", confidence: "official" });
  expect(standing.carriedIn).not.toHaveProperty("possible");
  expect(standing.carriedIn?.why.map((row) => row.path)).toEqual(["trb/carried-once#carry"]);
  expect(credentialView(standing, "2026-06-01").carriedIn?.amount).toMatch(/^2\.0 .* for sure$/);
});

test("what nobody said is possible up to the limit, and not sure", () => {
  expect(carried({}).carriedIn).toMatchObject({ counted: "0.0", possible: "5.0", basis: "unsaid" });
});

test("where nothing can have come there is no line", () => {
  expect(standingOf("trb/advice", { activities: [] }, "2024-06-01").carriedIn).toBeUndefined();
});
