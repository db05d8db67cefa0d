import type { ParsedBody } from "../rulebook/parsed-body.ts";
import type { RawVocabulary } from "../rulebook/schema/vocabulary.ts";

/** A body as it was read and found sound, without its texts and cases. */
export type SnapshotBody = Pick<ParsedBody, "id" | "invented" | "rulebook">;

/** Rulebooks that were read, checked and found free of errors. */
export interface Snapshot {
  readonly bodies: readonly SnapshotBody[];
  readonly vocabulary: RawVocabulary;
}

/** Where a snapshot of the package's own rulebooks is kept, so that nobody reads and checks the same texts at every start. */
export interface RulebookSnapshot {
  /** The snapshot, if there is one that was made from these very texts by this very reader. */
  read(): Snapshot | undefined;
  write(snapshot: Snapshot): void;
}
