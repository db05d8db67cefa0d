import { Stack } from "@mantine/core";
import { useMemo } from "react";
import { wordsOf } from "../../app/standing/words-of.ts";
import { paceView } from "../../present/plan/pace-view.ts";
import { planBands } from "../../present/plan/plan-bands.ts";
import { planView } from "../../present/plan/plan-view.ts";
import { type Supposed, supposedView } from "../../present/plan/supposed-view.ts";
import { recordedTitles } from "../../present/plan/recorded-titles.ts";
import type { HolderRecord } from "../../record/schema.ts";
import type { Engine } from "../standing/load-engine.ts";
import { WithPrintedSources } from "../standing/printed-sources.tsx";
import type { ActOn } from "./act-actions.tsx";
import { ActList } from "./act-list.tsx";
import type { CatchUpOn } from "./catch-up.tsx";
import { Coverage } from "./coverage.tsx";
import { PaceWeeks } from "./pace-weeks.tsx";
import { PlanBands } from "./plan-bands.tsx";
import type { PlanResult } from "./plan-messages.ts";
import { PlanProof } from "./plan-proof.tsx";
import { Totals } from "./totals.tsx";

interface PlanAnswerProps {
  readonly result: PlanResult;
  /** For what has happened, which stands on the bands beside what is planned. */
  readonly engine: Engine | undefined;
  readonly record: HolderRecord;
  /** What the plan is tried with; absent where it is the person's own. */
  readonly supposed: Supposed | undefined;
  /** What can be done about its acts; absent while it is only tried. */
  readonly on: ActOn | undefined;
  readonly onCatchUp: CatchUpOn;
}

/** A plan, below its answer: the pictures, what to do and in which week, what covers what, what it comes to, and what stays open. */
export function PlanAnswer({ result: { plan, pace }, engine, record, supposed, on, onCatchUp }: PlanAnswerProps) {
  const cards = useMemo(() => (engine ? wordsOf(engine).cards : {}), [engine]);
  const view = useMemo(() => {
    const whole = planView(plan, pace.unplaced, recordedTitles(record, cards));
    return supposed ? supposedView(whole, supposed) : whole;
  }, [plan, pace, record, cards, supposed]);
  const weeks = useMemo(() => paceView(pace), [pace]);
  const bands = useMemo(() => new Map(engine ? planBands(plan, engine.judge(record, plan.asOf), record.cards ?? [], cards).map(({ id, band }) => [id, band]) : []), [plan, engine, record, cards]);
  const finishOf: CatchUpOn["finish"] = ({ option }) => {
    const act = view.acts.find((one) => one.do === "course" && one.option === option);
    return act && on?.canFinish(act) ? () => on.finish(act) : undefined;
  };
  return (
    <WithPrintedSources shown={view}>
      <Stack gap="xl">
        <PlanBands credentials={view.credentials} bands={bands} onMove={(act, day) => on?.moveTo(act, day)} canMove={(act) => on?.canMove(act) ?? false} />
        {view.acts.length > 0 && <ActList acts={view.acts} on={on} />}
        <PaceWeeks view={weeks} onCatchUp={{ ...onCatchUp, finish: finishOf }} />
        <Coverage credentials={view.credentials} />
        <Totals view={view} />
        <PlanProof outcome={view.outcome} />
      </Stack>
    </WithPrintedSources>
  );
}
