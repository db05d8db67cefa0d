import type { SoundBody } from "../rulebook/parsed-body.ts";
import type { RawVocabulary } from "../rulebook/schema/vocabulary.ts";

/** Bodies that were read, checked and found free of errors, by the name of their folder. */
export type SoundBodies = ReadonlyMap<string, SoundBody>;

/** The package's own rulebooks as they were read, so that nobody reads and checks the same texts at every start. */
export interface Snapshot {
  readonly bodies: SoundBodies;
  readonly vocabulary: RawVocabulary;
}

/** A snapshot as it is kept. A stamp is a hash of texts. */
export interface KeptBodies {
  /** Of the reader and of what stands at the top of the folder: words that all bodies share. */
  readonly stamp: string;
  readonly vocabulary: RawVocabulary;
  readonly bodies: Readonly<Record<string, { readonly stamp: string; readonly body: SoundBody }>>;
}

/** Where the snapshot is kept. */
export interface RulebookSnapshot {
  /** What of the snapshot was made from these very texts by this very reader. `whole`: every text of the folder is in it. */
  read(): Snapshot & { readonly whole: boolean };
  write(snapshot: Snapshot): void;
}
