import { formatDay } from "../../src/base/date.ts";
import { evaluate } from "../../src/evaluate/evaluate.ts";
import { compiled, rulebookFiles } from "../load.ts";
import { fourCredentials } from "../population/four-credentials.ts";

/** A process that has done nothing yet: reading and compiling every rulebook, then the first explanation. In milliseconds. */
export interface Cold {
  loadAndCompile: number;
  firstExplanation: number;
  credentials: number;
}

const begun = performance.now();
const rulebooks = compiled(rulebookFiles());
const loaded = performance.now();
const { record, asOf } = fourCredentials();
const asked = performance.now();
const standing = evaluate(rulebooks, record, { asOf });
const explained = performance.now();
if (standing.asOf !== formatDay(asOf) || standing.credentials.length !== 4) throw new Error("Not the answer to the question");
const result: Cold = { loadAndCompile: loaded - begun, firstExplanation: explained - asked, credentials: rulebooks.credentials.size };
console.log(JSON.stringify(result));
