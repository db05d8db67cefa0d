import module from "node:module";
import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import type { FromPlanThread, PlanEnd, Planner, PlanThread, TimedJob } from "./plan-job.ts";

/** What the thread may take beyond its limit before it is ended: the engine keeps its limit by itself, and answers with the best that it found. */
const GRACE_MS = 2000;

/** Before 22.8 Node keeps nothing of what it made of a program's text. */
type Older = Partial<Pick<typeof module, "getCompileCacheDir">>;

/** Beside this file, in a checkout and in the package alike. */
const ENTRY = new URL(`./plan-worker${extname(import.meta.url)}`, import.meta.url);

/**
 * A planner in a worker thread, which is started at once: it fetches what it needs while the record is read. A thread that keeps silent past the limit is ended,
 * whatever it is doing. What fails in it fails here.
 */
export function threadPlanner(entry = ENTRY, grace = GRACE_MS): Planner {
  const stop = new SharedArrayBuffer(4);
  const flag = new Int32Array(stop);
  const workerData: PlanThread = { stop, kept: (module as Older).getCompileCacheDir?.() };
  const worker = new Worker(entry, { workerData });
  const broken = new Promise<never>((_, reject) => {
    worker.on("error", reject);
    worker.on("exit", () => reject(new Error("The thread that plans ended without an answer")));
  });
  // Whoever plans is told; where nobody does, nothing is lost.
  broken.catch(() => undefined);
  let finish: ((end: PlanEnd) => void) | undefined;
  return {
    plan: async (job, heard) => {
      const ended = new Promise<PlanEnd>((resolve) => (finish = resolve));
      worker.on("message", (told: FromPlanThread) => (told.is === "progress" ? heard(told.says, told.done) : finish?.(told)));
      const timed: TimedJob = { job, began: Date.now() };
      worker.postMessage(timed, []);
      const overdue = setTimeout(() => finish?.({ is: "out-of-time" }), job.seconds * 1000 + grace);
      try {
        return await Promise.race([ended, broken]);
      } finally {
        clearTimeout(overdue);
      }
    },
    stop: () => {
      if (Atomics.exchange(flag, 0, 1) === 1) finish?.({ is: "stopped" });
      else setTimeout(() => finish?.({ is: "stopped" }), grace).unref();
    },
    end: () => void worker.terminate(),
  };
}
