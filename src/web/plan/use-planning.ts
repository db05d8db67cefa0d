import { useCallback, useEffect, useState } from "react";
import type { PlanAsk, PlanProgress, PlanResult } from "./plan-messages.ts";
import type { Planned, Planner } from "./planner.ts";

/** What the page knows of planning: what is shown, and what is on its way. What is shown stays until the next has come. */
export interface Planning {
  readonly running: PlanProgress | undefined;
  readonly shown: PlanResult | undefined;
  /** What was shown before, while the two may be compared: the last change is what lies between them. */
  readonly before: PlanResult | undefined;
  /** How the last ask ended, if it brought no plan. */
  readonly ended: Exclude<Planned["is"], "planned"> | undefined;
  cancel(): void;
  again(): void;
}

interface State {
  readonly running?: PlanProgress | undefined;
  readonly shown?: PlanResult | undefined;
  readonly before?: PlanResult | undefined;
  readonly ended?: Planning["ended"];
}

const BEGIN: PlanProgress = { says: "Beginning", done: 0 };

/** Changes that follow each other as quickly as this are planned together. */
const SETTLE_MS = 150;

/** Plans whenever what is asked has changed, and keeps the plan before for comparison. `undefined`: there is nothing to ask yet. */
export function usePlanning(planner: Planner, ask: PlanAsk | undefined): Planning {
  const [state, setState] = useState<State>({});
  const [round, setRound] = useState(0);
  // Equal asks are planned once, however often they are made anew; asking again is another.
  const key = ask && JSON.stringify({ ask, round });
  useEffect(() => {
    if (key === undefined) return undefined;
    const asked = (JSON.parse(key) as { ask: PlanAsk }).ask;
    let wanted = true;
    const become = (next: (now: State) => State): void => {
      if (wanted) setState(next);
    };
    become((now) => ({ ...now, running: BEGIN, ended: undefined }));
    const timer = setTimeout(() => {
      void planner
        .plan(asked, (running) => become((now) => ({ ...now, running })))
        .then((how) =>
          become((now) => (how.is === "planned" ? { shown: how.result, before: now.shown } : { shown: now.shown, before: now.before, ended: how.is })),
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
  return { running: state.running, shown: state.shown, before: state.before, ended: state.ended, cancel, again };
}
