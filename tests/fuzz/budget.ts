/** So many runs as fit into a little time: enough to find what is there, little enough for every test run. */
export const budget = { numRuns: 4000, interruptAfterTimeLimit: 2500, markInterruptAsFailure: false };

/** Fewer than this and the fuzzing has become too slow to find anything. */
export const LEAST_RUNS = 60;
