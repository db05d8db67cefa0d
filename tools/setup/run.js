import { spawnSync } from "node:child_process";
import { delimiter } from "node:path";
import { inRoot, nodeBinary, root } from "./paths.js";

/**
 * Runs a command in the checkout with its output shown.
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env] added to the environment
 * @returns {number} the exit code; 1 when the command could not be started or was stopped by a signal
 */
export function run(command, args, env = {}) {
  // Tools that look for `node` on the path must find the one the project brings.
  const PATH = `${inRoot("node_modules", ".bin")}${delimiter}${process.env["PATH"] ?? ""}`;
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, PATH, ...env },
  });
  if (result.error) console.error(`Could not run ${command}: ${result.error.message}`);
  return result.status ?? 1;
}

/**
 * Runs a script with the project's own Node 26.
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 */
export const runNode = (args, env) => run(nodeBinary, args, env);

/**
 * Runs npm: the one that started this script where there is one, else the one on the path.
 * @param {string[]} args
 */
export function runNpm(args) {
  const npmScript = process.env["npm_execpath"];
  return npmScript?.endsWith(".js")
    ? run(process.execPath, [npmScript, ...args])
    : run(process.platform === "win32" ? "npm.cmd" : "npm", args);
}
