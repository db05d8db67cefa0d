const KEYS: ReadonlySet<string> = new Set(["category", "categories", "to-category"]);

/** Does a rule, as it is written, go by the category of an activity anywhere? Where none of a credential does, the category settles nothing. */
export function namesCategory(rule: unknown): boolean {
  if (Array.isArray(rule)) return rule.some(namesCategory);
  if (typeof rule !== "object" || rule === null) return false;
  return Object.entries(rule).some(([key, value]) => value !== undefined && (KEYS.has(key) || (key === "attribute" && value === "category") || namesCategory(value)));
}
