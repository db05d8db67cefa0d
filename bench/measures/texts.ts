import { compiled, rulebookFiles } from "../load.ts";

/** A process that reads, checks and compiles the text of every rulebook, as after an edit. In milliseconds, modules aside. */
export interface Texts {
  readAndCompile: number;
  /** Of all rulebooks, in bytes. */
  bytes: number;
}

const begun = performance.now();
const files = rulebookFiles();
compiled(files);
const result: Texts = { readAndCompile: performance.now() - begun, bytes: files.reduce((sum, file) => sum + Buffer.byteLength(file.text), 0) };
console.log(JSON.stringify(result));
