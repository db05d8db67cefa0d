import type { core, ZodType } from "zod";
import type { Diagnostic } from "./diagnostic.ts";
import { type Path, type TextDocument, TOO_DEEP } from "./text-document.ts";
import { harmless } from "./harmless.ts";
import { nearest } from "./nearest.ts";

type Issue = core.$ZodIssue;

/**
 * Holds a document to a schema. The value comes back only when nothing is wrong; else a positioned diagnostic
 * for every defect. Codes: `missing-key`, `unknown-key`, `wrong-type`, `unknown-word`, `bad-value`, and any that a
 * schema's own refinement names in its `params.code`.
 */
export function checkDocument<T>(doc: TextDocument, schema: ZodType<T>): { value?: T; diagnostics: Diagnostic[] } {
  if (doc.diagnostics.length > 0) return { diagnostics: doc.diagnostics };
  let result;
  try {
    result = schema.safeParse(doc.value, { reportInput: true });
  } catch {
    return { diagnostics: [{ file: doc.file, line: 1, column: 1, severity: "error", ...TOO_DEEP }] };
  }
  if (result.success) {
    const diagnostics = prototypeKeys(doc);
    return diagnostics.length > 0 ? { diagnostics } : { value: result.data, diagnostics };
  }
  return { diagnostics: result.error.issues.flatMap((issue) => toDiagnostics(doc, schema, issue, [])) };
}

/** The schema's library leaves these keys out of a mapping of any words, and says nothing. */
function prototypeKeys(doc: TextDocument): Diagnostic[] {
  const found: Diagnostic[] = [];
  const open: { value: unknown; path: Path }[] = [{ value: doc.value, path: [] }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, path } = next;
    if (typeof value !== "object" || value === null) continue;
    for (const [key, inner] of Object.entries(value)) {
      if (key === "__proto__") found.push({ file: doc.file, ...doc.atKey(path, key), severity: "error", code: "bad-key", message: `"${key}" cannot be a key here`, expected: "any other word" });
      if (typeof inner === "object") open.push({ value: inner, path: [...path, Array.isArray(value) ? Number(key) : key] });
    }
  }
  return found;
}

function toDiagnostics(doc: TextDocument, schema: ZodType, issue: Issue, prefix: Path): Diagnostic[] {
  const path = [...prefix, ...issue.path];
  const where = path.length === 0 ? "The file" : `"${path.map(String).join(".")}"`;
  const make = (code: string, message: string, more: { expected?: string | undefined; nearest?: string | undefined } = {}, at = doc.at(path)): Diagnostic => ({
    file: doc.file,
    ...at,
    severity: "error",
    code,
    message,
    ...(more.expected ? { expected: more.expected } : {}),
    ...(more.nearest ? { nearest: more.nearest } : {}),
  });
  switch (issue.code) {
    case "unrecognized_keys": {
      const known = keysAt(schema, path);
      return issue.keys.map((key) =>
        make("unknown-key", `"${harmless(key)}" is not a key here`, { expected: known.length > 0 ? known.join(", ") : undefined, nearest: nearest(key, known) }, doc.atKey(path, key)),
      );
    }
    case "invalid_union":
      return bestBranch(issue.errors).flatMap((inner) => toDiagnostics(doc, schema, inner, path));
    case "invalid_value":
      return [
        issue.input === undefined
          ? make("missing-key", `${where} is missing`, { expected: issue.values.map(String).join(", ") })
          : make("unknown-word", `${where} is ${show(issue.input)}`, { expected: [...issue.values.map(writtenAs), ...mappingsAt(schema, path)].join(", "), nearest: typeof issue.input === "string" ? nearest(issue.input, issue.values.map(String)) : undefined }),
      ];
    case "invalid_type":
      return [
        issue.input === undefined
          ? make("missing-key", `${where} is missing`, { expected: typeName(issue.expected) })
          : make("wrong-type", `${where} is ${show(issue.input)}`, {
              expected: issue.expected === "string" && typeof issue.input === "number" ? `text: write it in quotes, "${String(issue.input)}"` : typeName(issue.expected),
            }),
      ];
    case "custom": {
      const params = (issue.params ?? {}) as { code?: string; expected?: string; nearest?: string };
      return [params.code ? make(params.code, issue.message, params) : make("bad-value", `${where} is ${show(issue.input)}`, { expected: issue.message })];
    }
    case "invalid_key":
      return issue.issues.map((inner) => make("bad-key", `"${harmless(String(path.at(-1)))}" cannot be a key here`, { expected: inner.message }, doc.atKey(path.slice(0, -1), String(path.at(-1)))));
    case "too_small":
      return [make("bad-value", `${where} is ${show(issue.input)}`, { expected: issue.origin === "number" || issue.origin === "int" ? `${String(issue.minimum)} or more` : issue.message })];
    case "too_big":
      return [make("bad-value", `${where} is ${show(issue.input)}`, { expected: issue.origin === "number" || issue.origin === "int" ? `${String(issue.maximum)} or less` : issue.message })];
    default:
      return [make("bad-value", `${where} is ${show(issue.input)}`, { expected: issue.message })];
  }
}

