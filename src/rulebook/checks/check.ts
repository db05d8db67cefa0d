import type { Diagnostic } from "../../base/diagnostic.ts";
import type { Path, TextDocument } from "../../base/document.ts";
import type { ParsedBody, SoundBody } from "../parsed-body.ts";
import type { RawVocabulary } from "../schema/vocabulary.ts";

/** What a check looks at: one body, the shared words, and the other bodies for references between them. */
export interface CheckInput {
  body: ParsedBody;
  vocabulary: RawVocabulary;
  /** All bodies, this one too. */
  others: readonly SoundBody[];
  /** Today, as `2026-01-31`. Without it nothing is called stale. */
  today: string | undefined;
}

export interface Finding {
  document: TextDocument;
  path: Path;
  /** When the defect is a key of the mapping at `path`. */
  key?: string | undefined;
  message: string;
  expected?: string | undefined;
  nearest?: string | undefined;
}

/** One lint: what it is called (also the code of its diagnostics), what it holds to, and how it looks. */
export interface Check {
  name: string;
  description: string;
  severity: Diagnostic["severity"];
  find(input: CheckInput): Iterable<Finding>;
}
