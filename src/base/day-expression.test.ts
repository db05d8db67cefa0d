import { describe, expect, test } from "vitest";
import { formatDay, type Day, dayOf } from "./date.ts";
import { type AnchorDays, parseDayExpression, resolveDay } from "./day-expression.ts";
import { parseWindow, resolveWindow } from "./window.ts";

const days: AnchorDays = { "cycle-start": dayOf(2024, 2, 29), "cycle-end": dayOf(2026, 2, 27), "certified-on": dayOf(2024, 5, 31), "renewal-day": dayOf(2026, 2, 1), "as-of": dayOf(2026, 1, 1) };

describe("day expressions", () => {
  test.each([
    ["cycle-end", "2026-02-27"],
    ["cycle-end + P90D", "2026-05-28"],
    ["cycle-start + P12M", "2025-02-28"],
    ["cycle-start + P12M - P1D", "2025-02-27"],
    ["certified-on + P1M", "2024-06-30"],
    ["2026-12-31 - P1Y", "2025-12-31"],
    ["  as-of   +  P1D ", "2026-01-02"],
  ])("%j is %s", (text, day) => {
    const expression = parseDayExpression(text);
    expect(expression && formatDay(resolveDay(expression, days))).toBe(day);
  });

  test.each(["", "cycle", "cycle-end +", "cycle-end + 90D", "cycle-end P90D", "+ P90D", "cycle-end * P1D", "2026-02-30", "cycle-end +P1D"])("refuses %j", (text) => {
    expect(parseDayExpression(text)).toBeNull();
  });
});

test("a window begins on the latest of its first days", () => {
  const window = parseWindow({ first: ["cycle-start", "certified-on"], last: "cycle-end" });
  expect(window && Object.values(resolveWindow(window, days)).map((d: Day) => formatDay(d))).toEqual(["2024-05-31", "2026-02-27"]);
  expect(parseWindow({ first: "never", last: "cycle-end" })).toBeNull();
});
