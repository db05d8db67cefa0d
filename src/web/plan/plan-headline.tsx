import { List, Text, Title } from "@mantine/core";
import { useMemo } from "react";
import type { Plan } from "../../plan/plan.ts";
import { planView } from "../../present/plan/plan-view.ts";
import { StateBadge } from "../standing/state-badge.tsx";
import classes from "./plan.module.css";

/** The answer: what to do, what it keeps and costs, and whether anything is better; where there is no plan, why and what would change that. */
export function PlanHeadline({ plan }: { readonly plan: Plan }) {
  const view = useMemo(() => planView(plan), [plan]);
  const { outcome } = view;
  return (
    <section aria-labelledby="the-plan" className={classes["answer"]}>
      <div className={classes["head"]}>
        <Title order={2} size="h4" id="the-plan">
          Your plan, from {view.asOfWords}
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
          <Text fw={620}>These cannot all hold:</Text>
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
    </section>
  );
}
