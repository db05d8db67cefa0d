import { expect, test } from "vitest";
import type { RawRulebook } from "../../rulebook/raw-rulebook.ts";
import { judgeOn } from "./judge-on.ts";
import { rulebookOn } from "./rulebook-on.ts";

const row = (from: string, value: unknown) => ({ from, value, source: "site" });

function rulebook(total: readonly object[], more: readonly object[] = []): RawRulebook {
  return {
    body: { id: "exb", name: "Example Board", site: "https://exb.example", unit: { name: "CEU", step: "0.1" }, checked: "2026-11-20", coverage: "All.", categories: [row("2021-01-01", { A: "Events" })], sharing: [row("undated", "all-count")], duplicates: [row("undated", "cycle")] },
    sources: [{ id: "site", title: "Site", url: "https://exb.example", publisher: "EXB", seen: "2026-11-20", kind: "official" }],
    credentials: [
      {
        id: "exb/trainer",
        name: "Trainer",
        kind: "certification",
        expires: [row("undated", "yes")],
        "version-by": "cycle-start",
        cycle: { months: [row("undated", 24)], runs: [row("undated", { from: "certified-on", ends: "day-before", "missing-day": "last-day" })] },
        earn: [row("undated", { first: ["cycle-start"], last: "cycle-end" })],
        submit: [row("undated", { opens: "cycle-start", closes: "cycle-end" })],
        require: [{ id: "total", units: { "at-least": total } }, ...more],
        carry: [row("undated", "none")],
        late: [],
        afterwards: [row("undated", "exam-again")],
      },
    ],
    courses: [],
    notes: "",
  } as unknown as RawRulebook;
}

const record = { credentials: [{ id: "exb/trainer", "certified-on": "2025-03-01" }], activities: [{ ref: "a1", on: "2026-01-01", kind: "course", units: { exb: "2.0" } }] };

function totalOn(day: string, book: RawRulebook): object | undefined {
  const { verdict, required, counted } = judgeOn({ rulebooks: [book], vocabulary: {} }, day)(record, "2026-11-20").credentials[0]?.requirements.find(({ id }) => id === "total") ?? {};
  return { verdict, required, counted };
}

test("a cycle of today is judged by the rule that stood on the day, its first day included", () => {
  const book = rulebook([row("undated", "1.9"), row("2024-01-01", "2.5")]);
  expect(totalOn("2023-12-31", book)).toEqual({ verdict: "met", required: "1.9", counted: "2.0" });
  expect(totalOn("2024-01-01", book)).toEqual({ verdict: "unmet", required: "2.5", counted: "2.0" });
});

test("what had not begun is unknown, never absent: no verdict is met because of it", () => {
  const book = rulebook([row("2024-01-01", "1.0")]);
  expect(totalOn("2023-12-31", book)).toEqual({ verdict: "unknown", required: undefined, counted: "2.0" });
});

test("a limit that had not begun leaves credit unsure, and does not let it through", () => {
  for (const by of [undefined, "activity"]) {
    const book = rulebook([row("undated", "2.0")], [{ id: "cap", ...(by ? { by } : {}), units: { of: { kind: "course" }, "at-most": [row("2024-01-01", "1.0")] } }]);
    expect(totalOn("2023-12-31", book)).toMatchObject({ verdict: "unknown" });
  }
});

test("the words of categories stay, and the rulebook that is cut is not touched", () => {
  const book = rulebook([row("undated", "1.9"), row("2024-01-01", "2.5")]);
  const before = JSON.stringify(book);
  expect(rulebookOn(book, "2019-01-01").body.categories).toHaveLength(1);
  expect(JSON.stringify(book)).toBe(before);
});
