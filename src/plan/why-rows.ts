import type { RuleRef } from "../base/rule-ref.ts";

/** The rows behind a figure under their key, each once; no key where there are none. `fact`: of several the rows of this fact alone, such as `price`. */
export function whyRows<K extends "why" | "priceWhy" | "hoursWhy">(key: K, rows: readonly RuleRef[], fact?: string): { [key in K]?: RuleRef[] } {
  const own = rows.filter(({ path }) => fact === undefined || path.endsWith(`#${fact}`));
  const once = [...new Map(own.map((row) => [`${row.path} ${row.from} ${row.value}`, row])).values()];
  return (once.length > 0 ? { [key]: once } : {}) as { [key in K]?: RuleRef[] };
}
