import * as fc from "fast-check";
import { hostileTexts } from "./mutated-text.ts";

const strange: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown[]>(null, true, 0, -1, 1e308, 2 ** 53, "", "none", "unknown", [], {}, [null], [[]], { from: "undated" }, [{ from: "undated", value: "unknown" }], { __proto__: null }, { by: "band" }),
  fc.constantFrom(...hostileTexts),
  fc.dictionary(fc.constantFrom("__proto__", "constructor", "toString", "hasOwnProperty", "from", "value", "id", "by", "of", "not", "any", "length"), fc.jsonValue({ maxDepth: 1 }), { maxKeys: 3 }),
  fc.integer({ min: 2, max: 400 }).map((depth) => Array.from({ length: depth }).reduce<unknown>((inner) => ({ not: inner }), {})),
  fc.jsonValue({ maxDepth: 3 }),
);

/** The value with one or two of its parts replaced, dropped or put elsewhere: it reads well, so it gets past the first door. */
export function mutatedValue(values: readonly unknown[]): fc.Arbitrary<unknown> {
  const change = fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.constantFrom("replace", "drop", "repeat", "rename", "borrow"), strange, fc.double({ min: 0, max: 0.999, noNaN: true }));
  return fc.tuple(fc.constantFrom(...values), fc.array(change, { minLength: 1, maxLength: 2 })).map(([value, changes]) => {
    const copy: { root: unknown } = { root: structuredClone(value) };
    for (const [where, what, by, from] of changes) {
      const all = slots(copy);
      const slot = all[Math.floor(where * all.length)];
      if (slot) apply(slot, what, by, all[Math.floor(from * all.length)]);
    }
    return copy.root;
  });
}

interface Slot {
  holder: Record<string, unknown> | unknown[];
  key: string;
}

function slots(value: unknown): Slot[] {
  if (value === null || typeof value !== "object") return [];
  return Object.keys(value).flatMap((key) => [{ holder: value as Slot["holder"], key }, ...slots((value as Record<string, unknown>)[key])]);
}

function apply({ holder, key }: Slot, what: string, by: unknown, other: Slot | undefined): void {
  const map = holder as Record<string, unknown>;
  if (what === "borrow" && other) map[key] = structuredClone((other.holder as Record<string, unknown>)[other.key]);
  else if (Array.isArray(holder)) {
    if (what === "drop") holder.splice(Number(key), 1);
    else if (what === "repeat") holder.push(structuredClone(holder[Number(key)]));
    else holder[Number(key)] = by;
  } else if (what === "drop") delete map[key];
  else if (what === "rename") Object.defineProperty(map, "__proto__", { value: by, enumerable: true, configurable: true, writable: true });
  else map[key] = by;
}
