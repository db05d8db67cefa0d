import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { inRoot } from "./paths.js";
import { precompress } from "./precompress.js";
import { runNode } from "./run.js";
import { sourceStamp } from "./stamp.js";

const stampFile = inRoot("build", "stamp");

/** Builds the web app into build/, unless the last build was made from these same sources. */
export function build() {
  const stamp = sourceStamp();
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) return;
  console.log("Building the app …");
  const cli = inRoot("node_modules", "@react-router", "dev", "bin.cjs");
  if (runNode([cli, "build", "--logLevel", "warn"], { NODE_ENV: "production" }) !== 0) {
    console.error("The build failed; the messages above say where.");
    process.exit(1);
  }
  precompress(inRoot("build", "client"));
  // Last, so that an interrupted build is never taken for a whole one.
  writeFileSync(stampFile, stamp);
}
