/** A day that the record does not state, in columns of days. */
export const UNSTATED = -2_000_000_000;
