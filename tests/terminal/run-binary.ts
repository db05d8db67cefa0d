import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the real program, as a shell would, its output piped. `env` is added to an environment that says nothing about colour or width. */
export function runBinary(args: readonly string[], { input = "", env = {}, cwd = process.cwd() }: { input?: string; env?: Record<string, string>; cwd?: string } = {}): Ran {
  const { NO_COLOR: _, FORCE_COLOR: __, COLUMNS: ___, ...bare } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve("bin/recert.js"), ...args], { input, cwd, encoding: "utf8", env: { ...bare, ...env }, maxBuffer: 512 * 1024 * 1024 });
  return { code: status, out: stdout, err: stderr };
}
