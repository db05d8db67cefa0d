import type { ZodType } from "zod";
import type { Path } from "../../base/document.ts";

interface Def {
  shape?: Record<string, ZodType>;
  catchall?: ZodType;
  element?: ZodType;
  valueType?: ZodType;
  innerType?: ZodType;
  in?: ZodType;
  getter?: () => ZodType;
  options?: readonly ZodType[];
}

/**
 * Every place in the value that the schema `wanted` governs, found by walking value and schema together: what a part
 * means is read off the schema that accepted it, so that a check names no key and no kind of requirement.
 * The value must be one that the schema accepts.
 */
export function places<T>(schema: ZodType, value: unknown, wanted: ZodType<T>): readonly Place<T>[] {
  if (value === null || typeof value !== "object") return [...walk(schema, value, wanted, [])];
  const known = found.get(value) ?? new Map<ZodType, readonly Place<unknown>[]>();
  found.set(value, known);
  const before = known.get(wanted);
  if (before) return before as readonly Place<T>[];
  const list = [...walk(schema, value, wanted, [])];
  known.set(wanted, list);
  return list;
}

export interface Place<T> {
  path: Path;
  value: T;
}

/** Several checks ask the same of the same part, which never changes once it is read. */
const found = new WeakMap<object, Map<ZodType, readonly Place<unknown>[]>>();

function* walk<T>(schema: ZodType, value: unknown, wanted: ZodType<T>, path: Path): Generator<Place<T>> {
  if (value === undefined) return;
  if (schema === wanted) yield { path, value: value as T };
  const def = schema.def as Def;
  const inner = def.innerType ?? def.in ?? def.getter?.();
  if (inner) yield* walk(inner, value, wanted, path);
  else if (def.options) {
    const option = def.options.find((o) => o.safeParse(value).success);
    if (option) yield* walk(option, value, wanted, path);
  } else if (Array.isArray(value)) {
    if (def.element) for (const [index, item] of value.entries()) yield* walk(def.element, item, wanted, [...path, index]);
  } else if (value !== null && typeof value === "object") {
    for (const [key, item] of Object.entries(value)) {
      const next = def.shape?.[key] ?? def.valueType ?? def.catchall;
      if (next) yield* walk(next, item, wanted, [...path, key]);
    }
  }
}
