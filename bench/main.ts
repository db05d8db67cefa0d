import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { packHolders } from "../src/evaluate/many/pack-holders.ts";
import { type Field, fields } from "./contenders.ts";
import { holdEqual } from "./hold-equal.ts";
import { compiled, rulebookFiles } from "./load.ts";
import { inChild } from "./measure/in-child.ts";
import { machine } from "./measure/machine.ts";
import { timeInTurns } from "./measure/rounds.ts";
import type { Spread } from "./measure/spread.ts";
import type { Cold } from "./measures/cold.ts";
import type { Texts } from "./measures/texts.ts";
import type { Million } from "./measures/million.ts";
import { homeWeight } from "./measures/page-weight.ts";
import { measurePlanner } from "./planner/measure-planner.ts";
import { holdersOf } from "./population/population.ts";
import { otherFigures } from "./report/other-figures.ts";
import { verdictTable } from "./report/verdict-table.ts";

/** `npm run bench`: everything that is measured, in one run, or `--only` one part. With `--write` the tables go into README.md; `--quick` is for trying it out. */
const { values } = parseArgs({ options: { write: { type: "boolean" }, quick: { type: "boolean" }, only: { type: "string" } } });
const PARTS = ["judging", "planner"] as const;
type Part = (typeof PARTS)[number];
if (values.only !== undefined && !PARTS.some((part) => part === values.only)) throw new Error(`--only takes ${PARTS.join(" or ")}`);
const HOLDERS = values.quick ? 20_000 : 200_000;
const SLICE = values.quick ? { objects: 20_000, peers: 500 } : { objects: 50_000, peers: 3000 };
const [ROUNDS, WARM] = values.quick ? [3, 1] : [9, 3];
const marks = (part: Part): [string, string] => [`<!-- bench ${part}: begin -->`, `<!-- bench ${part}: end -->`];

const say = (text: string): void => console.error(text);

async function verdicts({ population, enter }: Field): Promise<string> {
  const rulebooks = compiled(rulebookFiles());
  const credential = rulebooks.credentials.get(population.credential);
  if (!credential) throw new Error(`No rulebook has ${population.credential}`);
  say(`${population.credential}: drawing and packing ${HOLDERS} holders`);
  const contenders = enter(rulebooks, packHolders(rulebooks, credential, holdersOf(population, HOLDERS)), SLICE);
  say(`${population.credential}: holding ${contenders.length} contenders to the same answers`);
  const coverage = await holdEqual(population, contenders);
  say(`${population.credential}: ${ROUNDS} rounds`);
  return verdictTable(population, coverage, await timeInTurns(contenders, ROUNDS, WARM));
}

async function judging(): Promise<string> {
  const parts: string[] = [];
  for (const field of fields) parts.push(await verdicts(field));
  say("a million holders, the explaining road, cold start");
  const sizes = values.quick ? [100_000] : [1_000_000, 1_500_000];
  parts.push(
    otherFigures({
      millions: sizes.map((size) => inChild<Million>("million", String(size))),
      explain: inChild<Spread>("explain"),
      colds: Array.from({ length: 9 }, () => inChild<Cold>("cold")),
      kept: Array.from({ length: 10 }, () => inChild<Cold>("cold-kept")).slice(1),
      texts: Array.from({ length: 3 }, () => inChild<Texts>("texts")),
      home: homeWeight(),
    }),
  );
  return parts.join("\n\n");
}

function write(part: Part, report: string): void {
  const readme = new URL("README.md", import.meta.url);
  const text = readFileSync(readme, "utf8");
  const [start, end] = marks(part);
  if (!text.includes(start) || !text.includes(end)) throw new Error(`README.md has no place for ${part}`);
  writeFileSync(readme, `${text.slice(0, text.indexOf(start) + start.length)}\n${report}\n${text.slice(text.indexOf(end))}`);
}

for (const part of PARTS) {
  if (values.only !== undefined && values.only !== part) continue;
  const tables = part === "judging" ? await judging() : measurePlanner(values.quick === true, say);
  const report = `Measured on ${new Date().toISOString().slice(0, 10)} on ${machine()}.\n\n${tables}`;
  console.log(report);
  if (values.write) write(part, report);
}
