import { endOfString, type JsonNode, jsonTree } from "./json-tree.ts";
import { linePlaces } from "./line-places.ts";
import { MOST_LEVELS, REPEATED_KEY, type TextDocument, TOO_DEEP, unreadable } from "./text-document.ts";

/**
 * Reads a text that is a JSON mapping or list; `undefined` for any other, which is then for the YAML reader to read or to refuse.
 * JSON is YAML too, but records that programs write can be large: this road is some fifty times faster. Places are
 * worked out only when one is asked for, and keys are counted to see whether JSON.parse dropped one that was repeated.
 */
export function readJson(text: string, file: string): TextDocument | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const place = linePlaces(text);
  const { colons, tooDeepAt } = scan(text);
  if (tooDeepAt !== undefined) return unreadable(file, TOO_DEEP, place(tooDeepAt));
  let tree: ReturnType<typeof jsonTree> | undefined;
  const nodeAt = (path: readonly PropertyKey[]): JsonNode => {
    tree ??= jsonTree(text);
    let node = tree.root;
    for (const part of path) {
      const child = typeof part === "number" ? node.items?.[part] : node.keys?.get(String(part))?.node;
      if (!child) break;
      node = child;
    }
    return node;
  };
  const at: TextDocument["at"] = (path) => place(nodeAt(path).at);
  const atKey: TextDocument["atKey"] = (path, key) => {
    const node = nodeAt(path);
    return place(node.keys?.get(key)?.at ?? node.at);
  };
  if (colons === countKeys(value)) return { file, value, diagnostics: [], at, atKey };
  const diagnostics = jsonTree(text).repeated.map((offset) => ({ file, ...place(offset), severity: "error" as const, ...REPEATED_KEY }));
  return { file, value: undefined, diagnostics, at, atKey };
}

/** How many keys the text writes, and where it becomes too deep. */
function scan(text: string): { colons: number; tooDeepAt: number | undefined } {
  let [colons, depth] = [0, 0];
  let tooDeepAt: number | undefined;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x22) i = endOfString(text, i) - 1;
    else if (c === 0x3a) colons++;
    else if (c === 0x5b || c === 0x7b) {
      depth++;
      if (depth > MOST_LEVELS) tooDeepAt ??= i;
    } else if (c === 0x5d || c === 0x7d) depth--;
  }
  return { colons, tooDeepAt };
}

function countKeys(value: unknown): number {
  let count = 0;
  const open: unknown[] = [value];
  while (open.length > 0) {
    const part = open.pop();
    if (part === null || typeof part !== "object") continue;
    const values: unknown[] = Array.isArray(part) ? part : Object.values(part);
    if (!Array.isArray(part)) count += values.length;
    for (const inner of values) if (typeof inner === "object") open.push(inner);
  }
  return count;
}
