import { expect, test } from "vitest";
import { runRecert } from "./run-recert.ts";

test("compares credentials point by point, each figure with its source", async () => {
  const { code, out } = await runRecert(["compare", "nasm/cpt", "ace/cpt"]);
  expect(code).toBe(0);
  expect(out).toMatch(/Fees over ten years[^\n]*\n {2}nasm\/cpt\n {4}495\.00 to 995\.00 USD[^[]*\[[\d, –]+\]\s+disputed/);
  expect(out).toMatch(/\nSources\n {2}\[1\] {1,2}\S/);
});

test("gives the same as data", async () => {
  const { out } = await runRecert(["compare", "nasm/cpt", "ace/cpt", "--json"]);
  const view = JSON.parse(out) as { columns: { id: string }[]; rows: { id: string; cells: { text: string }[][] }[] };
  expect(view.columns.map((c) => c.id)).toEqual(["nasm/cpt", "ace/cpt"]);
  for (const { cells } of view.rows) expect(cells.map((cell) => cell.length > 0)).toEqual([true, true]);
});

test.each([
  [["nasm/cpt"], /CREDENTIAL|Two different/],
  [["nasm/cpt", "nasm/cpt"], /Two different credentials are needed/],
  [["nasm/cpt", "ace/cpr"], /No rulebook knows "ace\/cpr"; did you mean "ace\/cpt"\?/],
  [["nasm/cpt", "nasm"], /nasm is not a credential/],
  [["nasm/cpt", "ace/cpt", "--on", "2026-02-30"], /--on must be a date that exists/],
])("refuses %j and says why", async (args, problem) => {
  const { code, out, err } = await runRecert(["compare", ...args]);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toMatch(problem);
});
