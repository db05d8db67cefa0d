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
export function* places<T>(schema: ZodType, value: unknown, wanted: ZodType<T>, path: Path = []): Generator<{ path: Path; value: T }> {
  if (value === undefined) return;
  if (schema === wanted) yield { path, value: value as T };
  const def = schema.def as Def;
  const inner = def.innerType ?? def.in ?? def.getter?.();
  if (inner) yield* places(inner, value, wanted, path);
  else if (def.options) {
    const option = def.options.find((o) => o.safeParse(value).success);
    if (option) yield* places(option, value, wanted, path);
  } else if (Array.isArray(value)) {
    if (def.element) for (const [index, item] of value.entries()) yield* places(def.element, item, wanted, [...path, index]);
  } else if (value !== null && typeof value === "object") {
    for (const [key, item] of Object.entries(value)) {
      const next = def.shape?.[key] ?? def.valueType ?? def.catchall;
      if (next) yield* places(next, item, wanted, [...path, key]);
    }
  }
}
