import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { inRoot, root } from "./paths.js";

const INPUTS = [
  "src",
  "rulebooks",
  "package-lock.json",
  "react-router.config.ts",
  "tools/setup/precompress.js",
  "vite.config.ts",
];

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(path) {
  if (!existsSync(path)) return [];
  const entries = readdirSync(path, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

/** One hash over everything the built app depends on; equal hashes mean that no build is needed. */
export function sourceStamp() {
  const hash = createHash("sha256");
  for (const input of INPUTS) {
    const path = inRoot(input);
    const files = /\.\w+$/.test(input) ? [path] : filesUnder(path);
    for (const file of files) {
      hash.update(relative(root, file)).update("\0").update(readFileSync(file)).update("\0");
    }
  }
  return hash.digest("hex");
}
