import { readFileSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { loadRulebooks } from "../app/rulebooks/load-rulebooks.ts";
import { filesBelow } from "../store/folder/files-below.ts";
import { holdsRulebooks } from "../store/folder/holds-rulebooks.ts";
import { rulebookFolder } from "../store/folder/rulebook-folder.ts";
import { DEFECT, UNHEARD } from "./exit-code.ts";
import { run } from "./run.ts";
import type { PathKind, Reading, Surroundings } from "./surroundings.ts";
import { styleOf } from "./terminal/style.ts";

/** The terminal's composition root: the only place of it that reads the clock, the environment and the disk. */

const beside = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const cwd = process.cwd();
const ownRulebooks = beside("rulebooks");

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
  return (await holdsRulebooks(path)) === "nothing" ? "folder" : "rulebooks";
}

async function read(path: string): Promise<Reading> {
  if (path === "-") return { ok: true, text: await text(process.stdin) };
  const kind = await kindOf(path);
  if (kind === "nothing") return { ok: false, problem: `There is no file ${path}` };
  if (kind !== "file") return { ok: false, problem: `${path} is a folder; a file was expected` };
  try {
    return { ok: true, text: await readFile(path, "utf8") };
  } catch {
    return { ok: false, problem: `${path} could not be read: permission is missing` };
  }
}

// A reader that stops listening (`recert … | head`) is no defect; the answer was not heard to its end, so it is not "fine" either.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(UNHEARD);
  throw error;
});

const around: Surroundings = {
  cwd,
  ownRulebooks,
  today: today(),
  version: version(),
  style: styleOf(process.stdout, process.env),
  write: (piece) => new Promise((resolve) => process.stdout.write(piece, () => resolve())),
  print: (line) => void process.stdout.write(`${line}\n`),
  complain: (line) => void process.stderr.write(`${line}\n`),
  rulebooks: (folders) => loadRulebooks([ownRulebooks, ...folders].map((folder) => rulebookFolder(folder, cwd))),
  kindOf,
  filesBelow: async (folder) => (await filesBelow(folder)).filter((path) => /\.(ya?ml|json)$/.test(path)),
  read,
};

try {
  process.exitCode = await run(process.argv.slice(2), around);
} catch (error) {
  // Whatever is wrong with an input has been said by now: this is a defect of the program.
  process.stderr.write(`Recert itself failed. Please report this, with what you typed:\n${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = DEFECT;
}
