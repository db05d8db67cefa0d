/** A mapping as a rulebook file holds it, before anything is known of its keys. */
export type RawMapping = Readonly<Record<string, unknown>>;

/** A mapping, and neither a list nor nothing. */
export function isMapping(value: unknown): value is RawMapping {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A list of rows: every item is a mapping with its first day as text, `undated` included. That is what makes a list a fact. */
export function isFact(value: unknown): value is readonly RawMapping[] {
  return Array.isArray(value) && value.length > 0 && value.every((item) => isMapping(item) && typeof item["from"] === "string");
}

/** A fact with its place: the path as rule references spell it, and the mappings it lies in, outermost first. */
export interface RawFact {
  readonly path: string;
  readonly keys: readonly string[];
  readonly rows: readonly RawMapping[];
  readonly parents: readonly RawMapping[];
}

/** The kinds of requirement: each stands as one key inside its requirement and is no part of a path. */
const kinds: ReadonlySet<string> = new Set(["units", "hold", "practice", "distinct", "attest", "pass", "active", "any-of", "all-of"]);

/** Every fact under a mapping, in the order written. Items of a list are named by their `id`. */
export function factsIn(raw: RawMapping): RawFact[] {
  return walk(raw, [], []);
}

function walk(value: unknown, keys: readonly string[], parents: readonly RawMapping[]): RawFact[] {
  if (isFact(value)) return [{ path: keys.join("."), keys, rows: value, parents }];
  if (Array.isArray(value))
    return value.flatMap((item) => (isMapping(item) && typeof item["id"] === "string" ? walk(item, [...keys, item["id"]], parents) : []));
  if (!isMapping(value)) return [];
  const isRequirement = keys.includes("require") && typeof value["id"] === "string";
  return Object.entries(value).flatMap(([key, child]) => walk(child, isRequirement && kinds.has(key) ? keys : [...keys, key], [...parents, value]));
}

/** A requirement with its path and the mappings it lies in, itself and its rule last. */
export interface RawRequirement {
  readonly id: string;
  readonly parents: readonly RawMapping[];
}

/** Requirements that rest on no dated row of their own, such as a statement to be made. */
export function undatedRequirements(raw: RawMapping): RawRequirement[] {
  return requirementsIn(raw["require"], "require", []).flatMap(({ id, parents }) => {
    const own = parents.at(-1) ?? {};
    if (factsIn(own).length > 0 || own["any-of"] !== undefined || own["all-of"] !== undefined) return [];
    const rule = Object.entries(own).flatMap(([key, value]) => (kinds.has(key) && isMapping(value) ? [value] : []));
    return [{ id, parents: [...parents, ...rule] }];
  });
}

function requirementsIn(list: unknown, path: string, parents: readonly RawMapping[]): RawRequirement[] {
  if (!Array.isArray(list)) return [];
  return list.filter(isMapping).flatMap((item) => {
    const here = { id: `${path}.${String(item["id"])}`, parents: [...parents, item] };
    return [here, ...requirementsIn(item["any-of"], here.id, here.parents), ...requirementsIn(item["all-of"], here.id, here.parents)];
  });
}
