import { evaluate } from "../../src/evaluate/evaluate.ts";
import { cpuSeconds } from "../measure/cpu-seconds.ts";
import { type Spread, spreadOf } from "../measure/spread.ts";
import { compiled, rulebookFiles } from "../load.ts";
import { fourCredentials } from "../population/four-credentials.ts";

/** Milliseconds for one full explanation, warm. */
const rulebooks = compiled(rulebookFiles());
const { record, asOf } = fourCredentials();
const CALLS = 10;
const times: number[] = [];
for (let i = 0; i < 240; i++) {
  const begun = cpuSeconds();
  for (let call = 0; call < CALLS; call++) evaluate(rulebooks, record, { asOf });
  if (i >= 60) times.push(((cpuSeconds() - begun) / CALLS) * 1000);
}
const result: Spread = spreadOf(times);
console.log(JSON.stringify(result));
