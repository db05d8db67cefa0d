import { createHash, type Hash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { KeptBodies, RulebookSnapshot, SoundBodies } from "../../ports/rulebook-snapshot.ts";

/** Folders of code that decide what a text means and whether it is sound. */
const READERS = ["base", "record", "requirements", "rulebook"];

/**
 * A snapshot in `file` of the rulebooks in `folder`, as read by the code in `code` (`src`, or `dist` of the package). A body in it is good only while all of its texts, the
 * shared words and the reader are the same to the letter. What is not, or cannot be read, is passed over in silence: the texts themselves are then read.
 */
export function rulebookSnapshot(file: string, folder: string, code: string): RulebookSnapshot {
  const stamps = (): { all: string; bodies: Map<string, string> } => {
    const top = readdirSync(folder, { withFileTypes: true }).filter((e) => !e.name.startsWith("."));
    const shared = createHash("sha1");
    for (const entry of top) if (!entry.isDirectory()) add(shared, folder, entry.name);
    for (const reader of READERS) addFolder(shared, join(code, reader));
    return { all: shared.digest("hex"), bodies: new Map(top.filter((e) => e.isDirectory()).map((e) => [e.name, stampOf(join(folder, e.name))])) };
  };
  return {
    read() {
      try {
        const kept = JSON.parse(plainFile(file).toString("utf8")) as KeptBodies;
        const now = stamps();
        // What the file system cut short is no JSON. What another program wrote may be, and is not taken for rulebooks.
        if (kept.stamp !== now.all || typeof kept.vocabulary !== "object" || !Object.values(kept.bodies).every(({ body }) => typeof body?.rulebook?.body === "object")) return NOTHING;
        const bodies = new Map([...now.bodies].flatMap(([name, stamp]) => (kept.bodies[name]?.stamp === stamp ? [[name, kept.bodies[name].body] as const] : [])));
        return { bodies: sorted(bodies), vocabulary: kept.vocabulary, whole: bodies.size === now.bodies.size };
      } catch {
        return NOTHING;
      }
    },
    write({ bodies, vocabulary }) {
      const now = stamps();
      const kept: KeptBodies = { stamp: now.all, vocabulary, bodies: Object.fromEntries([...bodies].map(([name, body]) => [name, { stamp: now.bodies.get(name) ?? "", body }])) };
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(kept));
    },
  };
}

const NOTHING = { bodies: new Map(), vocabulary: {}, whole: false };

/** In the order in which they are read. */
function sorted(bodies: SoundBodies): SoundBodies {
  return new Map([...bodies].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function stampOf(folder: string): string {
  const hash = createHash("sha1");
  addFolder(hash, folder);
  return hash.digest("hex");
}

/** Names and contents of all files below the folder, in an order of their own. */
function addFolder(hash: Hash, folder: string): void {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith(".") || entry.name.includes(".test.")) continue;
    if (entry.isDirectory()) addFolder(hash.update(`${entry.name}/\0`), join(folder, entry.name));
    else add(hash, folder, entry.name);
  }
}

function add(hash: Hash, folder: string, name: string): void {
  hash.update(name).update("\0").update(plainFile(join(folder, name))).update("\0");
}

/** A pipe or a device is not waited for: reading the texts themselves then says what is wrong with it. */
function plainFile(path: string): Buffer {
  if (!statSync(path).isFile()) throw new Error(`${path} is no file`);
  return readFileSync(path);
}
