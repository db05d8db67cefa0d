import { expect, test } from "vitest";
import { loadOwn } from "../../../tests/agreement/rulebooks.ts";
import { type CompareView, compareView } from "./compare-view.ts";

const { raws, vocabulary } = loadOwn();
const library = { books: raws, vocabulary };
const view = (ids: string[], on = "2026-11-25") => compareView(library, ids, on);
const cell = (shown: CompareView, row: string, column = 0) => shown.rows.find((r) => r.id === row)?.cells[column]?.map(({ label, text }) => (label === undefined ? text : `${label}: ${text}`));

test("says of each credential what it asks for, as its own rows say it", () => {
  const shown = view(["nasm/cpt", "issa/cpt"]);
  expect(shown.columns.map(({ id }) => id)).toEqual(["nasm/cpt", "issa/cpt"]);
  expect(cell(shown, "units")).toEqual(["2.0 CEU"]);
  expect(cell(shown, "hours")).toEqual(["20 hours"]); // 2.0 / 0.1
  expect(cell(shown, "surplus")).toEqual(["Nothing is carried over"]);
  expect(cell(shown, "late", 1)?.[0]).toMatch(/3 months after/);
});

test("adds up ten years: five renewals, from the least of disputed fees to the most", () => {
  expect(cell(view(["nasm/cpt"]), "ten-years")).toEqual(["495.00 to 995.00 USD (5 × renewal for two years)."]); // 5 × 99, 5 × 199
});

test("counts a fee that may be waived from nothing on", () => {
  expect(cell(view(["issa/cpt"]), "ten-years")).toEqual(["0.00 to 495.00 USD (5 × renewal for two years, which may be waived)."]);
});

test("says unknown where one of the figures is unknown, and never adds up the rest", () => {
  expect(cell(view(["boc/atc"]), "ten-years")).toEqual(["Unknown"]);
});

test("finds the total inside a choice of paths", () => {
  expect(cell(view(["nsca/cscs"]), "units")?.[0]).toContain("6.0 CEU");
  expect(cell(view(["nsca/cscs"]), "hours")).toEqual(["0 to 60 hours, taken live"]); // 6.0 / 0.1
});

test("says of what never expires that nothing is due, and of what nobody knows that it is unknown", () => {
  expect(cell(view(["nasm/ces"]), "fees")).toEqual(["Nothing is due"]);
  expect(cell(view(["nasm/fns"]), "fees")).toEqual(["Unknown"]);
});

test("compares what held on another day", () => {
  expect(cell(view(["acsm/cpt"], "2019-06-01"), "fees")).not.toEqual(cell(view(["acsm/cpt"]), "fees"));
});

test("puts a mark with its rows beside every line that rests on one", () => {
  const lines = view(["nasm/cpt", "ace/cpt"]).rows.flatMap(({ cells }) => cells.flat());
  expect(lines.filter(({ mark, text }) => mark === undefined && text !== "Unknown").map(({ text }) => text).filter((text) => !["None", "Nothing"].includes(text))).toEqual([]);
  for (const { mark } of lines) for (const row of mark?.rows ?? []) expect(row.href).toMatch(/^\/rules\/[a-z]/);
});

test("names what no rulebook has, takes each once, and six at most", () => {
  const ids = ["nasm/cpt", "nasm/cpt", "nobody/x", "ace/cpt", "acsm/cpt", "nsca/cscs", "issa/cpt", "boc/atc", "npcp/ncpt"];
  const shown = view(ids);
  expect(shown.missing).toEqual(["nobody/x"]);
  expect(shown.columns.length).toBe(5);
});
