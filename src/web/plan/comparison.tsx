import { Alert, Button, Group, Progress, Table, Text, Title } from "@mantine/core";
import { useState } from "react";
import type { Plan } from "../../plan/plan.ts";
import { alternativesView } from "../../present/plan/alternatives-view.ts";
import { holdingViews } from "../../present/plan/holding-view.ts";
import compared from "../compare/compare.module.css";
import type { PlanAsk, PlanComparison, PlanProgress } from "./plan-messages.ts";
import type { Ended, Planner } from "./planner.ts";
import classes from "./plan.module.css";
import { PlanSection } from "./plan-section.tsx";

interface ComparisonProps {
  readonly planner: Planner;
  readonly ask: PlanAsk;
  readonly plan: Plan;
  /** Lets a credential lapse on purpose; absent while something is only tried. */
  readonly drop: ((credential: string, title: string) => void) | undefined;
}

/** Other plans beside this one, what each credential costs a year, and what was wanted and left out: worked out when it is asked for. */
export function Comparison({ planner, ask, plan, drop }: ComparisonProps) {
  const [{ of, running, ended }, setState] = useState<{ readonly of?: Plan; readonly running?: PlanProgress | undefined; readonly ended?: Ended<PlanComparison> }>({});
  // What is said of another plan is no longer said.
  const current = of === plan;
  const compare = (): void => {
    setState({ of: plan, running: { says: "Looking for other plans", done: 0 } });
    void planner.compare(ask, (now) => setState({ of: plan, running: now })).then((how) => setState({ of: plan, ended: how }));
  };
  const found = current && ended?.is === "done" ? ended.result : undefined;
  return (
    <PlanSection id="side-by-side" title="Other plans, side by side">
      {!found && (
        <div aria-live="polite" className="no-print">
          {current && running ? (
            <Group gap="sm" wrap="nowrap">
              <div className={classes["progress"]}>
                <Text size="sm">{running.says}.</Text>
                <Progress value={Math.round(running.done * 100)} aria-label="How far the comparison is" size="sm" />
              </div>
              <Button variant="default" onClick={planner.cancel}>
                Stop comparing
              </Button>
            </Group>
          ) : (
            <>
              {current && ended && ended.is !== "done" && (
                <Alert color="amber" mb="sm">
                  {ended.is === "cancelled" ? "The comparison was stopped." : "The comparison was not worked out in the time it may take."}
                </Alert>
              )}
              <Text mb="sm" maw="42rem">
                The cheapest, the quickest, the calmest, one without travel, one with few providers; and what each credential costs you a year.
              </Text>
              <Button variant="default" onClick={compare}>
                Compare
              </Button>
            </>
          )}
        </div>
      )}
      {found && <Found found={found} plan={plan} drop={drop} />}
    </PlanSection>
  );
}

function Found({ found, plan, drop }: { readonly found: PlanComparison } & Pick<ComparisonProps, "plan" | "drop">) {
  const view = alternativesView(found.others);
  const holding = holdingViews(found.holding, plan);
  return (
    <>
      <Table.ScrollContainer minWidth={0} type="native" tabIndex={0} className={compared["scroll"] ?? ""}>
        <Table verticalSpacing="xs" className={classes["sideBySide"] ?? ""}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">Plan</Table.Th>
              {view.columns.map((column) => (
                <Table.Th key={column.key} scope="col">
                  {column.title}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {view.rows.map((row) => (
              <Table.Tr key={row.key}>
                <Table.Th scope="row">{row.label}</Table.Th>
                {row.cells.map((cell, index) => (
                  <Table.Td key={view.columns[index]?.key}>{cell}</Table.Td>
                ))}
              </Table.Tr>
            ))}
            <Table.Tr>
              <Table.Th scope="row">What is taken</Table.Th>
              {view.columns.map((column) => (
                <Table.Td key={column.key}>
                  <ul className={classes["plain"]}>
                    {column.courses.map((course, index) => (
                      <li key={index}>{course}</li>
                    ))}
                  </ul>
                </Table.Td>
              ))}
            </Table.Tr>
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {view.missing.length > 0 && (
        <ul className={classes["plain"]}>
          {view.missing.map((says) => (
            <li key={says}>{says}</li>
          ))}
        </ul>
      )}
      {found.favourites.length > 0 && (
        <>
          <Title order={3} size="h5">
            What you would like and the plan leaves out
          </Title>
          <ul className={classes["plain"]}>
            {found.favourites.map((one) => (
              <li key={one.course}>{one.says}</li>
            ))}
          </ul>
        </>
      )}
      {holding.length > 0 && (
        <>
          <Title order={3} size="h5">
            What holding each credential costs
          </Title>
          <ul className={classes["covers"]}>
            {holding.map((one) => (
              <li key={one.id}>
                <Group gap="sm" justify="space-between" align="flex-start">
                  <div className={classes["words"]}>
                    <strong>{one.title}</strong>
                    <p className={classes["says"]}>
                      {one.says} {one.lost.join(" ")}
                    </p>
                  </div>
                  {drop && (
                    <Button size="compact-sm" variant="default" className="no-print" aria-label={`Let it lapse: ${one.title}`} onClick={() => drop(one.id, one.title)}>
                      Let it lapse
                    </Button>
                  )}
                </Group>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
