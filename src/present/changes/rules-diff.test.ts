import { describe, expect, test } from "vitest";
import type { RawBook } from "../rules-book.ts";
import { rulesDiff } from "./rules-diff.ts";

const row = (from: string, value: unknown, more: object = {}) => ({ from, value, source: "book", ...more });
const sources = [
  { id: "book", title: "Handbook", publisher: "EXB", url: "https://exb.example/h.pdf", seen: "2026-11-20", kind: "official" },
  { id: "blog", title: "A blog", publisher: "Somebody", seen: "2026-11-21", kind: "third-party" },
];

function book(credential: object, body: object = {}): { books: RawBook[]; vocabulary: object } {
  return {
    books: [
      {
        body: { id: "exb", name: "Example Board", site: "https://exb.example", unit: { name: "CEU", step: "0.1" }, checked: "2026-11-20", sharing: [row("undated", "all-count"), row("2022-05-01", "independent")], duplicates: [row("undated", "cycle")], ...body },
        sources,
        credentials: [{ id: "exb/trainer", name: "Trainer", expires: [row("undated", "yes")], "version-by": "cycle-start", require: [], ...credential }],
        courses: [{ id: "exb/strength", title: "Strength", awards: { exb: { units: [row("undated", "1.9"), row("2023-06-01", "1.5")] } } }],
        notes: "",
      },
    ],
    vocabulary: {},
  };
}

const total = (rows: readonly object[], more: object = {}) => ({ require: [{ id: "total", name: "Credit", units: { "at-least": rows }, ...more }] });
const own = (credential: object, from = "2019-01-01", to = "2026-01-01") => rulesDiff(book(credential) as never, "exb/trainer", from, to)?.files[0];

describe("what changed between two days", () => {
  test("a value that became another says both with their sources, the day, and whom it is for", () => {
    const diff = own(total([row("undated", "1.9", { source: "blog" }), row("2024-01-01", "2.0")]));
    expect(diff?.changes).toHaveLength(1);
    expect(diff?.changes[0]).toMatchObject({
      id: "exb/trainer#require.total.at-least@2024-01-01",
      on: "2024-01-01",
      kind: "changed",
      title: "Credit: at least",
      before: { from: "undated", value: "1.9 CEU", confidence: "third-party", sources: [{ title: "A blog", seen: "2026-11-21" }] },
      after: { from: "2024-01-01", value: "2.0 CEU", confidence: "official", sources: [{ title: "Handbook" }] },
      affected: "Cycles that begin on or after 1 January 2024",
      between: [],
      href: "/rules/exb/trainer#require.total.at-least@2024-01-01",
    });
  });

  test("the first day of a row is already its own, and the day before is not", () => {
    const rows = total([row("undated", "1.9"), row("2024-01-01", "2.0")]);
    expect(own(rows, "2023-12-30", "2023-12-31")?.changes).toEqual([]);
    expect(own(rows, "2023-12-31", "2024-01-01")?.changes).toHaveLength(1);
    expect(own(rows, "2024-01-01", "2024-01-02")?.changes).toEqual([]);
  });

  test("a row that states the same anew is not the day of the change", () => {
    const diff = own(total([row("undated", "1.9"), row("2021-01-01", "2.0"), row("2024-01-01", "2.0", { source: "blog" })]));
    expect(diff?.changes).toMatchObject([{ on: "2021-01-01", after: { from: "2024-01-01", sources: [{ title: "A blog" }] } }]);
  });

  test("what was another only in between is told, and so is what was another on the way", () => {
    const back = own(total([row("undated", "1.9"), row("2021-01-01", "2.0"), row("2024-01-01", "1.9")]));
    expect(back?.changes).toEqual([]);
    expect(back?.restated).toMatchObject([{ on: "2024-01-01", between: [{ from: "2021-01-01", until: "2023-12-31", value: "2.0 CEU" }] }]);
    expect(own(total([row("undated", "1.9"), row("2021-01-01", "2.0"), row("2024-01-01", "2.1")]))?.changes[0]?.between).toMatchObject([{ value: "2.0 CEU" }]);
  });

  test("before the first row nothing is known, and what nobody knows any more is no end", () => {
    expect(own(total([row("2021-01-01", "2.0")]))?.changes).toMatchObject([{ kind: "found", before: { from: "before", value: "Unknown", confidence: "unknown" } }]);
    expect(own(total([row("undated", "2.0"), { from: "2021-01-01", value: "unknown" }]))?.changes).toMatchObject([{ kind: "lost" }]);
    expect(own(total([row("undated", "2.0"), row("2021-01-01", "none")]))?.changes).toMatchObject([{ kind: "ends" }]);
    expect(own(total([row("undated", "none"), row("2021-01-01", "2.0")]))?.changes).toMatchObject([{ kind: "begins" }]);
  });

  test("unknown on both days is never passed over as no difference", () => {
    const diff = own(total([{ from: "undated", value: "unknown" }, { from: "2021-01-01", value: "unknown" }]));
    expect([diff?.changes, diff?.restated]).toEqual([[], []]);
    expect(diff?.unknown).toEqual([{ path: "exb/trainer#require.total.at-least", title: "Credit: at least" }]);
    expect(own(total([row("2030-01-01", "2.0")]))?.unknown).toHaveLength(1);
    expect(own(total([{ from: "undated", value: "unknown" }, row("2020-01-01", "2.0"), { from: "2022-01-01", value: "unknown" }]))?.restated).toMatchObject([{ between: [{ value: "2.0 CEU" }] }]);
  });

  test("rows whose start is not known are told as such", () => {
    const diff = own(total([row("undated", "2.0")]));
    expect(diff).toMatchObject({ same: 2, undated: [{ title: "Expires" }, { title: "Credit: at least" }] });
  });

  test("sources that contradict each other stand side by side, and their order is no change", () => {
    const dispute = (from: string, ...values: string[]) => ({ from, disputed: values.map((value) => ({ value, source: "book", note: `says ${value}` })) });
    expect(own(total([row("undated", "2.0"), dispute("2021-01-01", "2.0", "2.5")]))?.changes[0]?.after).toMatchObject({ confidence: "disputed", versions: [{ value: "2.0 CEU", note: "says 2.0" }, { value: "2.5 CEU" }] });
    expect(own(total([dispute("undated", "2.0", "2.5"), dispute("2021-01-01", "2.5", "2.0")]))?.changes).toEqual([]);
  });

  test("of a table only the lines that differ are told, by the band’s name", () => {
    const bands = [{ from: "undated", source: "book", value: [{ id: "old", name: "Certified before", certified: { until: "cycle-start - P1D" } }, { id: "new", name: "Certified in the cycle", certified: { from: "cycle-start" } }] }];
    const diff = own({ bands, ...total([row("undated", { by: "band", old: "6.0", new: "4.0" }), row("2021-01-01", { by: "band", old: "6.0", new: "3.0" })]) });
    expect(diff?.changes[0]?.parts).toEqual([{ label: "Certified in the cycle", before: "4.0 CEU", after: "3.0 CEU" }]);
    expect(own(total([row("undated", "6.0"), row("2021-01-01", { by: "band", old: "6.0", new: "3.0" })]))?.changes[0]?.parts).toEqual([]);
  });
});

