import { useCallback, useEffect, useRef, useState } from "react";
import type { PlanAsk, PlanProgress, PlanResult } from "./plan-messages.ts";
import type { Ended, Planner } from "./planner.ts";

/** What the page knows of planning: what is shown, and what is on its way. What is shown stays until the next has come. */
export interface Planning {
  readonly running: PlanProgress | undefined;
  readonly shown: PlanResult | undefined;
  /** What the shown plan was asked with. */
  readonly asked: PlanAsk | undefined;
  /** What was shown before, while the two may be compared: the last change is what lies between them. */
  readonly before: PlanResult | undefined;
  /** What was changed between the two, in the past: "Pinned CES". */
  readonly because: string | undefined;
  /** How the last ask ended, if it brought no plan. */
  readonly ended: Exclude<Ended<unknown>["is"], "done"> | undefined;
  cancel(): void;
  again(): void;
}

interface State {
  readonly running?: PlanProgress | undefined;
  readonly shown?: PlanResult | undefined;
  readonly asked?: PlanAsk | undefined;
  readonly before?: PlanResult | undefined;
  readonly because?: string | undefined;
  readonly ended?: Planning["ended"];
}

const BEGIN: PlanProgress = { says: "Beginning", done: 0 };

/** Changes that follow each other as quickly as this are planned together. */
const SETTLE_MS = 150;

/** Plans whenever what is asked has changed, and keeps the plan before for comparison, with what was changed. `undefined`: there is nothing to ask yet. */
export function usePlanning(planner: Planner, ask: PlanAsk | undefined, because: string | undefined): Planning {
  const [state, setState] = useState<State>({});
  const [round, setRound] = useState(0);
  // Equal asks are planned once, however often they are made anew; asking again is another.
  const key = ask && JSON.stringify({ ask, round });
  const latest = useRef(because);
  useEffect(() => {
    latest.current = because;
  }, [because]);
  useEffect(() => {
    if (key === undefined) return undefined;
    const asked = (JSON.parse(key) as { ask: PlanAsk }).ask;
    const changed = latest.current;
    let wanted = true;
    const become = (next: (now: State) => State): void => {
      if (wanted) setState(next);
    };
    become((now) => ({ ...now, running: BEGIN, ended: undefined }));
    const timer = setTimeout(() => {
      void planner
        .plan(asked, (running) => become((now) => ({ ...now, running })))
        .then((how) =>
          become((now) => (how.is === "done" ? { shown: how.result, asked, before: now.shown, because: changed } : { shown: now.shown, asked: now.asked, before: now.before, because: now.because, ended: how.is })),
        );
    }, SETTLE_MS);
    return () => {
      wanted = false;
      clearTimeout(timer);
      planner.cancel();
    };
  }, [planner, key]);
  const cancel = useCallback(() => {
    planner.cancel();
    setState((now) => ({ ...now, running: undefined, ended: "cancelled" }));
  }, [planner]);
  const again = useCallback(() => setRound((n) => n + 1), []);
  return { running: state.running, shown: state.shown, asked: state.asked, before: state.before, because: state.because, ended: state.ended, cancel, again };
}
