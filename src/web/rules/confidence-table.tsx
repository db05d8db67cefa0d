import { Table } from "@mantine/core";
import { Link } from "react-router";
import { CONFIDENCES } from "../../base/confidence.ts";
import { dayWords } from "../../present/day-words.ts";
import type { BodyOverview } from "../../present/rules-overview.ts";
import { ConfidenceMark } from "../confidence-mark.tsx";

/** How many dated rows of each body have each confidence, and when the body was last checked. Scrolls sideways where it is too wide. */
export function ConfidenceTable({ bodies }: { readonly bodies: readonly BodyOverview[] }) {
  return (
    <Table.ScrollContainer minWidth={640} type="native" tabIndex={0}>
      <Table captionSide="top" verticalSpacing={4}>
        <Table.Caption ta="start" id="confidence-caption">
          Dated rows of each body by how sure they are
        </Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">Body</Table.Th>
            <Table.Th scope="col" ta="end">
              Rows
            </Table.Th>
            {CONFIDENCES.map((confidence) => (
              <Table.Th key={confidence} scope="col" ta="end">
                <ConfidenceMark confidence={confidence} />
              </Table.Th>
            ))}
            <Table.Th scope="col">Last checked</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {bodies.map(({ id, name, rows, counts, checked }) => (
            <Table.Tr key={id}>
              <Table.Th scope="row" fw={400}>
                <Link to={`/rules/${id}`}>{name}</Link>
              </Table.Th>
              <Table.Td ta="end">{rows}</Table.Td>
              {counts.map((count) => (
                <Table.Td key={count.confidence} ta="end">
                  {count.rows}
                </Table.Td>
              ))}
              <Table.Td>{dayWords(checked)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
