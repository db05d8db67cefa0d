import { Button, Group, List, Text, Title } from "@mantine/core";
import { useMemo } from "react";
import type { Pace } from "../../plan/pace/pace.ts";
import type { Plan } from "../../plan/plan.ts";
import { planView } from "../../present/plan/plan-view.ts";
import { type Supposed, supposedView } from "../../present/plan/supposed-view.ts";
import { StateBadge } from "../standing/state-badge.tsx";
import classes from "./plan.module.css";

interface PlanHeadlineProps {
  readonly plan: Plan;
  readonly pace: Pick<Pace, "unplaced">;
  /** What the plan is tried with; absent where it is the person's own. */
  readonly supposed: Supposed | undefined;
  /** Ends the trial. */
  readonly back: (() => void) | undefined;
}

/** The answer: what to do, what it keeps and costs, and whether anything is better; where there is no plan, why and what would change that. */
export function PlanHeadline({ plan, pace, supposed, back }: PlanHeadlineProps) {
  const view = useMemo(() => (supposed ? supposedView(planView(plan, pace.unplaced), supposed) : planView(plan, pace.unplaced)), [plan, pace, supposed]);
  const { outcome } = view;
  return (
    <section aria-labelledby="the-plan" className={classes["answer"]} data-tried={supposed !== undefined || undefined}>
      <div className={classes["head"]}>
        <Title order={2} size="h4" id="the-plan">
          {supposed ? "Only tried: a plan from" : "Your plan, from"} {view.asOfWords}
          {view.until > view.asOf ? ` to ${view.untilWords}` : ""}
        </Title>
        <StateBadge words={outcome.words} />
      </div>
      {view.headline.map((sentence) => (
        <p key={sentence} className={classes["sentence"]}>
          {sentence}
        </p>
      ))}
      {outcome.reasons.length > 0 && (
        <>
          <Text fw={620}>{supposed ? "With what is supposed, these cannot all hold:" : "These cannot all hold:"}</Text>
          <List>
            {outcome.reasons.map((reason) => (
              <List.Item key={reason.id}>{reason.says}</List.Item>
            ))}
          </List>
        </>
      )}
      {outcome.mends.length > 0 && (
        <>
          <Text fw={620}>Any of these would change that:</Text>
          <List>
            {outcome.mends.map((mend) => (
              <List.Item key={mend.says}>{mend.says}</List.Item>
            ))}
          </List>
        </>
      )}
      {outcome.moreMends && <Text>{outcome.moreMends}</Text>}
      {supposed && back && (
        <Group className="no-print">
          <Button variant="default" onClick={back}>
            Back to how it is
          </Button>
        </Group>
      )}
    </section>
  );
}
