import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type Day, parseDay } from "../../src/base/date.ts";
import { formatDiagnostic } from "../../src/base/diagnostic.ts";
import { parseMoney } from "../../src/base/money.ts";
import { compileRulebooks } from "../../src/compile/compile-rulebooks.ts";
import { parsePlanFile } from "../../src/plan/parse-plan-file.ts";
import { readRulebooks } from "../../src/rulebook/read-rulebooks.ts";
import { readFolder } from "../rulebook/read-folder.ts";
import { budget } from "./budget.ts";
import { mutatedText } from "./mutated-text.ts";
import { mutatedValue } from "./mutated-value.ts";

const { bodies, vocabulary } = readRulebooks(readFolder("rulebooks/_template").map((file) => ({ ...file, path: `template/${file.path}` })).concat(readFolder("rulebooks").filter(({ path }) => path === "vocabulary.yaml")));
const { rulebooks } = compileRulebooks(bodies.map((b) => b.rulebook), vocabulary);
const asOf = parseDay("2026-11-25") as Day;

const plans = [
  { recert: 1, horizon: "P4Y", prefer: "learn-most", topics: ["nutrition"], budget: "500.00 USD", "hours-per-week": "2", blackouts: [{ from: "2027-08-01", until: "2027-08-14" }], languages: ["en"], rates: { CAD: "0.7" }, "hour-value": "20.00 CAD" },
  { pinned: [{ course: "template/strength", from: "2027-01-01", until: "2027-03-31" }], excluded: ["b"], begun: [{ course: "c", "hours-left": "3" }], wanted: ["d"], drop: ["template/trainer"], late: "never", repeats: false, buffer: "P2W", assume: { fee: "10.00 USD", "card-months": 24 } },
  { options: [{ id: "Squat clinic", price: "80.00 USD", hours: "6", kind: "course", delivery: "in-person", units: { template: "0.6" }, category: { template: "A" }, topics: ["strength"], available: { first: "2027-01-01", last: "2027-06-30" }, languages: ["en"], "min-days": 2, url: "https://clinic.example" }, { id: "b", price: "unknown", hours: "unknown", travel: true, card: { kind: "cpr-aed", months: 24 } }] },
];

test.each([
  ["random text", fc.string({ unit: "binary", maxLength: 200 })],
  ["random JSON", fc.json()],
  ["plan files with slips in the YAML", mutatedText(plans.map((plan) => JSON.stringify(plan, null, 2)))],
  ["plan files with strange parts", mutatedValue(plans).map((v) => JSON.stringify(v) ?? "")],
])("parsePlanFile never throws, and answers with a plan or an error, on %s", (_, texts) => {
  let [runs, read] = [0, 0];
  fc.assert(
    fc.property(texts, (text) => {
      runs++;
      const { plan, diagnostics } = parsePlanFile(text, "plan.yaml", { rulebooks, asOf });
      expect(plan === undefined).toBe(diagnostics.length > 0);
      for (const d of diagnostics) {
        expect(d.line).toBeGreaterThanOrEqual(1);
        expect(d.column).toBeGreaterThanOrEqual(1);
        expect(formatDiagnostic(d)).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
      }
      if (!plan) return;
      read++;
      const ids = plan.options.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { prices, hours } of plan.options) expect([prices.every((price) => parseMoney(price) !== null), Number(hours ?? 0) >= 0]).toEqual([true, true]);
    }),
    budget(2000),
  );
  expect(read).toBeLessThan(runs);
});
