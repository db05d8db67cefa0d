type Mapping = Record<string, unknown>;

/**
 * Is the value like the pattern? A mapping is met by one with at least its keys (`null`: without that key), a list by any of its items, `*` by
 * anything but none and unknown, `/x/` by a text in which it is found, other texts by themselves. Of a list of values one is enough,
 * and a row of a fact stands for its value, or for each of those in dispute.
 */
export function resembles(value: unknown, pattern: unknown): boolean {
  if (Array.isArray(pattern)) return pattern.some((one) => resembles(value, one));
  if (Array.isArray(value)) return value.some((one) => resembles(one, pattern));
  if (isMapping(pattern)) {
    if (!isMapping(value)) return false;
    return Object.entries(pattern).every(([key, part]) => (part === null ? value[key] === undefined : value[key] !== undefined && resembles(value[key], part))) || said(value).some((one) => resembles(one, pattern));
  }
  if (isMapping(value)) return said(value).length > 0 ? said(value).some((one) => resembles(one, pattern)) : pattern === "*";
  if (pattern === "*") return value !== undefined && value !== "none" && value !== "unknown";
  const text = String(value);
  const search = typeof pattern === "string" && /^\/(.+)\/$/.exec(pattern)?.[1];
  return search ? new RegExp(search).test(text) : text === String(pattern);
}

/** Is there a piece like the pattern anywhere inside? */
export function contains(value: unknown, pattern: unknown): boolean {
  if (resembles(value, pattern)) return true;
  if (Array.isArray(value)) return value.some((one) => contains(one, pattern));
  return isMapping(value) && Object.values(value).some((one) => contains(one, pattern));
}

/** The values of a row; nothing where the mapping is no row. */
function said(value: Mapping): unknown[] {
  if (!("from" in value)) return [];
  if (Array.isArray(value["disputed"])) return value["disputed"].flatMap((one) => (isMapping(one) ? [one["value"]] : []));
  return "value" in value ? [value["value"]] : [];
}

function isMapping(value: unknown): value is Mapping {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
