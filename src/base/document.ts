import { isAlias, isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument, visit, type Document } from "yaml";
import type { Diagnostic } from "./diagnostic.ts";

export type Path = readonly PropertyKey[];

/** A YAML (or JSON, which is YAML) text as plain data, with the place of every part of it. */
export interface TextDocument {
  file: string;
  value: unknown;
  diagnostics: Diagnostic[];
  /** Line and column, from 1, of the value at the path, or of the nearest parent that is there. */
  at(path: Path): { line: number; column: number };
  /** The same for a key of the mapping at the path. */
  atKey(path: Path, key: string): { line: number; column: number };
}

const TOO_LONG = 64 * 1024 * 1024;

/** Deeper than anything that has a meaning here, and far from where reading would run out of stack. Counts lists, mappings and pairs. */
const TOO_DEEP = 120;

const DEEP = { code: "too-deep", message: "The text is nested too deeply to be read", expected: "at most 60 levels" };

/** What the YAML reader reports, in our words where its own would not help. */
const KNOWN_ERRORS: ReadonlyMap<string, Pick<Diagnostic, "code" | "message" | "expected">> = new Map([
  ["DUPLICATE_KEY", { code: "repeated-key", message: "The same key is written twice", expected: "each key once" }],
  ["MULTIPLE_DOCS", { code: "not-yaml", message: "The file holds more than one document", expected: "one document, without a line of three dashes in between" }],
]);

/**
 * Reads one document. Never throws: a text that is no YAML, has two documents, repeats a key or uses anchors
 * comes back with `value: undefined` and diagnostics that say where.
 */
export function readDocument(text: string, file: string): TextDocument {
  const lines = new LineCounter();
  const nothing = { line: 1, column: 1 };
  const failed = (code: string, message: string, expected: string, at = nothing): TextDocument => ({
    file,
    value: undefined,
    diagnostics: [{ file, ...at, severity: "error", code, message, expected }],
    at: () => nothing,
    atKey: () => nothing,
  });
  if (text.length > TOO_LONG) return failed("too-large", "The file is larger than 64 MB", "a smaller file; split it");
  if (text.trim() === "") return failed("empty-file", "The file is empty", "at least one key");
  let doc: Document.Parsed;
  try {
    doc = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true, strict: true, logLevel: "error" });
  } catch {
    return failed(DEEP.code, DEEP.message, DEEP.expected);
  }
  if (doc.errors.some((e) => e.message.includes("call stack"))) return failed(DEEP.code, DEEP.message, DEEP.expected);
  const place = (offset: number | undefined): { line: number; column: number } => {
    const p = lines.linePos(offset ?? 0);
    return { line: Math.max(1, p.line), column: Math.max(1, p.col) };
  };
  const diagnostics: Diagnostic[] = [...doc.errors, ...doc.warnings].map((e) => ({
    file,
    ...place(e.pos[0]),
    severity: "error",
    ...(KNOWN_ERRORS.get(e.code) ?? { code: "not-yaml", message: `This is not readable as YAML or JSON: ${e.message.split("\n")[0]}` }),
  }));
  let value: unknown;
  try {
    visit(doc, {
      Node: (_key, node, path) => {
        if (path.length > TOO_DEEP) {
          diagnostics.push({ file, ...place(node.range?.[0]), severity: "error", ...DEEP });
          return visit.BREAK;
        }
        if (isAlias(node) || ("anchor" in node && node.anchor)) {
          diagnostics.push({ file, ...place(node.range?.[0]), severity: "error", code: "no-anchors", message: "Anchors and aliases are not read", expected: "the value written out" });
          return visit.BREAK;
        }
        return undefined;
      },
      Pair: (_key, pair) => {
        if (!isScalar(pair.key) || typeof pair.key.value !== "string") {
          const at = isNode(pair.key) ? place(pair.key.range?.[0]) : nothing;
          diagnostics.push({ file, ...at, severity: "error", code: "bad-key", message: "A key here is not text", expected: "a plain word; in quotes if it looks like a number" });
        }
      },
    });
    value = diagnostics.length === 0 ? doc.toJS({ maxAliasCount: 0 }) : undefined;
  } catch {
    return failed(DEEP.code, DEEP.message, DEEP.expected);
  }
  const nodeAt = (path: Path): unknown => {
    let node: unknown = doc.contents;
    for (const part of path) {
      const child = isMap(node) || isSeq(node) ? node.get(part as never, true) : undefined;
      if (!isNode(child)) break;
      node = child;
    }
    return node;
  };
  return {
    file,
    value,
    diagnostics,
    at: (path) => {
      const node = nodeAt(path);
      return isNode(node) ? place(node.range?.[0]) : nothing;
    },
    atKey: (path, key) => {
      const node = nodeAt(path);
      const pair = isMap(node) ? node.items.find((p) => isPair(p) && isScalar(p.key) && p.key.value === key) : undefined;
      return pair && isNode(pair.key) ? place(pair.key.range?.[0]) : isNode(node) ? place(node.range?.[0]) : nothing;
    },
  };
}
