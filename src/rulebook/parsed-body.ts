import type { TextDocument } from "../base/document.ts";
import type { RawRulebook } from "./raw-rulebook.ts";
import type { RawCase } from "./schema/case.ts";

/** A body that was read and found sound, without its texts and cases. */
export type SoundBody = Pick<ParsedBody, "id" | "invented" | "rulebook">;

/** A body's folder after reading: the rulebook, its cases, and for each part the text it came from, for positions. */
export interface ParsedBody {
  /** The folder's name, without the `_` of an invented body. */
  id: string;
  /** The folder begins with `_`: an invented body, to learn from and to test with. It is judged like any other and never offered to holders. */
  invented: boolean;
  rulebook: RawRulebook;
  cases: { file: string; cases: RawCase[] }[];
  documents: {
    body: TextDocument;
    sources: TextDocument;
    /** Parallel to `rulebook.credentials` and `rulebook.courses`. */
    credentials: TextDocument[];
    courses: TextDocument[];
    cases: TextDocument[];
  };
}
