import type { Merged } from "../../record/merge-records.ts";

/** What adding an import to the record does, in one line: "12 are new. 3 are already there." */
export function importWords({ added, same, updated, renamed }: Pick<Merged, "added" | "same" | "updated" | "renamed">): string {
  const parts = [
    said(added, "is new", "are new"),
    said(same, "is already there", "are already there"),
    said(updated, "is there with other dates, which are taken from the file", "are there with other dates, which are taken from the file"),
    said(renamed, "shares its handle with another entry and gets a new one", "share their handle with other entries and get new ones"),
  ].filter((part) => part !== "");
  return parts.join(" ");
}

function said(n: number, one: string, many: string): string {
  return n === 0 ? "" : n === 1 ? `One entry ${one}.` : `${n.toLocaleString("en")} entries ${many}.`;
}
