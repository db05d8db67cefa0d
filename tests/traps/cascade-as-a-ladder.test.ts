import { describe, expect, test } from "vitest";
import type { HeldCredential } from "../../src/record/schema.ts";
import { standingsOf } from "./standing-of.ts";

/** Fault caught: higher credentials as a ladder on which the upper renews the lower, whatever happened to it and whenever. It is a graph by event, and what has run out is not on it. */
const held = (id: string, on: string, renewals?: { on: string; ends: string }[]) => ({ id, "certified-on": on, ...(renewals ? { renewals } : {}) });
const end = (asOf: string, ...credentials: ReturnType<typeof held>[]) => standingsOf(credentials, { activities: [] }, asOf).map((s) => s.cycle?.end);

test("earning and renewing the higher one are two events, and each does something else", () => {
  expect(end("2025-06-01", held("shapes/b35", "2024-03-01", []), held("shapes/b35-higher", "2025-06-01", []))[0]).toBe("2028-05-31");
  expect(end("2025-06-01", held("shapes/b35", "2024-03-01", []), held("shapes/b35-higher", "2022-06-01", [{ on: "2025-05-01", ends: "2028-05-31" }]))[0]).toBe("2028-02-29");
  expect(end("2025-06-01", held("shapes/b35", "2024-03-01", []), held("shapes/b35-higher", "2023-06-01", []))[0]).toBe("2026-02-28");
});

test("what had run out is not brought back, though the higher one is in force", () => {
  const [lower, higher] = standingsOf([held("shapes/b35", "2024-03-01", []), held("shapes/b35-higher", "2026-03-01", [])], { activities: [] }, "2026-06-01");
  expect([lower?.state, higher?.state]).toEqual(["gone", "open"]);
});

test("the lower one never renews the higher", () => {
  expect(end("2025-06-01", held("shapes/b35-higher", "2022-06-01", []), held("shapes/b35", "2025-05-01", []))[0]).toBe("2025-05-31");
});

test("a circle comes to an end", () => {
  expect(end("2025-06-01", held("shapes/b35", "2024-03-01", []), held("shapes/b35-circle", "2024-03-01", []))).toEqual(["2026-02-28", "2026-02-28"]);
});

describe("one that is suspended today was perhaps suspended on the day", () => {
  const lower = held("shapes/b35", "2024-03-01", []);
  const circle = held("shapes/b35-circle", "2024-03-01", []);
  const earned = held("shapes/b35-higher", "2025-06-01", []);
  const renewed = held("shapes/b35-higher", "2022-06-01", [{ on: "2025-05-01", ends: "2028-05-31" }]);
  const at = (asOf: string, ...credentials: HeldCredential[]) => standingsOf(credentials, { activities: [] }, asOf)[0];

  test.each([["earned", earned], ["renewed", renewed]])("%s, it renews nothing for sure", (_event, higher) => {
    for (const status of ["active", "probation", "lapsed", undefined] as const) expect(at("2026-06-01", lower, { ...higher, ...(status ? { status } : {}) })).toMatchObject({ state: "open", valid: "yes" });
    expect(at("2026-02-28", lower, { ...higher, status: "suspended" })?.cycle).toMatchObject({ end: "2026-02-28" });
    // It may have been renewed before the other was suspended: it is not said to be over either.
    const after = at("2026-06-01", lower, { ...higher, status: "suspended" });
    expect(after).toMatchObject({ state: "unknown", valid: "unknown", cycle: { basis: "assumed" } });
    expect(after?.questions.map((q) => q.id)).toContain("credentials:shapes/b35:expires-on");
  });

  test("nor is one renewed for sure that is itself suspended, nor those that it would renew", () => {
    const suspended = { ...lower, status: "suspended" };
    expect(at("2026-06-01", suspended, renewed)).toMatchObject({ state: "unknown", valid: "no" });
    expect(at("2026-06-01", circle, lower, renewed)?.cycle?.end).toBe("2028-02-29");
    for (const others of [[suspended, renewed], [lower, { ...renewed, status: "suspended" }]]) expect(at("2026-06-01", circle, ...others)?.cycle?.end).not.toBe("2028-02-29");
  });

  test("what runs out before it is over all the same", () => {
    expect(at("2026-06-01", lower, { ...held("shapes/b35-higher", "2026-03-01", []), status: "suspended" })).toMatchObject({ state: "gone", valid: "no" });
  });
});
