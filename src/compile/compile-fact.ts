import type { Confidence } from "../base/confidence.ts";
import { BEFORE_ALL, type Day, parseDay } from "../base/date.ts";
import type { Diagnostic } from "../base/diagnostic.ts";
import type { Fact, FactRow } from "../base/fact.ts";
import type { SourceRef } from "../base/rule-ref.ts";
import type { RawRows } from "../base/rows.ts";
import type { RawRulebook } from "../rulebook/raw-rulebook.ts";
import { valueText } from "./value-text.ts";

/** Turns the rows of one body into facts; what has no meaning is reported and becomes unknown, never a guess. */
export class FactCompiler {
  readonly diagnostics: Diagnostic[] = [];
  private readonly sources: ReadonlyMap<string, RawRulebook["sources"][number]>;
  private readonly body: string;

  constructor(raw: RawRulebook) {
    this.body = raw.body.id;
    this.sources = new Map(raw.sources.map((s) => [s.id, s]));
  }

  fact<Raw, T>(raw: RawRows<Raw>, path: string, parse: (raw: Raw) => T | null): Fact<T> {
    const rows = raw.map((row): FactRow<T> => {
      const from = row.from === "undated" ? BEFORE_ALL : (parseDay(row.from) ?? BEFORE_ALL);
      const base = { path, from: from as Day, fromText: row.from, ...(row.note === undefined ? {} : { note: row.note }) };
      const authored = row.disputed ? row.disputed.map((d) => d.value) : [row.value];
      const sources = (row.disputed ? row.disputed.map((d) => d.source) : [row.source]).flat().filter((s) => s !== undefined).map((cite) => this.source(cite, path));
      const values: T[] = [];
      for (const value of authored) {
        if (value === "none" || value === "unknown" || value === undefined) continue;
        const parsed = parse(value as Raw);
        if (parsed === null) this.report(path, "bad-value", `${valueText(value)} has no meaning here`, "a value of the kind that docs/format.md names");
        else values.push(parsed);
      }
      const failed = values.length < authored.filter((v) => v !== "none" && v !== "unknown" && v !== undefined).length;
      const is = failed || row.value === "unknown" ? "unknown" : row.disputed ? "disputed" : row.value === "none" ? "none" : "value";
      return {
        ...base,
        is,
        values: is === "unknown" ? [] : values,
        orNone: row.disputed !== undefined && authored.includes("none"),
        text: authored.map(valueText).join(" or "),
        confidence: is === "unknown" || is === "disputed" ? is : (row.confidence ?? strongest(sources)),
        sources,
      };
    });
    return { path, rows };
  }

  report(path: string, code: string, message: string, expected: string, severity: Diagnostic["severity"] = "error"): void {
    this.diagnostics.push({ file: path, line: 0, column: 0, severity, code, message, expected });
  }

  private source(cite: string, path: string): SourceRef {
    const [id = "", ...place] = cite.split("#");
    const source = this.sources.get(id);
    if (!source) {
      this.report(path, "unknown-source", `No source is called "${id}"`, "an id of sources.yaml");
      return { body: this.body, id, title: id, seen: "unknown", kind: "unknown" };
    }
    return {
      body: this.body,
      id,
      title: source.title,
      ...(source.url === undefined ? {} : { url: source.url }),
      ...(place.length > 0 ? { at: place.join("#") } : {}),
      seen: source.seen,
      kind: source.kind,
    };
  }
}

/** A fact that several sources state has the confidence of the best of them. */
function strongest(sources: readonly SourceRef[]): Confidence {
  if (sources.some((s) => s.kind === "official" || s.kind === "official-copy")) return "official";
  return sources.some((s) => s.kind === "third-party") ? "third-party" : "unknown";
}
