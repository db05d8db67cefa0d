import { plain } from "./plain.ts";

/** The same data with every text in it made harmless for a terminal. What cannot be reached cannot be forgotten. */
export function harmless<T>(value: T): T {
  return made(value) as T;
}

function made(value: unknown): unknown {
  if (typeof value === "string") return plain(value);
  if (Array.isArray(value)) return value.map(made);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [plain(key), made(child)]));
}
