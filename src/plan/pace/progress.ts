/** What was done of a plan up to a day. */
export interface Progress {
  /** Up to and with this day, `2026-01-31`. */
  until: string;
  /** Hours done since the plan was made, decimal text, by the id of the act. */
  hours?: Readonly<Record<string, string>>;
  /** Acts that are finished, whatever they took. */
  done?: readonly string[];
}
