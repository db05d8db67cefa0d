import { expect, test } from "vitest";
import { type Day, parseDay } from "../../src/base/date.ts";
import { compileRulebooks } from "../../src/compile/compile-rulebooks.ts";
import { evaluate } from "../../src/evaluate/evaluate.ts";
import type { HolderRecord } from "../../src/record/schema.ts";
import { loadOwn } from "./rulebooks.ts";

const { rulebooks, raws, vocabulary } = loadOwn();
const asOf = parseDay("2026-06-01") as Day;

/** One credential that expires of each of six real bodies. */
const six = [...new Map([...rulebooks.credentials.values()].filter((c) => c.rules && c.body.id !== "shapes" && c.body.id !== "template").map((c) => [c.body.id, c])).values()].slice(0, 6);

test("one person with credentials of six bodies gets for each what they would get for it alone", () => {
  expect(six).toHaveLength(6);
  const units = Object.fromEntries(six.map((c) => [c.body.id, "1"]));
  const record: HolderRecord = {
    credentials: six.map((c, i) => ({ id: c.id, "certified-on": `2025-0${i + 1}-15` })),
    activities: [{ ref: "a", on: "2026-02-01", kind: "course", delivery: "self-study", hours: "10", units }, { ref: "b", on: "2024-02-01", kind: "course", units }],
    cards: [{ ref: "cpr", kind: "cpr-aed", issued: "2025-03-01", expires: "2027-03-01", delivery: "in-person" }],
    attestations: [],
    exams: [],
  };
  const together = evaluate(rulebooks, record, { asOf });
  expect(together.credentials.map((c) => c.id)).toEqual(six.map((c) => c.id));
  for (const [i, held] of record.credentials.entries()) expect(together.credentials[i]).toEqual(evaluate(rulebooks, { ...record, credentials: [held] }, { asOf }).credentials[0]);
  // The same question is asked once, however many of them need the answer.
  const ids = together.questions.map((q) => q.id);
  expect(new Set(ids).size).toBe(ids.length);
});

test("what one body accepts of another is in force by the other's own rules", () => {
  const accepting = raws.map((raw) =>
    raw.body.id !== "shapes" ? raw : { ...raw, credentials: raw.credentials.map((c) => (c.id !== "shapes/b39" ? c : { ...c, require: [{ id: "total", units: { "at-least": [{ from: "undated", value: "0.0", source: "rules" }] } }, { id: "elsewhere", active: { credential: "nasm/cpt", on: [{ from: "undated", value: "renewal-day", source: "rules" }] } }] })) },
  );
  const both = compileRulebooks(accepting, vocabulary).rulebooks;
  const elsewhere = (held: HolderRecord["credentials"]) => {
    const standing = evaluate(both, { credentials: [{ id: "shapes/b39", "certified-on": "2025-03-01" }, ...held] }, { asOf }).credentials[0];
    return standing?.requirements.find((r) => r.id === "elsewhere");
  };
  // NASM's cycle of two years ends before the one that asks for it, but today it is in force.
  expect(elsewhere([{ id: "nasm/cpt", "certified-on": "2025-01-10" }])).toMatchObject({ verdict: "met", holdsUntil: "2027-01-09", from: ["nasm/cpt"] });
  expect(elsewhere([{ id: "nasm/cpt", "certified-on": "2022-01-10" }])).toMatchObject({ verdict: "unknown", questions: [{ id: "credentials:nasm/cpt:expires-on" }] });
  expect(elsewhere([{ id: "nasm/cpt", "certified-on": "2022-01-10", renewals: [] }])?.verdict).not.toBe("met");
  expect(elsewhere([])).toMatchObject({ verdict: "unmet", from: [] });
});
