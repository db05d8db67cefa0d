import { afterEach, describe, expect, test } from "vitest";
import type { PlanJob, Planner } from "./plan-job.ts";
import { threadPlanner } from "./thread-planner.ts";

const job = { seconds: 0.2, asOf: "2026-11-25" } as PlanJob;
const IMPORTS = 'import { parentPort, workerData } from "node:worker_threads"; const stopped = new Int32Array(workerData.stop); const busy = (until) => { while (!until()); };';
/** A thread that does `code` once it has a job. */
const thread = (code: string): URL => new URL(`data:text/javascript,${encodeURIComponent(`${IMPORTS} parentPort.once("message", ({ job, began }) => { ${code} });`)}`);

let planner: Planner | undefined;
afterEach(() => planner?.end());
const start = (code: string, grace?: number): Planner => (planner = threadPlanner(thread(code), grace));

describe("threadPlanner", () => {
  test("hands over the job, hears how far it is, and hands back the plan", async () => {
    const heard: [string, number][] = [];
    const end = await start('parentPort.postMessage({ is: "progress", says: "Reading", done: 0.5 }); parentPort.postMessage({ is: "planned", explained: { asOf: job.asOf } });').plan(job, (...told) => heard.push(told));
    expect(end).toEqual({ is: "planned", explained: { asOf: "2026-11-25" } });
    expect(heard).toEqual([["Reading", 0.5]]);
  });

  test("does not wait for a thread that is busy past its limit", async () => {
    const before = Date.now();
    expect(await start("busy(() => false);", 100).plan(job, () => {})).toEqual({ is: "out-of-time" });
    expect(Date.now() - before).toBeLessThan(2000);
  });

  test("told to stop, it waits for the best found so far", async () => {
    const ending = start('busy(() => Atomics.load(stopped, 0) === 1); parentPort.postMessage({ is: "planned", explained: { asOf: "stopped" } });').plan({ ...job, seconds: 60 }, () => {});
    planner?.stop();
    expect(await ending).toEqual({ is: "planned", explained: { asOf: "stopped" } });
  });

  test.each([
    ["twice, it ends at once", 60_000, 2],
    ["once, it ends when nothing comes", 50, 1],
  ])("told to stop %s", async (_, grace, times) => {
    const ending = start("busy(() => false);", grace).plan({ ...job, seconds: 60 }, () => {});
    for (let n = 0; n < times; n++) planner?.stop();
    expect(await ending).toEqual({ is: "stopped" });
  });

  test("what breaks in the thread breaks here", async () => {
    await expect(start('Promise.resolve().then(() => { throw new Error("a defect"); });').plan(job, () => {})).rejects.toThrow("a defect");
  });

  test("so does a thread that ends without an answer", async () => {
    await expect(start("process.exit(3);").plan(job, () => {})).rejects.toThrow("ended without an answer");
  });
});
