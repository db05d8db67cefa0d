/** What is wrong with a wish, and what to do about it. */
export interface WishProblem {
  /** Keys from the wishes on: `["blackouts", 0, "from"]`. Empty: the wishes as a whole. */
  path: readonly (string | number)[];
  /** A stable name, as diagnostics have. */
  code: "unknown-key" | "wrong-type" | "unknown-word" | "bad-value" | "past" | "contradiction" | "missing-key";
  /** Whole sentences: what is wrong, and what would mend it. */
  says: string;
  expected?: string;
  nearest?: string;
}
