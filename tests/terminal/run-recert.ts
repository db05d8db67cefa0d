import { Readable } from "node:stream";
import type { Loading } from "../../src/app/rulebooks/loaded-rulebooks.ts";
import { run } from "../../src/cli/run.ts";
import { wire } from "../../src/cli/wire.ts";
import type { Ran } from "./run-binary.ts";

let ours: Promise<Loading> | undefined;

/** The same as `runBinary` without a process of its own, which would take most of the time. Our rulebooks are read once. */
export async function runRecert(args: readonly string[], { input = "", env = {}, cwd = process.cwd() }: { input?: string; env?: Record<string, string>; cwd?: string } = {}): Promise<Ran> {
  let [out, err] = ["", ""];
  const stdout = {
    write: (text: string, done?: () => void): void => {
      out += text;
      done?.();
    },
  };
  const stderr = { write: (text: string): void => void (err += text) };
  const around = wire({ cwd: () => cwd, env, stdin: Readable.from([input]), stdout, stderr });
  const code = await run(args, { ...around, rulebooks: (folders) => (folders.length === 0 && cwd === process.cwd() ? (ours ??= around.rulebooks([])) : around.rulebooks(folders)) });
  return { code, out, err };
}
