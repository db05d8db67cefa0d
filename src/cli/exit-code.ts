/** What a command tells the shell. */
export type ExitCode = typeof FINE | typeof NOT_FINE | typeof WRONG_CALL;

/** All is well. */
export const FINE = 0;

/** The answer is "not fine", or a check failed. */
export const NOT_FINE = 1;

/** The input or the call is wrong. */
export const WRONG_CALL = 2;

/** The program itself failed: no answer was given. */
export const DEFECT = 70;

/** Whoever read the answer stopped before its end: what a shell gives for SIGPIPE. */
export const UNHEARD = 141;
