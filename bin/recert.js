#!/usr/bin/env node
// Plain JavaScript that runs on Node 20: a packed package holds dist/, a checkout holds src/ and its own Node.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import module from "node:module";
import { fileURLToPath } from "node:url";

const beside = (/** @type {string} */ path) => new URL(`../${path}`, import.meta.url);
const source = fileURLToPath(beside("src/cli/main.ts"));
// What Node makes of the program's text is kept from one start to the next; without it, or where it cannot be written, a start only takes longer.
const kept = fileURLToPath(beside("build/compiled"));

if (!existsSync(source)) {
  module.enableCompileCache?.();
  await import(beside("dist/cli/main.js").href);
} else if (Number(process.versions.node.split(".")[0]) >= 26) {
  module.enableCompileCache?.(kept);
  await import(beside("src/cli/main.ts").href);
} else {
  // Older Nodes cannot run TypeScript as it is; `npm start` or `npm run setup` brings one that can.
  const node = fileURLToPath(beside("node_modules/node/bin/node"));
  if (!existsSync(node)) {
    console.error("Recert is not set up here yet. Run `npm run setup` in its folder, then try again.");
    process.exit(2);
  }
  // Ctrl-C reaches both; the program that does the work answers to it.
  process.on("SIGINT", () => undefined);
  const { status } = spawnSync(node, [source, ...process.argv.slice(2)], { stdio: "inherit", env: { NODE_COMPILE_CACHE: kept, ...process.env } });
  process.exit(status ?? 1);
}
