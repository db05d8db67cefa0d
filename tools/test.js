// Plain JavaScript: this runs under whatever Node the machine has, before the project's own is there.
import { build } from "./setup/build.js";
import { findChromium } from "./setup/chromium.js";
import { install } from "./setup/install.js";
import { has, inRoot } from "./setup/paths.js";
import { runNode } from "./setup/run.js";
import { snapshot } from "./setup/snapshot.js";

const bin = (/** @type {string[]} */ ...parts) => inRoot("node_modules", ...parts);
const vitest = (/** @type {string} */ project) => [bin("vitest", "vitest.mjs"), "run", "--project", project];
const recert = (/** @type {string} */ command) => [inRoot("src", "cli", "main.ts"), command];

/** @typedef {{ title: string, work: () => number | Promise<number> }} Stage */
/** @type {Stage[]} */
const stages = [
  {
    title: "types",
    work: () =>
      runNode([bin("@react-router", "dev", "bin.cjs"), "typegen"]) ||
      runNode([bin("typescript", "bin", "tsc"), "--noEmit"]),
  },
  { title: "lint", work: () => runNode([bin("oxlint", "bin", "oxlint"), "--deny-warnings"]) },
  ...(has("src", "cli", "main.ts")
    ? [
        { title: "rulebook lint", work: () => runNode(recert("lint")) },
        { title: "rulebook cases", work: () => runNode(recert("cases")) },
      ]
    : []),
  { title: "unit and store", work: () => runNode(vitest("unit")) },
  {
    title: "browser",
    work: async () => {
      build();
      return runNode(vitest("browser"), { RECERT_CHROMIUM: await findChromium() });
    },
  },
];

install();
snapshot();
/** @type {string[]} */
const failed = [];
for (const { title, work } of stages) {
  console.log(`\n=== ${title}`);
  const begun = performance.now();
  const code = await work();
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`--- ${title}: ${code === 0 ? "passed" : "FAILED"} in ${seconds} s`);
  if (code !== 0) failed.push(title);
}
console.log(failed.length === 0 ? "\nAll stages passed." : `\nFailed: ${failed.join(", ")}.`);
process.exit(failed.length === 0 ? 0 : 1);
