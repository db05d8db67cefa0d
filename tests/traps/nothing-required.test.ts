import { expect, test } from "vitest";
import { requirementOf, standingOf } from "./standing-of.ts";

/** Fault caught: nothing required read as nothing known, as not met, or divided by. */
test("nothing asked is met, with nothing done", () => {
  const band = standingOf("shapes/a16", { activities: [] }, "2026-06-01", { "certified-on": "2026-01-01" });
  expect(requirementOf(band, "total")).toMatchObject({ verdict: "met", required: "0.0", counted: "0.0" });
  expect(band.state).toBe("ready");
  const share = standingOf("shapes/b26", { activities: [] }, "2026-12-01", { "certified-on": "2026-11-01" });
  expect(requirementOf(share, "total")).toMatchObject({ verdict: "met", required: "0.0" });
});

test("what is earned all the same is surplus", () => {
  expect(standingOf("shapes/b26", { activities: [{ ref: "a", on: "2026-11-15", units: { shapes: "0.3" } }] }, "2026-12-01", { "certified-on": "2026-11-01" }).surplus).toMatchObject({ amount: "0.3" });
});