describe("whom a change is for", () => {
  const affected = (credential: object): string[] | undefined => own(credential)?.changes.map((change) => change.affected);
  const rows = [row("undated", "1.9"), row("2024-01-01", "2.0")];
  test.each([
    [{ ...total(rows), "version-by": "cycle-end" }, "Cycles that end on or after 1 January 2024"],
    [{ ...total(rows), "version-by": "submission" }, "Renewals handed in on or after 1 January 2024"],
    [total(rows, { by: "submission" }), "Renewals handed in on or after 1 January 2024"],
    [{ require: [{ id: "cap", by: "activity", units: { "at-most": rows } }] }, "Activities done on or after 1 January 2024"],
    [{ ...total(rows), "version-by": "activity" }, "Cycles that begin on or after 1 January 2024"],
    [{ require: [{ id: "either", by: "cycle-end", "any-of": [{ id: "total", units: { "at-least": rows } }] }] }, "Cycles that end on or after 1 January 2024"],
    [{ expires: [row("undated", "yes"), row("2024-01-01", "never")] }, "Everybody, from 1 January 2024 on"],
    [{ "version-by": "submission", cycle: { months: [row("undated", 24), row("2024-01-01", 36)] } }, "Cycles that begin on or after 1 January 2024; where your certificate prints another end than the rule gives, those that end on or after it"],
    [{ awards: [{ id: "hours", gives: { units: rows, per: "hour" } }] }, "Activities done on or after 1 January 2024"],
    [{ awards: [{ id: "hours", by: "cycle-end", gives: { units: rows, per: "hour" } }] }, "Cycles that end on or after 1 January 2024"],
  ])("%j", (credential, words) => {
    expect(affected(credential)).toEqual([words]);
  });

  test("a condition is named", () => {
    expect(own(total(rows, { when: { fact: "country", is: ["us"] } }))?.changes[0]?.only).toEqual(["Only if: country us."]);
  });
});

describe("what a diff covers", () => {
  const files = (id: string, credential: object = {}) => rulesDiff(book(credential) as never, id, "2019-01-01", "2026-01-01")?.files.map((file) => [file.id, file.changes.map(({ title }) => title)]);

  test("a credential comes with what its body says for all, unless it says it itself", () => {
    expect(files("exb/trainer")).toEqual([["exb/trainer", []], ["exb", ["One activity for several credentials"]]]);
    expect(files("exb/trainer", { sharing: [row("undated", "all-count")] })?.[1]).toEqual(["exb", []]);
    expect(files("exb/trainer", { require: undefined })).toEqual([["exb/trainer", []]]);
  });

  test("a body comes with all its credentials and courses, a course alone", () => {
    expect(files("exb")?.map(([id]) => id)).toEqual(["exb", "exb/trainer", "exb/courses/strength"]);
    expect(files("exb/strength")).toEqual([["exb/courses/strength", ["Example Board: worth"]]]);
    expect(files("exb/courses/strength")).toEqual(files("exb/strength"));
  });

  test.each(["", "nobody", "exb/nobody", "exb/courses/nobody", "exb/trainer/more"])("nothing has the id %j", (id) => {
    expect(files(id)).toBeUndefined();
  });
});
