import { expect, test } from "vitest";
import { cycleEnd } from "./cycle-end.ts";
import { formatDay, parseDay, type Day } from "./date.ts";

test.each([
  ["day-before", "2026-03-01", "2026-02-28"],
  ["anniversary", "2026-03-01", "2026-03-01"],
  ["month-end", "2024-02-05", "2024-02-29"],
  ["month-end", "2026-01-31", "2026-01-31"],
  ["month-end-before", "2026-04-01", "2026-03-31"],
  ["month-end-before", "2026-04-30", "2026-03-31"],
  ["month-end-before", "2024-03-31", "2024-02-29"],
  ["month-end-before", "2026-01-15", "2025-12-31"],
  ["year-end", "2026-03-01", "2026-12-31"],
  ["year-end", "2026-12-31", "2026-12-31"],
  ["year-end-before", "2026-03-01", "2025-12-31"],
  ["year-end-before", "2026-12-31", "2026-12-31"],
  ["year-end-before", "2026-12-30", "2025-12-31"],
] as const)("a cycle that runs to the %s of %s ends on %s", (ends, anniversary, end) => {
  expect(formatDay(cycleEnd(ends, parseDay(anniversary) as Day))).toBe(end);
});
