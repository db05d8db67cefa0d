import * as fc from "fast-check";
import { expect, test } from "vitest";
import { checkCourse } from "../../src/app/petition/check-course.ts";
import { checkPetitions } from "../../src/app/petition/check-petitions.ts";
import { rulebookOn } from "../../src/app/changes/rulebook-on.ts";
import { type Day, parseDay } from "../../src/base/date.ts";
import { readDocument } from "../../src/base/document.ts";
import { compileRulebooks } from "../../src/compile/compile-rulebooks.ts";
import { evaluate } from "../../src/evaluate/evaluate.ts";
import { atomFeed } from "../../src/present/changes/atom-feed.ts";
import { changeEvents } from "../../src/present/changes/change-events.ts";
import { proposedDiff } from "../../src/present/changes/proposed-diff.ts";
import { rulesDiff } from "../../src/present/changes/rules-diff.ts";
import { standingDiff } from "../../src/present/changes/standing-diff.ts";
import { compareView } from "../../src/present/compare/compare-view.ts";
import { coursesView } from "../../src/present/courses/courses-view.ts";
import { courseView } from "../../src/present/petition/course-view.ts";
import { petitionView } from "../../src/present/petition/petition-view.ts";
import { rulesOverview } from "../../src/present/rules-overview.ts";
import { standingView } from "../../src/present/standing/standing-view.ts";
import { parseRecord } from "../../src/record/parse-record.ts";
import { readRulebooks } from "../../src/rulebook/read-rulebooks.ts";
import type { TextFile } from "../../src/rulebook/text-file.ts";
import { overlay } from "../rulebook/overlay.ts";
import { readFolder } from "../rulebook/read-folder.ts";
import { budget } from "./budget.ts";
import { mutatedValue } from "./mutated-value.ts";
import { stretchedValues } from "./stretched-value.ts";

/** Every shape of rule that is known stands in this body, one credential each, with records that use it. */
const files = readFolder("rulebooks").filter((f) => f.path === "vocabulary.yaml" || f.path.startsWith("_shapes/"));
const valueOf = ({ path, text }: TextFile): unknown => readDocument(text, path).value;
const named = new Map(files.map((file) => [file.path, file]));
const shared = ["vocabulary.yaml", "_shapes/NOTES.md", "_shapes/body.yaml", "_shapes/sources.yaml"].map((path) => named.get(path) as TextFile);
const shapes = files
  .filter((f) => f.path.includes("/cases/"))
  .map((cases) => ({
    cases: valueOf(cases) as { "as-of": string; record: unknown }[],
    rules: [...new Set(cases.text.match(/shapes\/[a-z0-9-]+/g))].flatMap((id) => ["credentials", "courses"].flatMap((kind) => named.get(`_shapes/${kind}/${id.slice("shapes/".length)}.yaml`) ?? [])),
  }))
  .filter(({ rules }) => rules.length > 0);

/** Files with strange parts, or with parts stretched or taken from each other, and records that met the rules as they were. */
const strange = fc.constantFrom(...shapes).chain(({ cases, rules }) => {
  const touched = [...rules, named.get("_shapes/body.yaml") as TextFile];
  const written = (values: readonly unknown[]): TextFile[] => values.map((value, i) => ({ path: (touched[i] as TextFile).path, text: JSON.stringify(value) ?? "" }));
  return fc.record({
    changed: fc.oneof(
      { weight: 1, arbitrary: fc.nat(rules.length - 1).chain((at) => mutatedValue([valueOf(touched[at] as TextFile)]).map((value) => [...rules.slice(0, at), { path: (touched[at] as TextFile).path, text: JSON.stringify(value) ?? "" }, ...rules.slice(at + 1)])) },
      { weight: 3, arbitrary: stretchedValues(touched.map(valueOf)).map(written) },
    ),
    example: fc.constantFrom(...cases),
    record: fc.oneof(fc.constant(undefined), mutatedValue(cases.map((one) => one.record)), fc.constantFrom(...cases).chain((one) => stretchedValues([one.record]).map(([record]) => record))),
  });
});

test("whatever rules read well, nothing throws on them: not the answer, nor petitions, changes, feeds and comparisons", () => {
  let [judged, refused] = [0, 0];
  fc.assert(
    fc.property(strange, ({ changed, example, record: other }) => {
      const { bodies, vocabulary } = readRulebooks(overlay(shared, changed));
      const rulebook = bodies[0]?.rulebook;
      const { record } = parseRecord(JSON.stringify(other ?? example.record) ?? "", "record.json");
      if (!rulebook || !record) return void refused++;
      judged++;
      const { rulebooks } = compileRulebooks([rulebook], vocabulary);
      const asOf = parseDay(example["as-of"]) as Day;
      const standing = evaluate(rulebooks, record, { asOf });
      expect(JSON.stringify(evaluate(rulebooks, record, { asOf }))).toBe(JSON.stringify(standing));
      const earlier = compileRulebooks([rulebookOn(rulebook, "2020-06-30")], vocabulary).rulebooks;
      const library = { books: [rulebook], vocabulary };
      const ids = rulebook.credentials.map(({ id }) => id);
      const shown = [
        standingView(standing, record.cards ?? []),
        standingDiff(evaluate(earlier, record, { asOf }), standing),
        petitionView(checkPetitions(rulebooks, record, asOf)),
        [...rulebooks.courses.values()].map((course) => courseView(checkCourse(rulebooks, course, [...rulebooks.bodies.values()], asOf))),
        compareView(library, ids, "2026-11-25"),
        coursesView(library, "2026-11-25", { query: "", body: "" }),
        rulesOverview(library, "2026-11-25"),
        ids.map((id) => rulesDiff(library, id, "1900-01-01", "2199-12-31")),
        proposedDiff({ books: [{ ...rulebook, credentials: [] }], vocabulary }, library, "2026-11-25"),
      ];
      expect(JSON.stringify(shown)).not.toContain("[object Object]");
      const feed = atomFeed(changeEvents(rulebook, library), { id: "urn:x", title: "x", self: "https://x.example/a.atom", page: "https://x.example/a", checked: "2026-11-25" }, ({ key }) => key, "https://x.example");
      expect(feed).not.toMatch(/[^\P{Cc}\n\r\t]|javascript:/u);
    }),
    budget(60),
  );
  expect(judged).toBeGreaterThan(2);
  expect(refused).toBeGreaterThan(0);
});
