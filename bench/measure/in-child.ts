import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Runs one measurement in a process of its own, with a collector to call, and gives back the JSON that it prints last. */
export function inChild<T>(name: string, ...args: readonly string[]): T {
  const script = fileURLToPath(new URL(`../measures/${name}.ts`, import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--expose-gc", script, ...args], { encoding: "utf8", maxBuffer: 1 << 26 });
  if (status !== 0) throw new Error(`${name} failed: ${stderr}`);
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as T;
}
