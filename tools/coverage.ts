/** `node tools/coverage.ts` writes docs/coverage.md from the lists in tools/coverage and the rulebooks as they are; with `--check` it only says whether it is in step. */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { coveragePage } from "./coverage/coverage-page.ts";
import { rawFiles } from "./coverage/find-examples.ts";
import { readCoverage } from "./coverage/read-coverage.ts";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const page = coveragePage(readCoverage("tools/coverage"), rawFiles());
if (!process.argv.includes("--check")) writeFileSync("docs/coverage.md", page);
else if (readFileSync("docs/coverage.md", "utf8") !== page) {
  console.error("docs/coverage.md is not in step: run node tools/coverage.ts");
  process.exitCode = 1;
}
