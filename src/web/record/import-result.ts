import type { HolderRecord } from "../../record/schema.ts";

/** Something of an import that is left out, and what to do about it. */
export interface LeftOut {
  /** "Row 14", "Line 3". */
  readonly where: string;
  readonly says: readonly string[];
  /** The text as it stands in the file. */
  readonly quoted: string;
}

/** What was read of a text: what can go into the record, and what cannot. */
export interface ImportResult {
  readonly theirs: HolderRecord;
  /** What replacing replaces: the whole record, or one list of it. */
  readonly replaces: "record" | "activities" | "credentials" | "cards";
  readonly leftOut: readonly LeftOut[];
  /** What is left out, in the form of the text itself: it stays in the box. */
  leftText(): string;
  /** The same as a file, with what is wrong beside it. */
  leftFile(): { readonly name: string; readonly text: string; readonly type: string };
}
