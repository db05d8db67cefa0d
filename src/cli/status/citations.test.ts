import { expect, test } from "vitest";
import type { RuleMark, SourceView } from "../../present/standing/rule-mark.ts";
import { Citations } from "./citations.ts";

const source = (key: string): SourceView => ({ key, title: key, checked: "today", kind: "" });
const mark = (confidence: RuleMark["confidence"], ...keys: string[]): RuleMark => ({ label: "", href: "", confidence, rows: [{ key: "r", what: "", value: "", since: "", confidence, href: "", sources: keys.map(source) }] });

test("sources are numbered as they come, each once, and runs are drawn together", () => {
  const citations = new Citations();
  expect(citations.mark(mark("official", "a", "b", "c"))).toBe(" [1–3]");
  expect(citations.mark(mark("official", "e", "a"))).toBe(" [1, 4]");
  expect(citations.mark(mark("official", "b", "a"))).toBe(" [1, 2]");
  expect(citations.list().map(({ number, source: { key } }) => [number, key])).toEqual([[1, "a"], [2, "b"], [3, "c"], [4, "e"]]);
});

test("what is not official says so; what has no source has no mark", () => {
  const citations = new Citations();
  expect(citations.mark(mark("third-party", "a"))).toBe(" [1] third party");
  expect(citations.mark(mark("unknown"))).toBe("");
  expect(citations.mark(undefined)).toBe("");
});
