import type { Path, TextDocument } from "../../base/document.ts";
import type { ParsedBody } from "../../rulebook/parsed-body.ts";

/** Where a rule is written: `nasm/cpt#require.total.at-least` in its file. `undefined` when no file holds it. */
export function placeOfRule(rule: string, bodies: readonly ParsedBody[]): { file: string; line: number; column: number } | undefined {
  const [id = "", inside = ""] = rule.split("#");
  const [bodyId, ...rest] = id.split("/");
  const body = bodies.find((b) => b.id === bodyId);
  const found = body && documentOf(body, rest);
  if (!found) return undefined;
  const path = pathIn(found.value, inside.split("@")[0]?.split(".").filter(Boolean) ?? []);
  return { file: found.document.file, ...found.document.at(path) };
}

function documentOf({ id, rulebook, documents }: ParsedBody, rest: readonly string[]): { document: TextDocument; value: unknown } | undefined {
  if (rest.length === 0) return { document: documents.body, value: rulebook.body };
  const isCourse = rest[0] === "courses" && rest.length > 1;
  const [values, texts] = isCourse ? [rulebook.courses, documents.courses] : [rulebook.credentials, documents.credentials];
  const index = values.findIndex((value) => value.id === `${id}/${rest.at(-1) ?? ""}`);
  const document = texts[index];
  return document && { document, value: values[index] };
}

/** Steps are keys, or the ids of a list's items; the key that names a requirement's kind is no step. */
function pathIn(value: unknown, steps: readonly string[]): Path {
  const [step, ...more] = steps;
  if (step === undefined || typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) {
    const index = value.findIndex((item: unknown) => typeof item === "object" && item !== null && "id" in item && item.id === step);
    return index < 0 ? [] : [index, ...pathIn(value[index], more)];
  }
  const entries = new Map<string, unknown>(Object.entries(value));
  if (entries.has(step)) return [step, ...pathIn(entries.get(step), more)];
  for (const [key, child] of entries) {
    const deeper = typeof child === "object" && child !== null ? pathIn(child, steps) : [];
    if (deeper.length > 0) return [key, ...deeper];
  }
  return [];
}
