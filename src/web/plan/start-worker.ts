import type { FromPlanWorker } from "./plan-messages.ts";
import { createPlanner } from "./planner.ts";

/** The one planner of this browser tab: its worker stays warm from one plan, and one visit of the page, to the next. */
export const planner = createPlanner((heard, broke) => {
  const worker = new Worker(new URL("./plan-worker.ts", import.meta.url), { type: "module", name: "plan" });
  worker.addEventListener("message", ({ data }: MessageEvent<FromPlanWorker>) => heard(data));
  worker.addEventListener("error", broke);
  worker.addEventListener("messageerror", broke);
  return {
    // A worker has no origin to name.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    send: (message) => worker.postMessage(message),
    end: () => worker.terminate(),
  };
});
