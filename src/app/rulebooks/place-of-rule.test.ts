import { expect, test } from "vitest";
import { rulebookFolder } from "../../store/folder/rulebook-folder.ts";
import { compileLoaded } from "./compile-loaded.ts";
import { loadRulebooks } from "./load-rulebooks.ts";
import { placeOfRule } from "./place-of-rule.ts";

const loading = await loadRulebooks([rulebookFolder("rulebooks", process.cwd())]);
if (!loading.ok) throw new Error(loading.problem);
const loaded = loading.value;

test("a rule is found in its file, below the key that names its kind", () => {
  const place = placeOfRule("nasm/cpt#require.total.at-least", loaded.parsed);
  expect(place?.file).toBe("nasm/credentials/cpt.yaml");
  expect(place?.line).toBeGreaterThan(1);
  expect(placeOfRule("nasm/cpt#require.cpr.gives@undated", loaded.parsed)?.line).toBeGreaterThan(place?.line ?? Infinity);
  expect(placeOfRule("nasm/courses/ces#awards.nasm.units", loaded.parsed)?.file).toBe("nasm/courses/ces.yaml");
  expect(placeOfRule("nasm#sharing", loaded.parsed)?.file).toBe("nasm/body.yaml");
});

test("what no file holds has no place", () => {
  expect(placeOfRule("nasm/nothing#x", loaded.parsed)).toBeUndefined();
  expect(placeOfRule("nobody/cpt#x", loaded.parsed)).toBeUndefined();
});

test("every rule that an answer names has a place", () => {
  const { judge } = compileLoaded(loaded);
  const cases = loaded.parsed.flatMap((body) => body.cases.flatMap((file) => file.cases));
  const rules = new Set(
    cases.flatMap((c) => judge(c.record, c["as-of"], c["renew-on"]).credentials.flatMap((one) => [...one.requirements, ...one.activities, ...one.fees, ...one.notes, ...one.limits].flatMap(({ why }) => why.map(({ path }) => path)))),
  );
  expect(rules.size).toBeGreaterThan(100);
  // A place of 1:1 is the file's beginning: the path led nowhere in it.
  const lost = [...rules].filter((rule) => (placeOfRule(rule, loaded.parsed)?.line ?? 1) === 1);
  expect(lost).toEqual([]);
});
