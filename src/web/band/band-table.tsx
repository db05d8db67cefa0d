import { Table } from "@mantine/core";
import { countWords } from "../../present/count-words.ts";
import type { BandView } from "../../present/band/band-view.ts";
import classes from "./band.module.css";

/** Past this many lines the list of activities below is the better table. */
const MOST = 200;

/** Everything that the picture shows, as a table. */
export function BandTable({ view }: { readonly view: BandView }) {
  return (
    <Table verticalSpacing={4} captionSide="top" className={classes["table"] ?? ""}>
      <Table.Caption ta="start">{view.summary}</Table.Caption>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">When</Table.Th>
          <Table.Th scope="col">What</Table.Th>
          <Table.Th scope="col">Credit</Table.Th>
          <Table.Th scope="col">Why</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {view.rows.slice(0, MOST).map((row) => (
          <Table.Tr key={row.key}>
            <Table.Td>{row.when}</Table.Td>
            <Table.Td>
              <bdi>{row.what}</bdi>
            </Table.Td>
            <Table.Td>{row.credit}</Table.Td>
            <Table.Td>{row.why}</Table.Td>
          </Table.Tr>
        ))}
        {view.rows.length > MOST && (
          <Table.Tr>
            <Table.Td colSpan={4}>{countWords(view.rows.length - MOST)} more stand in the list of your activities below.</Table.Td>
          </Table.Tr>
        )}
      </Table.Tbody>
    </Table>
  );
}
