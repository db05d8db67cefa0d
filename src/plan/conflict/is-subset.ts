/** Has `all` everything that `some` has? */
export function isSubset(some: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  if (some.size > all.size) return false;
  for (const name of some) if (!all.has(name)) return false;
  return true;
}
