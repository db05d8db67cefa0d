import type { HolderRecord } from "../../record/schema.ts";

/** The bodies whose rulebooks are needed to judge the record: of its credentials and courses, and those whose units certificates state, for the scale of these. */
export function bodiesOf(record: HolderRecord): string[] {
  const ids = [...record.credentials.map((c) => c.id), ...(record.activities ?? []).flatMap((a) => a.course ?? []), ...(record.activities ?? []).flatMap((a) => Object.keys(a.units ?? {})), ...(record.exams ?? []).map((e) => e.exam)];
  return [...new Set(ids.map((id) => id.split("/")[0] ?? ""))].filter(Boolean).toSorted();
}
