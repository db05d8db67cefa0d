/** The stable names of what can be wrong with a wish, as diagnostics have. */
export const WISH_CODES = ["unknown-key", "wrong-type", "unknown-word", "bad-value", "past", "contradiction", "missing-key"] as const;

/** What is wrong with a wish, and what to do about it. */
export interface WishProblem {
  /** Keys from the wishes on: `["blackouts", 0, "from"]`. Empty: the wishes as a whole. */
  path: readonly (string | number)[];
  code: (typeof WISH_CODES)[number];
  /** Whole sentences: what is wrong, and what would mend it. */
  says: string;
  expected?: string;
  nearest?: string;
}
