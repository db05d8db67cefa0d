import { expect, test } from "vitest";
import { expiring, foundBy, undated } from "../../../tests/rulebook/found-by.ts";
import { versionByActivity } from "./version-by-activity.ts";

const found = (sections: Record<string, string>): string[] => foundBy(versionByActivity, { "exb/credentials/x.yaml": expiring(sections) });
const byActivity = (kind: string): Record<string, string> => ({ require: `[ { id: x, by: activity, ${kind} } ]` });

test("caps and awards may pick their rows by the date of an activity", () => {
  expect(found(byActivity(`units: { at-most: ${undated('"1.0"')} }`))).toEqual([]);
  expect(found({ awards: `[ { id: a, of: {}, by: activity, gives: { units: ${undated('"0.1"')}, per: hour } } ]` })).toEqual([]);
});

test.each([
  ["a credential", { "version-by": "activity" }],
  ["a card", byActivity(`hold: { card: cpr, on: ${undated("renewal-day")} }`)],
  ["an exam", byActivity(`pass: { exam: exb/trainer, within: ${undated("unknown")} }`)],
])("versionByActivity finds %s that does", (_, sections) => {
  expect(found(sections)).toHaveLength(1);
});
