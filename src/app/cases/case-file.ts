import type { RawCase } from "../../rulebook/schema/case.ts";

/** Worked cases and the file they stand in, as a person finds it. */
export interface CaseFile {
  readonly file: string;
  readonly cases: readonly RawCase[];
}
