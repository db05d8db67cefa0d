import { createHash, type Hash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { RulebookSnapshot, Snapshot } from "../../ports/rulebook-snapshot.ts";

/** Folders of code that decide what a text means and whether it is sound. */
const READERS = ["base", "record", "requirements", "rulebook"];

/**
 * A snapshot in `file` of the rulebooks in `folder`, as read by the code in `code` (`src`, or `dist` of the package). It is good only while all of these texts are
 * the same to the letter, and is passed over in silence when it is not, or cannot be read: the texts themselves are then read.
 */
export function rulebookSnapshot(file: string, folder: string, code: string): RulebookSnapshot {
  const stamp = (): string => {
    const hash = createHash("sha1");
    addFolder(hash, folder);
    for (const reader of READERS) addFolder(hash, join(code, reader));
    return hash.digest("hex");
  };
  return {
    read() {
      try {
        const text = readFileSync(file, "utf8");
        const end = text.indexOf("\n");
        return text.slice(0, end) === stamp() ? (JSON.parse(text.slice(end)) as Snapshot) : undefined;
      } catch {
        return undefined;
      }
    },
    write(snapshot) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `${stamp()}\n${JSON.stringify(snapshot)}\n`);
    },
  };
}

/** Names and contents of all files below the folder, in an order of their own. */
function addFolder(hash: Hash, folder: string): void {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith(".") || entry.name.includes(".test.")) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) addFolder(hash, path);
    else hash.update(entry.name).update("\0").update(readFileSync(path)).update("\0");
  }
}
