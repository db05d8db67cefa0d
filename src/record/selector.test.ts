import { selectorSchema } from "./selector-schema.ts";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Attributes, attributesOf, matches, type RawSelector } from "./selector.ts";

const course: Attributes = { kind: "course", delivery: "self-study", provider: "exb", category: "A", grade: "b", tags: ["exb/ethics"], on: "2026-05-01" };

describe("matches", () => {
  test.each<[RawSelector, string]>([
    [{}, "yes"],
    [{ kind: "course" }, "yes"],
    [{ kind: ["quiz", "course"] }, "yes"],
    [{ kind: "quiz" }, "no"],
    [{ kind: "course", delivery: "in-person" }, "no"],
    [{ role: "presenter" }, "unknown"],
    [{ role: "presenter", kind: "quiz" }, "no"],
    [{ course: "exb/strength" }, "no"],
    [{ tag: "exb/ethics" }, "yes"],
    [{ tag: "exb/other" }, "no"],
    [{ grade: "B" }, "yes"],
    [{ on: { from: "2026-05-01", until: "2026-05-01" } }, "yes"],
    [{ on: { until: "2026-04-30" } }, "no"],
    [{ not: { kind: "course" } }, "no"],
    [{ not: { role: "presenter" } }, "unknown"],
    [{ any: [{ kind: "quiz" }, { tag: "exb/ethics" }] }, "yes"],
    [{ any: [{ kind: "quiz" }, { role: "presenter" }] }, "unknown"],
  ])("%j: %s", (selector, truth) => {
    expect(matches(selector, course)).toBe(truth);
  });

  test("never takes back a sure answer when more of the activity is stated", () => {
    const kind = fc.constantFrom("course", "quiz");
    const role = fc.constantFrom("attendee", "presenter");
    const { selector } = fc.letrec<{ selector: RawSelector }>((tie) => ({
      selector: fc.record({ kind, role, not: tie("selector"), any: fc.array(tie("selector"), { minLength: 1, maxLength: 2 }) }, { requiredKeys: [] }),
    }));
    const seen = new Set<string>();
    fc.assert(
      fc.property(selector, kind, role, (of, k, r) => {
        const [little, all] = [matches(of, { kind: k, tags: [] }), matches(of, { kind: k, role: r, tags: [] })];
        seen.add(`${little} ${all}`);
        expect(all).not.toBe("unknown");
        expect(little === "unknown" ? all : little).toBe(all);
      }),
      { numRuns: 3000 },
    );
    expect([...seen].sort()).toEqual(["no no", "unknown no", "unknown yes", "yes yes"]);
  });
});

test("what an activity leaves out, its course says; what it states itself stands", () => {
  expect(attributesOf({ ref: "a", on: "2026-01-01", delivery: "in-person", tags: ["exb/a"], category: { exb: "B" } }, "exb", { kind: "course", delivery: "self-study", category: "A", tags: ["exb/b"] })).toEqual({
    category: "B",
    kind: "course",
    delivery: "in-person",
    provider: undefined,
    role: undefined,
    course: undefined,
    grade: undefined,
    tags: ["exb/a", "exb/b"],
    on: "2026-01-01",
  });
});

test.each([{ kinds: "course" }, { kind: [] }, { kind: "Course" }, { on: { from: "2026-02-30" } }, { any: [] }, { course: "strength" }, "course", null])("selectorSchema refuses %j", (value) => {
  expect(selectorSchema.safeParse(value).success).toBe(false);
});
