import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Pace } from "../../plan/pace/pace.ts";
import type { Plan } from "../../plan/plan.ts";
import type { FromPlanWorker, PlanAsk, PlanComparison, PlanProgress, PlanResult, ToPlanWorker } from "./plan-messages.ts";
import { createPlanner, type PlanWorker, type StartPlanWorker } from "./planner.ts";

const ask: PlanAsk = { record: { credentials: [] }, asOf: "2026-11-25", basis: { wishes: {}, options: [], failed: [] }, bodies: [], seconds: 5 };
const result: PlanResult = { plan: { asOf: "2026-11-25" } as Plan, pace: {} as Pace, options: [] };

const comparison: PlanComparison = { others: { alternatives: [], missing: [] }, holding: [], favourites: [] };

interface FakeWorker extends PlanWorker {
  readonly asked: ToPlanWorker[];
  ended: boolean;
  says(message: FromPlanWorker): void;
  breaks(): void;
}

function workers(): { started: FakeWorker[]; start: StartPlanWorker } {
  const started: FakeWorker[] = [];
  const start: StartPlanWorker = (heard, broke) => {
    const worker: FakeWorker = { asked: [], ended: false, send: (message) => void worker.asked.push(message), end: () => void (worker.ended = true), says: heard, breaks: broke };
    started.push(worker);
    return worker;
  };
  return { started, start };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("the planner", () => {
  test("tells how far it is, answers, and keeps the worker for the next", async () => {
    const { started, start } = workers();
    const planner = createPlanner(start);
    const told: PlanProgress[] = [];
    const first = planner.plan(ask, (now) => told.push(now));
    started[0]?.says({ serial: 1, is: "progress", says: "Reading", done: 0.25 });
    started[0]?.says({ serial: 1, is: "planned", result });
    expect(await first).toEqual({ is: "done", result });
    expect(told).toEqual([{ says: "Reading", done: 0.25 }]);
    const second = planner.plan(ask, () => {});
    started[0]?.says({ serial: 2, is: "planned", result });
    expect((await second).is).toBe("done");
    expect(started).toHaveLength(1);
  });

  test("ends a worker that keeps silent past the limit, and starts another for the next ask", async () => {
    const { started, start } = workers();
    const planner = createPlanner(start);
    const warming = planner.plan(ask, () => {});
    started[0]?.says({ serial: 1, is: "planned", result });
    await warming;
    const silent = planner.plan(ask, () => {});
    await vi.advanceTimersByTimeAsync(6_900);
    expect(started[0]?.ended).toBe(false);
    await vi.advanceTimersByTimeAsync(200);
    expect(await silent).toEqual({ is: "out-of-time" });
    expect(started[0]?.ended).toBe(true);
    const next = planner.plan(ask, () => {});
    started[1]?.says({ serial: 3, is: "planned", result });
    expect((await next).is).toBe("done");
  });

  test("a new worker has time to fetch what it needs", async () => {
    const { started, start } = workers();
    const slow = createPlanner(start).plan(ask, () => {});
    await vi.advanceTimersByTimeAsync(30_000);
    started[0]?.says({ serial: 1, is: "planned", result });
    expect((await slow).is).toBe("done");
  });

  test("cancelling ends the worker at once; without anything on its way it leaves the warm worker alone", async () => {
    const { started, start } = workers();
    const planner = createPlanner(start);
    const first = planner.plan(ask, () => {});
    planner.cancel();
    expect(await first).toEqual({ is: "cancelled" });
    expect(started[0]?.ended).toBe(true);
    const second = planner.plan(ask, () => {});
    started[1]?.says({ serial: 2, is: "planned", result });
    await second;
    planner.cancel();
    expect(started[1]?.ended).toBe(false);
  });

  test("a new ask ends the one before, and what that still says is not taken for the new answer", async () => {
    const { started, start } = workers();
    const planner = createPlanner(start);
    const first = planner.plan(ask, () => {});
    const second = planner.plan(ask, () => {});
    expect(await first).toEqual({ is: "cancelled" });
    started[1]?.says({ serial: 1, is: "planned", result: { plan: { asOf: "old" } as Plan, pace: {} as Pace, options: [] } });
    started[1]?.says({ serial: 2, is: "planned", result });
    expect(await second).toEqual({ is: "done", result });
  });

  test("compares with the worker that planned, and a plan that is asked for meanwhile comes first", async () => {
    const { started, start } = workers();
    const planner = createPlanner(start);
    const first = planner.plan(ask, () => {});
    started[0]?.says({ serial: 1, is: "planned", result });
    await first;
    const compared = planner.compare(ask, () => {});
    started[0]?.says({ serial: 2, is: "compared", comparison });
    expect(await compared).toEqual({ is: "done", result: comparison });
    expect(started[0]?.asked.map(({ want }) => want)).toEqual(["plan", "comparison"]);
    const dropped = planner.compare(ask, () => {});
    const next = planner.plan(ask, () => {});
    expect(await dropped).toEqual({ is: "cancelled" });
    started[1]?.says({ serial: 4, is: "planned", result });
    expect((await next).is).toBe("done");
  });

  test("a worker that breaks, or cannot be started, is said to have failed", async () => {
    const { started, start } = workers();
    const planner = createPlanner(start);
    const broken = planner.plan(ask, () => {});
    started[0]?.breaks();
    expect(await broken).toEqual({ is: "failed" });
    const none = createPlanner(() => {
      throw new Error("no workers here");
    });
    expect(await none.plan(ask, () => {})).toEqual({ is: "failed" });
  });
});
