import { expect, test } from "vitest";
import { activity, credential as sample, rule, standing, total } from "../../../tests/present/sample-standing.ts";
import type { CredentialStanding } from "../../evaluate/standing.ts";
import { standingDiff } from "./standing-diff.ts";

/** A credential of which everything is known. */
const credential = (over: Partial<CredentialStanding> = {}): CredentialStanding =>
  sample({ cycle: { start: "2025-03-01", end: "2027-02-28", basis: "computed", earn: { first: "2025-03-01", last: "2027-02-28" }, submit: { opens: "2026-12-01", closes: "2027-02-28" }, why: [] }, ...over });

function compare(before: CredentialStanding, after: CredentialStanding) {
  const [diff] = standingDiff(standing([before]), standing([after]));
  const point = (key: string) => diff?.points.find((one) => one.key === key);
  return { diff, point };
}

test("what differs is told before and after, with the rows that only one side rests on", () => {
  const [old, now] = [rule({ from: "undated", value: "1.9" }), rule()];
  const { diff, point } = compare(credential({ state: "ready", requirements: [total({ verdict: "met", required: "1.9", short: undefined as never, why: [old, rule({ path: "exb#carry" })] })] }), credential({ requirements: [total({ why: [now, rule({ path: "exb#carry" })] })] }));
  expect(point("state")).toMatchObject({ before: "Ready to renew", after: "Still open", differs: true, unsure: false });
  expect(point("requirement total")).toMatchObject({ what: "Continuing education", before: "Met; 1.9 of 1.9 CEU", after: "Not met; 1.9 of 2.0 CEU; 0.1 CEU short", differs: true });
  expect(point("requirement total")?.rowsBefore?.rows.map(({ value, since }) => [value, since])).toEqual([["1.9", "Start not known"]]);
  expect(point("requirement total")?.rowsAfter?.rows.map(({ value, since }) => [value, since])).toEqual([["2.0", "Since 1 January 2024"]]);
  expect(diff?.says).toBe("2 points differ for you.");
});

test("the same answer twice differs in nothing, and says so only of what is known", () => {
  expect(compare(credential(), credential()).diff?.says).toBe("Nothing that is known differs for you.");
  const unsure = credential({ valid: "unknown", requirements: [total({ verdict: "unknown" })] });
  const { diff, point } = compare(unsure, unsure);
  expect(diff?.says).toBe("Nothing that is known differs for you, and on 2 points something is not known, so a difference there cannot be ruled out.");
  expect(point("requirement total")).toMatchObject({ differs: false, unsure: true });
});

test("the same verdict on weaker ground is a difference", () => {
  expect(compare(credential(), credential({ confidence: "disputed", requirements: [total({ confidence: "disputed" })] })).diff?.points.filter(({ differs }) => differs).map(({ key }) => key)).toEqual(["requirement total", "confidence"]);
});

test("a fee that sources disagree on, or nobody found, is not known", () => {
  const fee = (...amounts: string[]) => credential({ fees: [{ id: "renewal", name: "Renewal", for: "renewal", amounts, confidence: "official", why: [] }] });
  expect(compare(fee("99.00 USD"), fee("129.00 USD")).point("fee renewal")).toMatchObject({ before: "99.00 USD", after: "129.00 USD", differs: true, unsure: false });
  expect(compare(fee("99.00 USD", "129.00 USD"), fee("99.00 USD", "129.00 USD")).point("fee renewal")).toMatchObject({ differs: false, unsure: true });
  expect(compare(fee(), fee()).point("fee renewal")).toMatchObject({ before: "Not known", differs: false, unsure: true });
});

test("what only one side asks is told; where nothing is known of the rules it is unknown, not absent", () => {
  expect(compare(credential({ requirements: [] }), credential()).point("requirement total")).toMatchObject({ before: "Not there", differs: true, unsure: false });
  const { cycle: _, ...nothing } = credential({ state: "unknown", requirements: [], activities: [] });
  expect(compare(nothing, credential()).point("requirement total")).toMatchObject({ before: "Not known", unsure: true });
});

test("parts of a requirement and each activity are compared for themselves", () => {
  const either = (verdict: "met" | "unmet") => credential({ requirements: [total({ id: "path", kind: "any-of", parts: [total({ id: "exam", name: "The exam", verdict })] })], activities: [activity({ credited: verdict === "met" ? "1.9" : "1.0", reason: verdict === "met" ? "counted" : "capped" })] });
  const { diff } = compare(either("met"), either("unmet"));
  expect(diff?.points.filter(({ differs }) => differs).map(({ key, before, after }) => [key, before, after])).toEqual([
    ["requirement path.exam", "Met; 1.9 of 2.0 CEU", "Not met; 1.9 of 2.0 CEU; 0.1 CEU short"],
    ["activity a1", "1.9 CEU. Counts", "1.0 CEU. Counts in part"],
  ]);
});
