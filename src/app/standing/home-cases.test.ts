import { describe, expect, test } from "vitest";
import { homeView } from "../../present/home/home-view.ts";
import type { Pick } from "../../present/home/pick.ts";
import type { RawRulebook } from "../../rulebook/raw-rulebook.ts";
import { createJudge } from "./create-judge.ts";
import { homeCases } from "./home-cases.ts";
import { pickEntries } from "./pick-entries.ts";

const row = <T>(value: T) => [{ from: "undated" as const, value, source: "site" }];

/** An invented body: one certification, and specializations whose courses give what is said. */
function rulebook(worth: Readonly<Record<string, string>>, carry: "none" | "unknown" | { limit: string; "earned-within"?: string } = "none"): RawRulebook {
  return {
    body: { id: "exb", name: "Example Board", aliases: ["EXB"], site: "https://exb.example", unit: { name: "CEU", step: "0.1" }, checked: "2026-11-20", coverage: "All.", sharing: row("all-count"), duplicates: row("cycle") },
    sources: [{ id: "site", title: "Site", url: "https://exb.example", publisher: "EXB", seen: "2026-11-20", kind: "official" }],
    credentials: [
      {
        id: "exb/trainer",
        name: "Trainer",
        aliases: ["CT"],
        kind: "certification",
        expires: row("yes"),
        "version-by": "cycle-start",
        cycle: { months: row(24), runs: row({ from: "certified-on", ends: "day-before", "missing-day": "last-day" }) },
        earn: row({ first: ["cycle-start", "certified-on"], last: "cycle-end" }),
        submit: row({ opens: "cycle-start", closes: "cycle-end" }),
        require: [
          { id: "total", units: { "at-least": row("2.0") } },
          { id: "cpr", hold: { card: "cpr-aed", on: row("renewal-day"), gives: row("0.1") } },
        ],
        carry: row(carry),
        late: [],
        afterwards: row("exam-again"),
      },
      ...Object.keys(worth).map((id) => ({ id: `exb/${id}`, name: id, aliases: [id.toUpperCase()], kind: "specialization", expires: row("never") })),
    ],
    courses: Object.entries(worth).map(([id, units]) => ({ id: `exb/${id}`, title: id, provider: "exb", kind: "course", earns: `exb/${id}`, awards: { exb: { units: row(units) } } })),
    notes: "",
  } as unknown as RawRulebook;
}

function ask(worth: Readonly<Record<string, string>>, finished: Readonly<Record<string, string>> = {}, carry?: Parameters<typeof rulebook>[1]) {
  const books = [rulebook(worth, carry)];
  const entries = pickEntries(books, "2026-11-20");
  const picks: Pick[] = [{ id: "exb/trainer", certified: "2025-03-01" }, ...Object.keys(worth).map((id) => ({ id: `exb/${id}`, finished: finished[id] }))];
  const judge = createJudge({ rulebooks: books, vocabulary: { cards: { "cpr-aed": "CPR with AED" } } as never });
  return homeView(homeCases(judge, books, picks, entries, "2026-11-20"), entries);
}

const advice = (view: ReturnType<typeof ask>): string[] => view.pacing.flatMap((p) => p.advice.map((s) => s.text));

describe("homeCases", () => {
  test("two courses of 1.9 against 2.0 with a card of 0.1: one now, the other after the renewal", () => {
    const view = ask({ aa: "1.9", bb: "1.9" });
    expect(advice(view)).toEqual([
      "One is enough: AA gives 1.9 CEU, the CPR with AED 0.1. That is exactly one renewal.",
      "Both in this cycle would come to 3.8 CEU where 2.0 CEU is needed: 1.8 CEU would be lost.",
      "Take one in this cycle and the other after the renewal, from 1 March 2027 on.",
    ]);
    expect(view.pacing[0]?.rows.map((r) => r.bars.map((b) => b.figure))).toEqual([["1.9 + 0.1 = 2.0 of 2.0 CEU"], ["1.9 + 1.9 + 0.1 = 3.9 of 2.0 CEU"], ["1.9 + 0.1 = 2.0 of 2.0 CEU", "1.9 + 0.1 = 2.0 of 2.0 CEU"]]);
  });

  test("small courses that fit together are not kept apart", () => {
    expect(advice(ask({ aa: "0.9", bb: "1.0" })).at(-1)).toBe("If you take all of them now, they fit this cycle: nothing is wasted.");
  });

  test("what is missing now comes first, whatever a course that was never taken would give", () => {
    const [first, ...rest] = ask({ aa: "1.9" }).answer.map((s) => s.text);
    expect(first).toBe("You still need 2.0 CEU and “CPR with AED”.");
    expect(rest.at(-1)).toBe("If you take AA now, it fits this cycle: nothing is wasted.");
    expect(ask({ aa: "1.9" }, { aa: "2026-01-10" }).answer[0]?.text).toBe("You still need 0.1 CEU and “CPR with AED”.");
  });

  test("as many as fill the cycle come first, the rest later", () => {
    expect(advice(ask({ aa: "0.9", bb: "1.2", cc: "1.0" })).at(-1)).toBe("Take AA and BB in this cycle, and CC after the renewal, from 1 March 2027 on.");
  });

  test("courses that do not fill the cycle are said to leave a gap", () => {
    expect(advice(ask({ aa: "0.3", bb: "0.4" })).at(-1)).toBe("If you take all of them now, this cycle is still not full: you need other credit too.");
  });

  test("a body that carries surplus over is not said to lose it", () => {
    expect(advice(ask({ aa: "1.9", bb: "1.9" }, {}, { limit: "1.0" })).join(" ")).toContain("1.0 CEU of it would carry over");
    // Taken on the day asked about, which is within the last six months of the cycle and not within its last month.
    expect(advice(ask({ aa: "1.9", bb: "1.9" }, {}, { limit: "1.0", "earned-within": "P6M" })).join(" ")).toContain("1.0 CEU of it would carry over");
    expect(advice(ask({ aa: "1.9", bb: "1.9" }, {}, { limit: "1.0", "earned-within": "P1M" })).join(" ")).toContain("1.8 CEU would be lost");
    expect(advice(ask({ aa: "1.9", bb: "1.9" }, {}, "unknown")).join(" ")).toContain("whether the other 1.8 CEU carries over is not known");
  });

  test("what is finished is judged, and what it leaves open is advised", () => {
    expect(advice(ask({ aa: "1.9", bb: "1.9" }, { aa: "2026-01-10" })).at(-1)).toBe("This cycle is full without it. Take BB after the renewal, from 1 March 2027 on.");
    const both = ask({ aa: "1.9", bb: "1.9" }, { aa: "2026-01-10", bb: "2026-02-10" });
    expect(both.pacing).toEqual([]);
    expect(both.answer.map((s) => s.text).join(" ")).toContain("A surplus of 1.8 CEU is lost");
  });

  test("a cycle that is only assumed is not advised on, and not given as sure", () => {
    const books = [rulebook({ aa: "1.9", bb: "1.9" })];
    const entries = pickEntries(books, "2026-11-20");
    const judge = createJudge({ rulebooks: books, vocabulary: { cards: { "cpr-aed": "CPR with AED" } } as never });
    const view = homeView(homeCases(judge, books, [{ id: "exb/trainer", certified: "2022-03-01" }, { id: "exb/aa" }], entries, "2026-11-20"), entries);
    expect(view.pacing.flatMap((p) => p.advice)).toEqual([]);
    expect(view.answer[0]?.text).toMatch(/^EXB CT has been through a renewal day already\..*if not, it is late/);
    expect(view.expiring[0]?.asksEnd).toBe(true);
  });
});
