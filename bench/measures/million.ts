import { parseArgs } from "node:util";
import { judgeHolders } from "../../src/evaluate/many/judge-holders.ts";
import { packHolders } from "../../src/evaluate/many/pack-holders.ts";
import { cpuSeconds } from "../measure/cpu-seconds.ts";
import { compiled, rulebookFiles } from "../load.ts";
import { nasm } from "../population/nasm.ts";
import { holdersOf } from "../population/population.ts";

/** What a whole body's holders cost: memory, packing, and judging all of them by rules that somebody proposes. */
export interface Million {
  holders: number;
  bytes: number;
  packSeconds: number;
  /** Compiling the edited rulebooks, and judging everybody by them. */
  compileSeconds: number;
  replaySeconds: number;
  wallSeconds: number;
  /** How many have the total now, and under the proposal. */
  metNow: number;
  metThen: number;
}

const { positionals } = parseArgs({ allowPositionals: true });
const holders = Number(positionals[0] ?? 1_000_000);
const TOTAL = 'value: "2.0"';

const rulebooks = compiled(rulebookFiles());
const credential = rulebooks.credentials.get(nasm.credential);
if (!credential) throw new Error(`No rulebook has ${nasm.credential}`);

// Drawing holders costs more than packing them; it is timed alone and taken off.
let begun = cpuSeconds();
let drawn = 0;
for (const record of holdersOf(nasm, holders)) drawn += record.activities?.length ?? 0;
const drawSeconds = cpuSeconds() - begun;

const before = memory();
begun = cpuSeconds();
const table = packHolders(rulebooks, credential, holdersOf(nasm, holders));
const packSeconds = cpuSeconds() - begun - drawSeconds;
const bytes = memory() - before;
if (table.day.length !== drawn) throw new Error("Packed and drawn activities differ");

const now = met(judgeHolders(rulebooks, table, { asOf: nasm.asOf }));
const wall = performance.now();
begun = cpuSeconds();
const proposed = compiled(rulebookFiles((file) => (file.path === "nasm/credentials/cpt.yaml" ? edited(file.text) : file.text)));
const compileSeconds = cpuSeconds() - begun;
const replayed = judgeHolders(proposed, { ...table, credential: proposed.credentials.get(nasm.credential) ?? credential }, { asOf: nasm.asOf });
const replaySeconds = cpuSeconds() - begun - compileSeconds;
const wallSeconds = (performance.now() - wall) / 1000;
const result: Million = { holders, bytes, packSeconds, compileSeconds, replaySeconds, wallSeconds, metNow: now, metThen: met(replayed) };
console.log(JSON.stringify(result));

/** The proposal: 2.2 CEU instead of 2.0. */
function edited(text: string): string {
  if (!text.includes(TOTAL)) throw new Error("The rule to edit is not there");
  return text.replace(TOTAL, 'value: "2.2"');
}

function met(verdicts: ReturnType<typeof judgeHolders>): number {
  const total = verdicts.requirements.indexOf("total");
  let count = 0;
  for (let holder = 0; holder < verdicts.count; holder++) if (verdicts.verdict(holder, total) === "met") count++;
  return count;
}

function memory(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
