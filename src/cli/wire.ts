import { readFileSync } from "node:fs";
import { stat } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { openRulebooks } from "../app/rulebooks/open-rulebooks.ts";
import { decodeText } from "../base/decode-text.ts";
import { filesBelow } from "../store/folder/files-below.ts";
import { holdsRulebooks } from "../store/folder/holds-rulebooks.ts";
import { readBytes, whyUnread } from "../store/folder/read-bytes.ts";
import { ownSnapshot } from "../store/folder/own-snapshot.ts";
import { rulebookFolder } from "../store/folder/rulebook-folder.ts";
import type { FilesFound, PathKind, Reading, Surroundings } from "./surroundings.ts";
import { styleOf } from "./terminal/style.ts";

/** What of a process the terminal needs; Node's own fits. */
export interface Process {
  readonly cwd: () => string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: AsyncIterable<unknown>;
  readonly stdout: { readonly isTTY?: boolean; readonly columns?: number; write(text: string, done?: () => void): unknown };
  readonly stderr: { readonly isTTY?: boolean; readonly columns?: number; write(text: string): unknown };
  readonly on?: (signal: "SIGINT", listener: () => void) => unknown;
  readonly off?: (signal: "SIGINT", listener: () => void) => unknown;
}

/** The terminal's composition root: the only place of it that reads the clock, the environment and the disk. */
export function wire(process: Process): Surroundings {
  const cwd = process.cwd();
  const ownRulebooks = beside("rulebooks");
  return {
    cwd,
    ownRulebooks,
    today: today(),
    version: version(),
    style: styleOf(process.stdout, process.env),
    write: (piece) => new Promise((done) => process.stdout.write(piece, () => done())),
    print: (line) => void process.stdout.write(`${line}\n`),
    complain: (line) => void process.stderr.write(`${line}\n`),
    tell: (line) => void (process.stderr.isTTY === true && process.stderr.write(`\r\u001B[K${line.slice(0, (process.stderr.columns ?? 80) - 1)}`)),
    onInterrupt: (listener) => {
      process.on?.("SIGINT", listener);
      return () => void process.off?.("SIGINT", listener);
    },
    planner: async () => (await import("./plan/thread-planner.ts")).threadPlanner(),
    rulebooks: (folders) => openRulebooks(ownSnapshot(), rulebookFolder(ownRulebooks, cwd), folders.map((folder) => rulebookFolder(folder, cwd))),
    parsedRulebooks: async (folders, own) => {
      // What reads texts is fetched only where texts are asked for.
      const { loadRulebooks } = await import("../app/rulebooks/load-rulebooks.ts");
      const kept = own === "all" ? [] : [...ownSnapshot().read().bodies].filter(([name]) => !own.has(name));
      return loadRulebooks([ownRulebooks, ...folders].map((folder) => rulebookFolder(folder, cwd)), new Map(kept), today());
    },
    kindOf: (path) => kindOf(resolve(cwd, path)),
    filesBelow: (folder) => dataBelow(folder, resolve(cwd, folder)),
    read: (path) => (path === "-" ? readFrom("The standard input", process.stdin) : readNamed(path, resolve(cwd, path))),
  };
}

function beside(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}

function today(): string {
  const now = new Date();
  return [String(now.getFullYear()).padStart(4, "0"), String(now.getMonth() + 1).padStart(2, "0"), String(now.getDate()).padStart(2, "0")].join("-");
}

function version(): string {
  const about: unknown = JSON.parse(readFileSync(beside("package.json"), "utf8"));
  return typeof about === "object" && about !== null && "version" in about ? String(about.version) : "unknown";
}

async function kindOf(path: string): Promise<PathKind> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return "nothing";
  if (!found.isDirectory()) return "file";
  // One that may not be opened is a folder all the same; whoever reads it is told why not.
  const holding = await holdsRulebooks(path).catch(() => "nothing");
  return holding === "nothing" ? "folder" : "rulebooks";
}

async function readNamed(written: string, path: string): Promise<Reading> {
  const kind = await kindOf(path);
  if (kind === "nothing") return { ok: false, problem: `There is no file ${written}` };
  if (kind !== "file") return { ok: false, problem: `${written} is a folder; a file was expected` };
  return readFrom(written, path);
}

async function readFrom(written: string, from: string | AsyncIterable<unknown>): Promise<Reading> {
  const reading = await readBytes(from);
  return reading.ok ? { ok: true, text: decodeText(reading.bytes) } : { ok: false, problem: `${written} could not be read: ${reading.why}` };
}

async function dataBelow(written: string, folder: string): Promise<FilesFound> {
  try {
    const paths = (await filesBelow(folder)).filter((path) => /\.(ya?ml|json)$/.test(path));
    return { ok: true, paths: paths.map((path) => join(written, relative(folder, path))) };
  } catch (error) {
    return { ok: false, problem: `${written} could not be read: ${whyUnread(error)}` };
  }
}
