/** One thing that a case expects and did not get. */
export interface Mismatch {
  /** Where in the expectation: `nasm/cpt.requirements.total.counted`. */
  readonly place: string;
  readonly expected: string;
  readonly got: string;
}
