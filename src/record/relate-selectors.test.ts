import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { matches, type RawSelector } from "./selector.ts";
import { relateSelectors } from "./relate-selectors.ts";

describe("relateSelectors", () => {
  test.each<[RawSelector, RawSelector, string]>([
    [{}, {}, "inside"],
    [{ kind: "course" }, {}, "inside"],
    [{}, { kind: "course" }, "around"],
    [{ kind: "course" }, { kind: "quiz" }, "disjoint"],
    [{ kind: ["course", "quiz"] }, { kind: ["quiz", "webinar"] }, "crossing"],
    [{ kind: "course" }, { delivery: "self-study" }, "crossing"],
    [{ kind: "course", delivery: "self-study" }, { delivery: "self-study" }, "inside"],
    [{ tag: "exb/a" }, { tag: "exb/b" }, "crossing"],
    [{ tag: "exb/a" }, { tag: ["exb/a", "exb/b"] }, "inside"],
    [{ not: { kind: "course" } }, { kind: "course" }, "disjoint"],
    [{ not: { kind: "course" } }, { kind: "quiz" }, "around"],
    [{ any: [{ kind: "course" }, { kind: "quiz" }] }, { kind: ["quiz", "course"] }, "inside"],
    [{ on: { until: "2023-12-31" } }, { on: { from: "2024-01-01" } }, "disjoint"],
    [{ on: { from: "2024-02-01", until: "2024-03-01" } }, { on: { from: "2024-01-01" } }, "inside"],
    [{ grade: "a" }, { grade: ["A", "B"] }, "inside"],
  ])("%j and %j: %s", (a, b, relation) => {
    expect(relateSelectors(a, b)).toBe(relation);
  });

  test("never calls disjoint what one activity fits, nor nested what one activity tells apart", () => {
    const kind = fc.constantFrom("course", "quiz", "webinar");
    const delivery = fc.constantFrom("in-person", "recorded");
    const { selector } = fc.letrec<{ selector: RawSelector }>((tie) => ({
      selector: fc.record(
        { kind: fc.oneof(kind, fc.uniqueArray(kind, { minLength: 1 })), delivery, tag: fc.constantFrom("exb/a", "exb/b"), not: tie("selector"), any: fc.array(tie("selector"), { minLength: 1, maxLength: 2 }) },
        { requiredKeys: [] },
      ),
    }));
    const activity = fc.record({ kind, delivery, tags: fc.subarray(["exb/a", "exb/b"]) });
    const seen = new Set<string>();
    fc.assert(
      fc.property(selector, selector, activity, (a, b, has) => {
        const relation = relateSelectors(a, b);
        const [inA, inB] = [matches(a, has) === "yes", matches(b, has) === "yes"];
        seen.add(`${relation} ${inA} ${inB}`);
        return !(relation === "disjoint" && inA && inB) && !(relation === "inside" && inA && !inB) && !(relation === "around" && inB && !inA);
      }),
      { numRuns: 5000 },
    );
    expect(seen).toContain("disjoint true false");
    expect(seen).toContain("inside true true");
    expect(seen).toContain("crossing true true");
  });
});