/**
 * The branch that got furthest; among equals the last, which is the most particular by convention. Where a word was
 * written and one branch is a list of words, a branch that wants no text at all is not what was meant; nor is a table that has no `by`; nor one that does not know
 * a key that another knows.
 */
function bestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const listed = branches.some(([issue]) => issue?.code === "invalid_value" && issue.path.length === 0 && issue.values.length > 1 && typeof issue.input === "string");
  const score = (issues: readonly Issue[]): number =>
    Math.max(...issues.map((i) => i.path.length + (i.code === "invalid_union" ? 1 : 0))) * 100 - issues.length - strangers(issues) * 50 - (listed && issues.some((i) => i.code === "invalid_type" && i.path.length === 0) ? 50 : 0) - (issues.some((i) => i.code === "invalid_type" && i.input === undefined && i.path.length === 1 && i.path[0] === "by") ? 100 : 0);
  let best: readonly Issue[] = branches[0] ?? [];
  for (const branch of branches) if (score(branch) >= score(best)) best = branch;
  return best;
}

/** How many keys a branch does not know. */
function strangers(issues: readonly Issue[]): number {
  return issues.reduce((n, i) => n + (i.code === "unrecognized_keys" && i.path.length === 0 ? i.keys.length : 0), 0);
}

interface AnyDef {
  shape?: Record<string, ZodType>;
  element?: ZodType;
  valueType?: ZodType;
  innerType?: ZodType;
  in?: ZodType;
  getter?: () => ZodType;
  options?: readonly ZodType[];
}

/** The keys that the schema knows at the path, over all its branches. */
function keysAt(schema: ZodType, path: Path): string[] {
  return [...new Set(branchesAt(schema, path).flatMap((s) => Object.keys((s.def as AnyDef).shape ?? {})))];
}

/** How each branch at the path that is a mapping begins. */
function mappingsAt(schema: ZodType, path: Path): string[] {
  return branchesAt(schema, path).flatMap((s) => {
    const [key, ...more] = Object.keys((s.def as AnyDef).shape ?? {});
    return key === undefined ? [] : [`{ ${key}: …${more.length > 0 ? ", …" : ""} }`];
  });
}

function branchesAt(schema: ZodType, path: Path): ZodType[] {
  let level = unwrap(schema);
  for (const part of path) {
    level = level.flatMap((s) => {
      const def = s.def as AnyDef;
      const next = def.shape?.[String(part)] ?? def.element ?? def.valueType;
      return next ? unwrap(next) : [];
    });
  }
  return level;
}

function unwrap(schema: ZodType): ZodType[] {
  const def = schema.def as AnyDef;
  const inner = def.innerType ?? def.in ?? def.getter?.();
  if (inner) return unwrap(inner);
  return def.options ? def.options.flatMap(unwrap) : [schema];
}

/** A word as it is written; what is no text stands without quotes. */
function writtenAs(value: unknown): string {
  return typeof value === "string" ? value : `${String(value)}, without quotes`;
}

function typeName(expected: string): string {
  return { string: "text", number: "a number", int: "a whole number", array: "a list", object: "keys with values", record: "keys with values", boolean: "true or false" }[expected] ?? expected;
}

function show(input: unknown): string {
  if (Array.isArray(input)) return "a list";
  if (input !== null && typeof input === "object") return "a mapping";
  return typeof input === "string" ? `"${harmless(input)}"` : input === null ? "empty" : String(input);
}
