/** An authored value as one line for people: `2.0`, `before 6.0, year-1 4.0 (by band)`, `first cycle-start, last cycle-end`. */
export function valueText(value: unknown): string {
  if (value === undefined) return "unknown";
  if (Array.isArray(value)) return value.map(valueText).join(", ");
  if (value === null || typeof value !== "object") return String(value);
  const entries = Object.entries(value);
  const by = entries.find(([key]) => key === "by");
  const rest = entries.filter(([key]) => key !== "by").map(([key, inner]) => `${key} ${key === "any" && Array.isArray(inner) ? inner.map(choiceText).join(", ") : valueText(inner)}`);
  return by ? `${rest.join(", ")} (by ${String(by[1])})` : rest.join(", ");
}

/** One of several choices; brackets where it has several conditions, which all have to hold. */
function choiceText(value: unknown): string {
  const text = valueText(value);
  return typeof value === "object" && value !== null && Object.keys(value).length > 1 ? `(${text})` : text;
}
