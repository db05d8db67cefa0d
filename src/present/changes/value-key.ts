import type { RawMapping } from "../rule-card-raw.ts";

/** The value of a raw row as one text: equal texts are equal values, whatever their order, sources and notes. */
export function valueKey(row: RawMapping | undefined): string {
  if (row === undefined) return inOrder("unknown");
  const disputed = row["disputed"];
  if (!Array.isArray(disputed)) return inOrder(row["value"]);
  return `disputed ${disputed.map((version: RawMapping) => inOrder(version["value"])).toSorted().join(" ")}`;
}

function inOrder(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1))) : inner,
  ) ?? "unknown";
}
