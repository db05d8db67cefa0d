import type { FromPlanWorker, PlanAsk, PlanComparison, PlanProgress, PlanResult, ToPlanWorker } from "./plan-messages.ts";

/** A worker that plans; tests hand in another. */
export interface PlanWorker {
  send(message: ToPlanWorker): void;
  /** Ends it at once, whatever it is doing. */
  end(): void;
}

/** Starts a worker; it is told whom to tell what the worker says, and that it broke. */
export type StartPlanWorker = (heard: (message: FromPlanWorker) => void, broke: () => void) => PlanWorker;

/** How an ask ended. None of these is an error: an answer that took too long or was no longer wanted is an answer. */
export type Ended<T> =
  | { readonly is: "done"; readonly result: T }
  /** The worker kept silent past its limit, and was ended. */
  | { readonly is: "out-of-time" }
  | { readonly is: "cancelled" }
  /** What it takes could not be fetched, or the worker broke. */
  | { readonly is: "failed" };

export interface Planner {
  /** Ends what is on its way, and plans this. */
  plan(ask: PlanAsk, progress: (now: PlanProgress) => void): Promise<Ended<PlanResult>>;
  /** Ends what is on its way, and works out what can be held beside the plan of this. */
  compare(ask: PlanAsk, progress: (now: PlanProgress) => void): Promise<Ended<PlanComparison>>;
  /** Ends what is on its way, at once. */
  cancel(): void;
}

/** What it may take beyond the ask's own limit before the worker is ended: the engine keeps its limit by itself, and answers with the best it found. */
const GRACE_SECONDS = 2;

/** What fetching the rulebooks and the solver may take, once for each worker. */
const START_SECONDS = 30;

/**
 * Plans in a worker that is started once and kept warm. The limit is kept here, on the page's own thread: a worker that does not answer in time is ended,
 * whatever it is doing, and the next ask gets a new one.
 */
export function createPlanner(start: StartPlanWorker): Planner {
  let worker: PlanWorker | undefined;
  let warm = false;
  let serial = 0;
  let running: ((how: Ended<never>) => void) | undefined;
  let heard: ((message: FromPlanWorker) => void) | undefined;

  const drop = (): void => {
    worker?.end();
    worker = undefined;
    warm = false;
  };
  const cancel = (): void => {
    if (!running) return;
    drop();
    running({ is: "cancelled" });
  };
  /** `answerIn` finds the answer in what the worker says. */
  const run = <T>(ask: PlanAsk, want: ToPlanWorker["want"], answerIn: (message: FromPlanWorker) => T | undefined, progress: (now: PlanProgress) => void): Promise<Ended<T>> => {
    cancel();
    serial += 1;
    const mine = serial;
    return new Promise((resolve) => {
      const limit = setTimeout(() => end({ is: "out-of-time" }), (ask.seconds + GRACE_SECONDS + (warm ? 0 : START_SECONDS)) * 1000);
      const end = (how: Ended<T>): void => {
        clearTimeout(limit);
        running = undefined;
        if (how.is === "done") warm = true;
        else drop();
        resolve(how);
      };
      running = end;
      heard = (message) => {
        if (message.serial !== mine) return;
        if (message.is === "progress") return progress({ says: message.says, done: message.done });
        const result = answerIn(message);
        end(result === undefined ? { is: "failed" } : { is: "done", result });
      };
      try {
        worker ??= start(
          (message) => heard?.(message),
          () => running?.({ is: "failed" }),
        );
        worker.send({ serial: mine, ask, want });
      } catch {
        end({ is: "failed" });
      }
    });
  };
  return {
    cancel,
    plan: (ask, progress) => run(ask, "plan", (message) => (message.is === "planned" ? message.result : undefined), progress),
    compare: (ask, progress) => run(ask, "comparison", (message) => (message.is === "compared" ? message.comparison : undefined), progress),
  };
}
