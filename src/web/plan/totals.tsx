import { Table, Text } from "@mantine/core";
import { Link } from "react-router";
import type { PlanView } from "../../present/plan/plan-view.ts";
import classes from "./plan.module.css";
import { PlanSection } from "./plan-section.tsx";

/** What all of it comes to, year by year; what stands in for what nobody knows; and what could not be planned. */
export function Totals({ view }: { readonly view: PlanView }) {
  const { totals, assumptions, open } = view;
  return (
    <>
      {view.acts.length > 0 && (
        <PlanSection id="totals" title="What it comes to">
          <Text>
            <strong>{totals.money}</strong> and <strong>{totals.hours}</strong> until {view.untilWords}.
          </Text>
          {totals.unpricedWords && <Text>{totals.unpricedWords}</Text>}
          {totals.years.length > 0 && (
            <Table className={classes["years"] ?? ""} verticalSpacing={4}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th scope="col">Year</Table.Th>
                  <Table.Th scope="col">Money</Table.Th>
                  <Table.Th scope="col">Time</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {totals.years.map((year) => (
                  <Table.Tr key={year.year}>
                    <Table.Th scope="row">{year.year}</Table.Th>
                    <Table.Td>{year.money}</Table.Td>
                    <Table.Td>{year.hours}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          )}
          {totals.yearWords && <Text>{totals.yearWords}</Text>}
        </PlanSection>
      )}
      {assumptions.length > 0 && (
        <PlanSection id="assumed" title="What was assumed">
          <ul className={classes["plain"]}>
            {assumptions.map((says) => (
              <li key={says}>{says}</li>
            ))}
          </ul>
        </PlanSection>
      )}
      {open.length > 0 && (
        <PlanSection id="open-points" title="What stays open">
          <ul className={classes["plain"]}>
            {open.map((point) => (
              <li key={point.key}>
                {point.title && <strong>{point.title}: </strong>}
                {point.says}
                {point.questions.length > 0 && (
                  <ul className={classes["plain"]}>
                    {point.questions.map((question) => (
                      <li key={question.id}>
                        <Link to={`/standing${point.credential === undefined ? "" : `#${point.credential}`}`}>{question.says}</Link>
                      </li>
                    ))}
                  </ul>
                )}
              </li>
            ))}
          </ul>
        </PlanSection>
      )}
    </>
  );
}
