import { harmless } from "./harmless.ts";

/** One defect in something written by a person, with its place and what to do. Collected, never thrown. */
export interface Diagnostic {
  file: string;
  /** Counted from 1; 0 when the defect is the file as a whole. */
  line: number;
  column: number;
  severity: "error" | "warning";
  /** A stable name such as `unknown-key`; see docs/diagnostics.md. */
  code: string;
  message: string;
  /** What would have been right. */
  expected?: string;
  /** The known word nearest to the one written. */
  nearest?: string;
}

/** By file, then place, then code: the same input always prints the same list. */
export function sortDiagnostics(list: readonly Diagnostic[]): Diagnostic[] {
  return [...list].sort(
    (a, b) =>
      compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.code, b.code) || compareText(a.message, b.message),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** `file:line:column: error code: message (expected …; did you mean …?)` */
export function formatDiagnostic(d: Diagnostic): string {
  const file = harmless(d.file, 300);
  const place = d.line > 0 ? `${file}:${d.line}:${d.column}` : file;
  const more = [d.expected && `expected ${d.expected}`, d.nearest && `did you mean "${d.nearest}"?`].filter(Boolean).join("; ");
  return `${place}: ${d.severity} ${d.code}: ${d.message}${more ? ` (${more})` : ""}`;
}
