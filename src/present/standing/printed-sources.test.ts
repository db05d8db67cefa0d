import { expect, test } from "vitest";
import { credential, rule, total } from "../../../tests/present/sample-standing.ts";
import { credentialView } from "./credential-view.ts";
import { numbersOf, printedSources } from "./printed-sources.ts";
import { ruleMark } from "./rule-mark.ts";

const other = rule({ path: "exb#carry", confidence: "disputed" });

test("printedSources numbers each source once for each level of confidence, wherever its mark stands", () => {
  const view = credentialView(credential({ requirements: [total({ why: [rule(), other] })] }), "2026-11-20");
  const list = printedSources({ deep: [{ view }] });
  expect(list).toMatchObject([
    { number: 1, title: "Handbook", url: "https://exb.example/h.pdf", checked: "20 November 2026", confidence: "official" },
    { number: 2, title: "Handbook", confidence: "disputed" },
  ]);
  const numbers = new Map(list.map((s) => [s.key, s.number]));
  const mark = ruleMark("x", [other, rule()]);
  expect(mark && numbersOf(mark, numbers)).toEqual([1, 2]);
});

test("every mark with a source has a number", () => {
  const view = credentialView(credential(), "2026-11-20");
  const numbers = new Map(printedSources(view).map((s) => [s.key, s.number]));
  for (const mark of [view.requirements[0]?.mark, view.activities[0]?.mark]) expect(mark && numbersOf(mark, numbers).length).toBeGreaterThan(0);
});
