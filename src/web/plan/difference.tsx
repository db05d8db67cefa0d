import { Button, Group, Text, Title } from "@mantine/core";
import type { RefObject } from "react";
import type { PlanDifferenceView } from "../../present/plan/plan-difference-view.ts";
import standing from "../standing/credential-section.module.css";
import { StateBadge } from "../standing/state-badge.tsx";
import classes from "./plan.module.css";

interface DifferenceProps {
  /** The region, to lead the person to. */
  readonly at: RefObject<HTMLElement | null>;
  readonly view: PlanDifferenceView;
  /** What was changed, in the past: "Pinned CES". */
  readonly after: string;
  readonly undo: (() => void) | undefined;
}

/** What the last change did to the plan, with its undo. */
export function Difference({ at, view, after, undo }: DifferenceProps) {
  const cycles = view.credentials.filter((one) => one.cycles.length > 0 || one.says !== "");
  return (
    <section ref={at} tabIndex={-1} aria-labelledby="the-difference" className={classes["difference"]}>
      <Group justify="space-between" gap="sm" align="flex-start" wrap="nowrap">
        <Title order={2} size="h5" id="the-difference">
          <bdi>{after}</bdi>
        </Title>
        {undo && (
          <Button size="compact-sm" variant="default" flex="none" className="no-print" onClick={undo}>
            Undo
          </Button>
        )}
      </Group>
      <Text>{view.headline}</Text>
      {view.lines.length > 0 && (
        <ul className={classes["plain"]}>
          {view.lines.map((line) => (
            <li key={line.key}>
              <StateBadge words={line.words} plain /> {line.says}
            </li>
          ))}
        </ul>
      )}
      {cycles.length > 0 && (
        <details className={standing["details"]}>
          <summary>By credential and cycle</summary>
          {cycles.map((one) => (
            <div key={one.id}>
              <strong>{one.says}</strong>
              {one.cycles.map((cycle) => (
                <div key={cycle.key}>
                  <Text size="sm">{cycle.title}</Text>
                  <ul className={classes["plain"]}>
                    {cycle.says.map((says) => (
                      <li key={says}>{says}</li>
                    ))}
                  </ul>
                </div>
              ))}
            </div>
          ))}
        </details>
      )}
    </section>
  );
}
