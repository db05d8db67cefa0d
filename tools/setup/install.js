import { existsSync, readFileSync } from "node:fs";
import { inRoot, nodeBinary } from "./paths.js";
import { runNpm } from "./run.js";

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean }} LockedPackage
 * @param {string} path
 * @returns {Record<string, LockedPackage>}
 */
const packagesIn = (path) =>
  existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")).packages ?? {}) : {};

/** Whether node_modules holds what the lock file says (contents are compared: dates lie after a checkout). */
export function isInstalled() {
  const locked = packagesIn(inRoot("package-lock.json"));
  const present = packagesIn(inRoot("node_modules", ".package-lock.json"));
  return (
    existsSync(nodeBinary) &&
    Object.entries(locked).every(
      ([name, entry]) =>
        name === "" || entry.optional === true || present[name]?.version === entry.version,
    )
  );
}

/**
 * Installs what the lock file says, unless it is there already.
 * Install scripts run for `node` alone: npm 10 knows no list of allowed scripts, so all are
 * switched off and that one is called by name.
 */
export function install() {
  if (isInstalled()) return;
  console.log("Installing packages (first start, or the lock file changed) …");
  const failed =
    runNpm(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]) ||
    runNpm(["rebuild", "node", "--ignore-scripts=false", "--loglevel=error"]);
  if (failed || !existsSync(nodeBinary)) {
    console.error("The installation failed. Check the network and the disk, then run the same command again.");
    process.exit(1);
  }
}
