import { expect, test } from "vitest";
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
