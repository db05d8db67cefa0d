import { Table } from "@mantine/core";
import type { BandView } from "../../present/band/band-view.ts";

/** Everything that the picture shows, as a table. */
export function BandTable({ view, name }: { readonly view: BandView; readonly name: string }) {
  return (
    <Table.ScrollContainer minWidth={0} type="native">
      <Table verticalSpacing={4} captionSide="top">
        <Table.Caption ta="start">
          {name}: {view.summary}
        </Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">When</Table.Th>
            <Table.Th scope="col">What</Table.Th>
            <Table.Th scope="col">Credit</Table.Th>
            <Table.Th scope="col">Why</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {view.rows.map((row) => (
            <Table.Tr key={row.key}>
              <Table.Td>{row.when}</Table.Td>
              <Table.Td>
                <bdi>{row.what}</bdi>
              </Table.Td>
              <Table.Td>{row.credit}</Table.Td>
              <Table.Td>{row.why}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
