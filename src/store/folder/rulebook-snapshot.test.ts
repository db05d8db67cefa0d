import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { loadRulebooks } from "../../app/rulebooks/load-rulebooks.ts";
import { openRulebooks } from "../../app/rulebooks/open-rulebooks.ts";
import { takeSnapshot } from "../../app/rulebooks/take-snapshot.ts";
import type { KeptBodies } from "../../ports/rulebook-snapshot.ts";
import { rulebookFolder } from "./rulebook-folder.ts";
import { rulebookSnapshot } from "./rulebook-snapshot.ts";

/** A checkout of its own: one body, and a piece of code that reads it. */
let root = "";
const at = (path: string): string => join(root, path);
const snapshot = () => rulebookSnapshot(at("build/rulebooks.json"), at("rulebooks"), at("src"));
const folder = () => rulebookFolder(at("rulebooks"), root);

async function take() {
  const loading = await loadRulebooks([folder()]);
  if (!loading.ok) throw new Error(loading.problem);
  return takeSnapshot(loading.value);
}

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), "recert-snapshot-"));
  cpSync("rulebooks/_template", at("rulebooks/_template"), { recursive: true });
  cpSync("rulebooks/vocabulary.yaml", at("rulebooks/vocabulary.yaml"));
  for (const reader of ["base", "record", "requirements", "rulebook"]) cpSync("src/base/truth.ts", at(`src/${reader}/truth.ts`));
  snapshot().write(await take());
});
afterEach(() => rmSync(root, { recursive: true }));

test("a snapshot gives back what the texts say", async () => {
  const [opened, read] = [await openRulebooks(snapshot(), folder(), []), await loadRulebooks([folder()])];
  expect(snapshot().read().whole).toBe(true);
  expect(opened.ok && opened.value.bodies).toEqual(read.ok && JSON.parse(JSON.stringify(read.value.bodies.map(({ id, invented, rulebook }) => ({ id, invented, rulebook })))));
  expect(opened.ok && opened.value.vocabulary).toEqual(read.ok && read.value.vocabulary);
});

test.each(["rulebooks/_template/NOTES.md", "rulebooks/vocabulary.yaml", "src/rulebook/truth.ts"])("a snapshot is passed over once %s has changed", async (path) => {
  writeFileSync(at(path), path.endsWith(".yaml") ? "kinds: { dance: Dance }\n" : "another text\n");
  expect(snapshot().read()).toMatchObject({ bodies: new Map(), whole: false });
  const opened = await openRulebooks(snapshot(), folder(), []);
  expect(opened.ok && Object.keys(opened.value.vocabulary.kinds ?? {}).includes("dance")).toBe(path.endsWith(".yaml"));
});

test("a file more in a body's folder is seen, and its error is said", async () => {
  writeFileSync(at("rulebooks/_template/credentials/new.yaml"), "id: nonsense\n");
  const opened = await openRulebooks(snapshot(), folder(), []);
  expect(opened.ok && opened.value.leftOut).toEqual(["_template"]);
});

test.each(["", "x", "{}\n{}", "\n"])("a snapshot that holds %j is passed over", (text) => {
  writeFileSync(at("build/rulebooks.json"), text);
  expect(snapshot().read()).toEqual({ bodies: new Map(), vocabulary: {}, whole: false });
});

test("a snapshot that leads to a pipe, or texts beside one, are not waited for", () => {
  spawnSync("mkfifo", [at("rulebooks/_template/credentials/pipe.yaml")]);
  expect(snapshot().read().whole).toBe(false);
  rmSync(at("build/rulebooks.json"));
  spawnSync("mkfifo", [at("build/rulebooks.json")]);
  expect(snapshot().read().whole).toBe(false);
});

test.each([
  ["without bodies", (kept: KeptBodies) => ({ ...kept, bodies: undefined })],
  ["without words", (kept: KeptBodies) => ({ ...kept, vocabulary: undefined })],
  ["whose body is none", (kept: KeptBodies) => ({ ...kept, bodies: { _template: { ...kept.bodies["_template"], body: undefined } } })],
])("a snapshot %s is passed over", (_, change) => {
  const kept = JSON.parse(readFileSync(at("build/rulebooks.json"), "utf8")) as KeptBodies;
  writeFileSync(at("build/rulebooks.json"), JSON.stringify(change(kept)));
  expect(snapshot().read()).toMatchObject({ whole: false, bodies: new Map() });
});

test("of two bodies the one whose texts are the same is kept, and only the other is read", async () => {
  cpSync(at("rulebooks/_template"), at("rulebooks/_other"), { recursive: true });
  expect([...snapshot().read().bodies.keys()]).toEqual(["_template"]);
  expect(snapshot().read().whole).toBe(false);
  const loading = await loadRulebooks([folder()], snapshot().read().bodies);
  expect(loading.ok && [loading.value.bodies.map((b) => b.id), loading.value.parsed, loading.value.leftOut]).toEqual([["template"], [], ["_other"]]);
});

test("a body with an error is not kept", async () => {
  writeFileSync(at("rulebooks/_template/credentials/trainer.yaml"), "id: template/trainer\n");
  expect((await take()).bodies.size).toBe(0);
});
