import type { TextFile } from "../rulebook/text-file.ts";

/** A file of a rulebooks folder, with the name under which a person finds it. */
export interface FoundFile extends TextFile {
  shown: string;
}

export type FolderReading = { readonly ok: true; readonly files: readonly FoundFile[] } | { readonly ok: false; readonly problem: string };

/** A place that holds rulebooks: a folder with one folder a body, or the folder of one body alone. */
export interface RulebookFiles {
  /** All files below it, their paths as the engine wants them: `nasm/body.yaml`; without those of the bodies' folders to pass over. */
  read(passOver?: ReadonlySet<string>): Promise<FolderReading>;
}
