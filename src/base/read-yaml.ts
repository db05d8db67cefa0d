import { isAlias, isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument, visit, type Document } from "yaml";
import type { Diagnostic } from "./diagnostic.ts";
import { harmless } from "./harmless.ts";
import { MOST_LEVELS, type Path, type Place, REPEATED_KEY, type TextDocument, TOO_DEEP, unreadable } from "./text-document.ts";

/** What the YAML library reports, in our words where its own would not help. */
const KNOWN_ERRORS: ReadonlyMap<string, Pick<Diagnostic, "code" | "message" | "expected">> = new Map([
  ["DUPLICATE_KEY", REPEATED_KEY],
  ["MULTIPLE_DOCS", { code: "not-yaml", message: "The file holds more than one document", expected: "one document, without a line of three dashes in between" }],
]);

/** Reads one YAML document. Never throws; see readDocument. */
export function readYaml(text: string, file: string): TextDocument {
  const lines = new LineCounter();
  let doc: Document.Parsed;
  try {
    doc = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true, strict: true, logLevel: "error" });
  } catch {
    return unreadable(file, TOO_DEEP);
  }
  // The library turns an overflow of the stack into an error of its own; where it happens differs from machine to machine.
  if (doc.errors.some((e) => e.message.includes("call stack"))) return unreadable(file, TOO_DEEP);
  const place = (offset: number | undefined): Place => {
    const p = lines.linePos(offset ?? 0);
    return { line: Math.max(1, p.line), column: Math.max(1, p.col) };
  };
  const placeOf = (node: unknown): Place => (isNode(node) ? place(node.range?.[0]) : { line: 1, column: 1 });
  const diagnostics: Diagnostic[] = [...doc.errors, ...doc.warnings].map((e) => ({
    file,
    ...place(e.pos[0]),
    severity: "error",
    ...(KNOWN_ERRORS.get(e.code) ?? { code: "not-yaml", message: `This is not readable as YAML or JSON: ${harmless(e.message.split("\n")[0] ?? "", 200)}` }),
  }));
  let value: unknown;
  try {
    visit(doc, {
      Node: (_key, node, around) => {
        const report = (defect: Pick<Diagnostic, "code" | "message" | "expected">): symbol => {
          diagnostics.push({ file, ...placeOf(node), severity: "error", ...defect });
          return visit.BREAK;
        };
        if (around.length >= MOST_LEVELS && (isMap(node) || isSeq(node)) && around.filter((a) => isMap(a) || isSeq(a)).length >= MOST_LEVELS) return report(TOO_DEEP);
        if (isAlias(node) || ("anchor" in node && node.anchor)) return report({ code: "no-anchors", message: "Anchors and aliases are not read", expected: "the value written out" });
        return undefined;
      },
      Pair: (_key, pair) => {
        if (!isScalar(pair.key) || typeof pair.key.value !== "string")
          diagnostics.push({ file, ...placeOf(pair.key), severity: "error", code: "bad-key", message: "A key here is not text", expected: "a plain word; in quotes if it looks like a number" });
      },
    });
    value = diagnostics.length === 0 ? doc.toJS({ maxAliasCount: 0 }) : undefined;
  } catch {
    return unreadable(file, TOO_DEEP);
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
    at: (path) => placeOf(nodeAt(path)),
    atKey: (path, key) => {
      const node = nodeAt(path);
      const pair = isMap(node) ? node.items.find((p) => isPair(p) && isScalar(p.key) && p.key.value === key) : undefined;
      return placeOf(pair?.key ?? node);
    },
  };
}
