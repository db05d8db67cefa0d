import type { RawCredential } from "../rulebook/schema/credential.ts";

type Sections = Pick<RawCredential, "cycle" | "earn" | "late" | "early">;

/**
 * Does every cycle but the first run from 1 January to 31 December, with no credit from before it, as far as the rules go? Then no two of them share a
 * calendar year; only a paper that says another day, or a renewal made late, can make them.
 */
export function hasWholeYears({ cycle, earn, late, early }: Sections): boolean {
  const runs = valuesOf(cycle?.runs ?? []).flatMap(entriesOf);
  const months = valuesOf(cycle?.months ?? []).flatMap(entriesOf);
  return (
    early === undefined &&
    (late ?? []).every((step) => step["next-cycle"] === undefined && valuesOf(step.earn ?? []).every(beginsInside)) &&
    months.every((n) => Number(n) % 12 === 0) &&
    runs.every((way) => isObject(way) && (String(way["common-end"]).endsWith("-12-31") || (String(way["ends"]).startsWith("year-end") && way["starts"] !== "month-after"))) &&
    valuesOf(earn ?? []).every((window) => beginsInside(window) && isObject(window) && window["last"] === "cycle-end")
  );
}

/** Every value that a fact gives, disputed ones too. */
function valuesOf(rows: readonly { value?: unknown; disputed?: readonly { value?: unknown }[] | undefined }[]): unknown[] {
  return rows.flatMap((row) => [row.value, ...(row.disputed ?? []).map((d) => d.value)]).filter((value) => value !== undefined && value !== "unknown" && value !== "none");
}

/** The entries of a table, or the value itself. */
function entriesOf(value: unknown): unknown[] {
  return isObject(value) && "by" in value ? Object.entries(value).flatMap(([word, entry]) => (word === "by" ? [] : [entry])) : [value];
}

function beginsInside(window: unknown): boolean {
  return isObject(window) && [window["first"]].flat().includes("cycle-start");
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
