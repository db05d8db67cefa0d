import { type Day } from "../../base/date.ts";
import type { SoundBody } from "../parsed-body.ts";
import { rowSpans } from "./row-spans.ts";

/** The body's category words of every policy version that is in force on a day from `first` to `last`. */
export function categoryWords(body: SoundBody, first: Day, last: Day): string[] {
  const versions = rowSpans(body.rulebook.body.categories ?? []).filter((v) => v.first <= last && v.last >= first);
  return [...new Set(versions.flatMap((v) => Object.keys(v.row.value ?? {})))];
}
