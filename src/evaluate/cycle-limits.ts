/** How many past cycles an answer lists for drawing. */
export const CYCLE_LIMITS = { before: 3 } as const;
