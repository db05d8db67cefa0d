/** So many runs, unless RECERT_RUNS asks for another number. They are counted, not timed: a busy machine looks at as much as an idle one. */
export const budget = (usual: number) => ({ numRuns: Number(process.env["RECERT_RUNS"] ?? usual) });
