import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import type { Standing } from "../../src/evaluate/standing.ts";
import { runRecert } from "./run-recert.ts";
import { loadRulebooks } from "../../src/app/rulebooks/load-rulebooks.ts";
import { compileLoaded } from "../../src/app/rulebooks/compile-loaded.ts";
import { standingSchema } from "../../src/present/standing-schema.ts";
import { rulebookFolder } from "../../src/store/folder/rulebook-folder.ts";

const validate = new Ajv2020({ strict: true }).compile(JSON.parse(readFileSync("schemas/standing.schema.json", "utf8")));

test("--json prints the standing exactly, and the same input gives the same bytes", async () => {
  const input = "credentials: [ { id: nasm/cpt, certified-on: 2025-03-01 }, { id: nsca/cscs, certified-on: 2021-05-01 } ]\nactivities: [ { ref: ces, on: 2026-05-01, course: nasm/ces } ]";
  const args = ["status", "-", "--as-of", "2026-11-20", "--json"];
  const first = await runRecert(args, { input });
  expect(first.err).toBe("");
  expect((await runRecert(args, { input })).out).toBe(first.out);
  const standing = JSON.parse(first.out) as Standing;
  expect(first.out).toBe(`${JSON.stringify(standing, null, 2)}\n`);
  expect(standing.credentials.map((c) => c.id)).toEqual(["nasm/cpt", "nsca/cscs"]);
  validate(standing);
  expect(validate.errors).toBeNull();
});

test("the answer to every worked case of every rulebook fits the schema", async () => {
  const loading = await loadRulebooks([rulebookFolder("rulebooks", process.cwd())]);
  if (!loading.ok) throw new Error(loading.problem);
  const { judge } = compileLoaded(loading.value);
  const examples = loading.value.parsed.flatMap((body) => body.cases.flatMap(({ file, cases }) => cases.map((example) => ({ file, example }))));
  expect(examples.length).toBeGreaterThan(100);
  const misfits = examples.flatMap(({ file, example }) => {
    const standing: unknown = JSON.parse(JSON.stringify(judge(example.record, example["as-of"], example["renew-on"])));
    return validate(standing) && standingSchema.safeParse(standing).success ? [] : [`${file}: ${example.name}: ${JSON.stringify(validate.errors)}`];
  });
  expect(misfits).toEqual([]);
});
