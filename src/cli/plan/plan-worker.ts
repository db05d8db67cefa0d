import module from "node:module";
import { parentPort, workerData } from "node:worker_threads";
import type { FromPlanThread, PlanThread, TimedJob } from "./plan-job.ts";

/** The thread in which the terminal plans. A composition root (decision record 0026): it brings the solver and the clock to the engine. */

const { stop, kept } = workerData as PlanThread;
const stopped = new Int32Array(stop);
if (kept !== undefined) module.enableCompileCache(kept);
// Fetched while the other thread still reads the record.
const fetched = Promise.all([import("../../solver/open-solver.ts").then(({ openSolver }) => openSolver()), import("./work-out.ts")]);

const tell = (told: FromPlanThread): void => parentPort?.postMessage(told, []);

parentPort?.once("message", ({ job, began }: TimedJob) => {
  void fetched.then(async ([solve, { workOut }]) => {
    // Whoever stops it makes the time run out: the best found so far is then the answer.
    const clock = (): number => (Atomics.load(stopped, 0) === 1 ? Number.POSITIVE_INFINITY : (Date.now() - began) / 1000);
    tell(await workOut(job, solve, clock, (says, done) => tell({ is: "progress", says, done })));
  });
});
