import { spawnSync } from "node:child_process";
import { existsSync, globSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join, resolve } from "node:path";
import { createContext, runInContext } from "node:vm";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Standing } from "../../src/evaluate/standing.ts";

/** The package as a stranger gets it: packed here, installed in an empty folder elsewhere, run and imported there. */

const RECORD = "credentials: [ { id: nasm/cpt, certified-on: 2025-03-01 } ]\n";
const DEPENDENCIES = ["fastest-levenshtein", "highs", "ical-generator", "papaparse", "yaml", "zod"];
const elsewhere = mkdtempSync(join(tmpdir(), "recert-package-"));
afterAll(() => rmSync(elsewhere, { recursive: true }));

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function run(command: string, args: readonly string[], cwd: string, input = ""): Ran {
  // The Node that runs this test comes first, so that the package is not run by a much older one.
  const PATH = `${dirname(process.execPath)}${delimiter}${process.env["PATH"] ?? ""}`;
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, input, encoding: "utf8", env: { ...process.env, PATH } });
  return { code: status, out: stdout, err: stderr };
}

function npm(args: readonly string[], cwd: string): Ran {
  const script = process.env["npm_execpath"];
  return script?.endsWith(".js") ? run(process.execPath, [script, ...args], cwd) : run("npm", args, cwd);
}

const recert = (args: readonly string[], input = ""): Ran => run(join(elsewhere, "node_modules/.bin/recert"), args, elsewhere, input);
const node = (code: string): Ran => run(process.execPath, ["--input-type=module", "-e", code], elsewhere);

beforeAll(() => {
  const packed = npm(["pack", "--pack-destination", elsewhere], process.cwd());
  if (packed.code !== 0) throw new Error(packed.out + packed.err);
  const [tarball = ""] = readdirSync(elsewhere).filter((name) => name.endsWith(".tgz"));
  writeFileSync(join(elsewhere, "package.json"), '{ "name": "stranger", "private": true, "type": "module" }\n');
  const install = ["install", "--prefer-offline", "--no-audit", "--no-fund", `./${tarball}`];
  if (npm(install, elsewhere).code === 0) return;
  // No registry and nothing kept of it: the dependencies as they lie here will do.
  const packing = npm(["pack", "--ignore-scripts", "--pack-destination", elsewhere, ...DEPENDENCIES.map((name) => `./node_modules/${name}`)], process.cwd());
  if (packing.code !== 0) throw new Error(packing.err);
  const others = readdirSync(elsewhere).filter((name) => name.endsWith(".tgz") && name !== tarball);
  const installed = npm([...install, "--offline", "--ignore-scripts", ...others.map((name) => `./${name}`)], elsewhere);
  if (installed.code !== 0) throw new Error(installed.err);
}, 180_000);

test("brings what the engine needs and no more", () => {
  expect(readdirSync(join(elsewhere, "node_modules")).filter((name) => !name.startsWith(".")).toSorted()).toEqual([...DEPENDENCIES, "recert"].toSorted());
  expect(existsSync(join(elsewhere, "node_modules/recert/src"))).toBe(false);
  expect(globSync(["schemas/*.json", "docs/*.md"]).filter((file) => !existsSync(join(elsewhere, "node_modules/recert", file)))).toEqual([]);
});

describe("runs the same recert", () => {
  test("status", () => {
    const { code, out, err } = recert(["status", "-", "--as-of", "2026-11-20"], RECORD);
    expect([code, err]).toEqual([1, ""]);
    expect(out).toContain("Where you stand on 20 November 2026");
  });

  test("plan, in a thread of its own", () => {
    const { code, out, err } = recert(["plan", "-", "--as-of", "2026-11-25", "--ics"], "credentials: [ { id: nasm/cpt, certified-on: 2026-11-25, renewals: [] } ]");
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^BEGIN:VCALENDAR\r\n/);
  });

  test.each([["lint"], ["cases"], ["bodies"], ["show", "nasm/cpt"], ["--help"], ["--version"]])("%s", (...args) => {
    const { code, out, err } = recert(args);
    expect([code, err]).toEqual([0, ""]);
    expect(out).not.toBe("");
  });
});

describe("is a library", () => {
  test("that answers in a few lines", () => {
    const { out, err } = node(`
      import { evaluate, parseDay, parseRecord } from "recert";
      import { readRulebookFolders } from "recert/node";
      const { rulebooks, diagnostics } = await readRulebookFolders();
      const { record } = parseRecord(${JSON.stringify(RECORD)}, "record.yaml");
      const standing = evaluate(rulebooks, record, { asOf: parseDay("2026-11-20") });
      console.log(diagnostics.filter((d) => d.severity === "error").length, standing.credentials[0].id, standing.credentials[0].state);
    `);
    expect(err).toBe("");
    expect(out).toBe("0 nasm/cpt open\n");
  });

  test("whose types hold, also for who checks libraries and has no types of Node", () => {
    writeFileSync(
      join(elsewhere, "use.ts"),
      `import { evaluate, parseDay, parseRecord, type Diagnostic, type Standing } from "recert";
import { readRulebookFolders } from "recert/node";
const { rulebooks } = await readRulebookFolders();
const read = parseRecord("", "record.yaml");
const first: Diagnostic | undefined = read.diagnostics[0];
const day = parseDay("2026-11-20");
export const standing: Standing | undefined = read.record && day !== null ? evaluate(rulebooks, read.record, { asOf: day }) : undefined;
// @ts-expect-error a standing's day is text
export const wrong: number | undefined = standing?.asOf;
export default first;
`,
    );
    const flags = ["--noEmit", "--strict", "--module", "nodenext", "--target", "es2023", "--types", "", "use.ts"];
    const checked = run(process.execPath, [resolve("node_modules/typescript/bin/tsc"), ...flags], elsewhere);
    expect(checked.out).toBe("");
    expect(checked.code).toBe(0);
  });

  test("whose engine runs where there is nothing but the language and URL", async () => {
    const entry = join(elsewhere, "node_modules/recert/dist/index.js");
    const bundled = await build({ configFile: false, logLevel: "silent", root: elsewhere, build: { write: false, minify: false, lib: { entry, formats: ["iife"], name: "recert", fileName: "recert" } } });
    const [chunk] = [bundled].flat().flatMap((result) => ("output" in result ? result.output : []));
    const code = chunk && "code" in chunk ? chunk.code : "";
    expect(code).not.toMatch(/__vite-browser-external|\bfrom "node:|require\(/);
    const files = globSync("rulebooks/{vocabulary.yaml,*/**/*.*}").map((path) => ({ path: path.replaceAll("\\", "/").replace("rulebooks/", ""), text: readFileSync(path, "utf8") }));
    const context = createContext({ files, RECORD, URL });
    runInContext(code, context);
    const answer = runInContext(
      `const { bodies, vocabulary } = recert.readRulebooks(files);
       const { rulebooks } = recert.compileRulebooks(bodies.map((body) => body.rulebook), vocabulary);
       JSON.stringify(recert.evaluate(rulebooks, recert.parseRecord(RECORD, "record.yaml").record, { asOf: recert.parseDay("2026-11-20") }));`,
      context,
    ) as string;
    expect((JSON.parse(answer) as Standing).credentials.map(({ id, state }) => [id, state])).toEqual([["nasm/cpt", "open"]]);
  });
});
