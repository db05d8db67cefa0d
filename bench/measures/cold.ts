/** A process that has done nothing yet: the program and every rulebook loaded and compiled, then the first explanation. In milliseconds. */
export interface Cold {
  /** From the start of the process, Node's own start included. */
  sinceStart: number;
  /** Fetching the program's modules, loading every rulebook from its snapshot, compiling it. */
  loadAndCompile: number;
  firstExplanation: number;
  credentials: number;
}

const begun = performance.now();
const { readRulebookFolders } = await import("../../src/node.ts");
const { rulebooks } = await readRulebookFolders();
const loaded = performance.now();
const { formatDay } = await import("../../src/base/date.ts");
const { evaluate } = await import("../../src/evaluate/evaluate.ts");
const { fourCredentials } = await import("../population/four-credentials.ts");
const { record, asOf } = fourCredentials();
const asked = performance.now();
const standing = evaluate(rulebooks, record, { asOf });
const explained = performance.now();
if (standing.asOf !== formatDay(asOf) || standing.credentials.length !== 4) throw new Error("Not the answer to the question");
const result: Cold = { sinceStart: loaded, loadAndCompile: loaded - begun, firstExplanation: explained - asked, credentials: rulebooks.credentials.size };
console.log(JSON.stringify(result));
