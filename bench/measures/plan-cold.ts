/** A process that has done nothing yet: program, rulebooks and solver loaded, then the first plan. In milliseconds on the wall, since that is what a person waits. */
export interface PlanCold {
  /** From the start of the process to the plan, Node's own start included. */
  sinceStart: number;
  /** Until everything was there. */
  loaded: number;
  proved: boolean;
}

const [seed = 0, seconds = 20] = process.argv.slice(2).map(Number);
const [{ readRulebookFolders }, { planFor }, { openSolver }, { requestFor }, { USUAL }] = await Promise.all([
  import("../../src/node.ts"),
  import("../../src/plan/plan-for.ts"),
  import("../../src/solver/open-solver.ts"),
  import("../planner/request-for.ts"),
  import("../population/plan-requests.ts"),
]);
const [{ rulebooks }, solve] = await Promise.all([readRulebookFolders(), openSolver()]);
const request = requestFor(seed, USUAL, { rulebooks, solve, seconds });
const loaded = performance.now();
const { outcome } = planFor(request);
const result: PlanCold = { sinceStart: performance.now(), loaded, proved: outcome.is === "optimal" };
console.log(JSON.stringify(result));
