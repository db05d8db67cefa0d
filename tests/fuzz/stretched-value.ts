import * as fc from "fast-check";

/** For each sort of text the farthest that may stand in its place: it still reads well, and so comes as far as the reckoning. */
const STRETCHES: readonly (readonly [sort: RegExp, instead: readonly unknown[]])[] = [
  [/^\d{4}-\d\d-\d\d$/, ["1900-01-01", "2199-12-31", "2024-02-29", "2023-03-31", "undated"]],
  [/^\d+(\.\d+)?$/, ["0", "1", "10000", "9999.9", "0.1"]],
  [/^\d+%$/, ["0%", "1%", "100%", "33%"]],
  [/^P\d/, ["P1D", "P9999D", "P1M", "P600M", "P200Y"]],
  [/^(cycle|certified|renewal|renewed|as-of)-/, ["cycle-start", "cycle-end", "certified-on", "renewal-day", "as-of", "cycle-end + P200Y", "cycle-start - P9999D", "2024-02-29"]],
  [/^(cycle-year|calendar-year|cycle|activity|event|content|ever)$/, ["cycle", "cycle-year", "calendar-year", "ever", "event", "content", { months: 9999 }, { months: 1 }, { renewals: 30 }, { clock: "five-years" }]],
  [/^(yes|no|none|unknown|never|keeps|resets|shortens|starts-anew|all-count|highest-only|independent)$/, ["yes", "no", "none", "unknown", "keeps", "starts-anew", "all-count"]],
];
const NUMBERS = [1, 2, 9999, 2400, 12];

/** The values with one to four of their leaves stretched, or taken from a leaf of the same sort elsewhere in them: another id, so that rules point at each other and in circles. */
export function stretchedValues(values: readonly unknown[]): fc.Arbitrary<unknown[]> {
  const place = fc.double({ min: 0, max: 0.999, noNaN: true });
  return fc.array(fc.tuple(place, place, fc.boolean()), { minLength: 1, maxLength: 4 }).map((changes) => {
    const copy = structuredClone([...values]);
    for (const [where, by, borrow] of changes) {
      const all = leavesOf(copy);
      const leaf = all[Math.floor(where * all.length)];
      if (!leaf) continue;
      const now = leaf.holder[leaf.key];
      const alike = all.map(({ holder, key }) => holder[key]).filter((other) => sortOf(other) === sortOf(now));
      const instead = borrow ? alike : typeof now === "number" ? NUMBERS : (STRETCHES.find(([sort]) => sort.test(String(now)))?.[1] ?? alike);
      leaf.holder[leaf.key] = structuredClone(instead[Math.floor(by * instead.length)]);
    }
    return copy;
  });
}

function sortOf(value: unknown): string {
  if (typeof value !== "string") return typeof value;
  return String(STRETCHES.findIndex(([sort]) => sort.test(value))) + value.includes("/");
}

function leavesOf(value: unknown): { holder: Record<string, unknown>; key: string }[] {
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, child]) => (child !== null && typeof child === "object" ? leavesOf(child) : [{ holder: value as Record<string, unknown>, key }]));
}
