import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runCase } from "../src/app/cases/run-case.ts";
import { dayOf } from "../src/base/date.ts";
import { catalogueOptions } from "../src/plan/options/catalogue-options.ts";
import { planFor } from "../src/plan/plan-for.ts";
import { openSolver } from "../src/solver/open-solver.ts";
import { compileLoaded } from "../src/app/rulebooks/compile-loaded.ts";
import { loadRulebooks } from "../src/app/rulebooks/load-rulebooks.ts";
import { copyTemplate } from "../tools/copy-template.ts";
import { readFolder } from "./rulebook/read-folder.ts";

/** A new body is data: a copy of the template under a new name must work everywhere with no other change. */
const copied = copyTemplate(readFolder("rulebooks"), "brandnew", "Board of the Brand New");

describe("a copy of the template under a new name", () => {
  test("keeps nothing of the old name", () => {
    expect(copied.length).toBeGreaterThan(5);
    for (const { path, text } of copied) expect(`${path}\n${text}`).not.toMatch(/template\/|id: template/);
  });

  test("reads and compiles without a diagnostic, beside the real bodies", async () => {
    const { loaded, compiled } = await load();
    expect([...loaded.diagnostics, ...compiled.diagnostics].filter((d) => d.file.includes("brandnew"))).toEqual([]);
    expect(loaded.bodies.find((b) => b.id === "brandnew")).toMatchObject({ invented: false, rulebook: { body: { name: "Board of the Brand New" } } });
  });

  test("passes its own cases, five at least", async () => {
    const { loaded, compiled } = await load();
    const cases = loaded.parsed.find((b) => b.id === "brandnew")?.cases.flatMap((file) => file.cases) ?? [];
    expect(cases.length).toBeGreaterThanOrEqual(5);
    const known = new Set(compiled.rulebooks.credentials.keys());
    expect(cases.flatMap((example) => runCase(example, compiled.judge, known))).toEqual([]);
  });

  test("is judged with sources and questions", async () => {
    const { compiled } = await load();
    const standing = compiled.judge({ credentials: [{ id: "brandnew/trainer", "certified-on": "2025-01-31" }] }, "2026-01-31");
    const [credential] = standing.credentials;
    expect(credential?.body).toBe("brandnew");
    expect(credential?.requirements.map((r) => r.id)).toContain("total");
    expect(credential?.requirements.flatMap((r) => r.why).flatMap((w) => w.sources).map((s) => s.body)).toContain("brandnew");
    expect(standing.questions.length).toBeGreaterThan(0);
  });
});

describe("in the terminal, a copy of the template", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "recert-template-"));
    for (const { path, text } of copied) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    writeFileSync(join(folder, "record.yaml"), "credentials: [ { id: brandnew/trainer, certified-on: 2025-01-31 } ]\n");
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each([
    { call: ["lint", "brandnew"], says: /0 errors, 0 warnings/ },
    { call: ["cases", "brandnew"], says: /9 passed, 0 failed/ },
    { call: ["bodies", "--rulebooks", "."], says: /brandnew/ },
    { call: ["show", "brandnew/trainer", "--rulebooks", "."], says: /handbook-2024|Handbook 2024/ },
    { call: ["show", "brandnew/trainer", "--on", "2023-12-31", "--rulebooks", "."], says: /1\.9/ },
  ])("answers to recert $call", ({ call, says }) => {
    expect(execFileSync(process.execPath, [join(process.cwd(), "src/cli/main.ts"), ...call], { cwd: folder, encoding: "utf8" })).toMatch(says);
  });
});

describe("a plan by a copy of the template", () => {
  test("keeps what its rules ask for, proved, and each act is told where it serves", async () => {
    const { compiled } = await load();
    const { rulebooks } = compiled;
    const asOf = dayOf(2026, 1, 31);
    const plan = planFor({ rulebooks, record: { credentials: [{ id: "brandnew/trainer", "certified-on": "2025-01-31" }] }, asOf, wishes: {}, options: catalogueOptions(rulebooks, asOf), solve: await openSolver(), seconds: 30, clock: () => 0 });
    expect(plan.outcome.is).toBe("optimal");
    const [credential] = plan.credentials;
    expect(credential?.cycles.map((c) => [c.end, c.way, c.state])).toEqual([["2027-01-30", "in-time", "ready"], ["2029-01-30", "in-time", "ready"]]);
    for (const cycle of credential?.cycles ?? []) expect(cycle.requirements.map((r) => [r.id, r.verdict])).toEqual(["total", "ethics", "cpr", "conduct"].map((id) => [id, "met"]));
    // The same is declared for each renewal, and serves that one alone.
    const declared = plan.acts.filter((act) => act.do === "attest");
    expect(declared.map((act) => act.serves.map((s) => s.cycleEnd))).toEqual([["2027-01-30"], ["2029-01-30"]]);
    expect(credential?.cycles.map((c) => c.requirements.find((r) => r.id === "conduct")?.covers)).toEqual(declared.map((act) => [act.id]));
  });
});

async function load() {
  const real = readFolder("rulebooks").filter((f) => !f.path.startsWith("_") && (f.path.includes("/") || f.path === "vocabulary.yaml"));
  const files = [...real, ...copied].map((f) => ({ ...f, shown: f.path }));
  const loading = await loadRulebooks([{ read: async () => ({ ok: true, files }) }]);
  if (!loading.ok) throw new Error(loading.problem);
  return { loaded: loading.value, compiled: compileLoaded(loading.value) };
}
