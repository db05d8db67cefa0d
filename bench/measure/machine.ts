import { cpus, platform, totalmem } from "node:os";
import { readFileSync } from "node:fs";

/** The machine in plain terms. */
export function machine(): string {
  const processors = cpus();
  const model = (processors[0]?.model ?? "unknown processor").replaceAll(/\((R|TM)\)/g, "").replaceAll(/\s+/g, " ").trim();
  return `${model}, ${processors.length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${system()}, Node ${process.versions.node}`;
}

function system(): string {
  try {
    return /^PRETTY_NAME="?([^"\n]+)/m.exec(readFileSync("/etc/os-release", "utf8"))?.[1] ?? platform();
  } catch {
    return platform();
  }
}
