import { Table } from "@mantine/core";
import { Link } from "react-router";
import type { CompareView } from "../../present/compare/compare-view.ts";
import { dayWords } from "../../present/day-words.ts";
import { SourceMark } from "../standing/source-mark.tsx";
import classes from "./compare.module.css";

/** Credentials side by side: a row for each point, a column for each credential. Scrolls sideways where it is too wide; a narrow screen keeps the names of the points above their cells. */
export function CompareTable({ view }: { readonly view: CompareView }) {
  return (
    <Table.ScrollContainer minWidth={0} type="native" tabIndex={0} className={classes["scroll"] ?? ""}>
      <Table className={classes["table"] ?? ""} verticalSpacing="xs" captionSide="top">
        <Table.Caption ta="start">What holds on {dayWords(view.on)}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">Point</Table.Th>
            {view.columns.map(({ id, name, body, checked }) => (
              <Table.Th key={id} scope="col">
                <Link to={`/rules/${id}`}>{name}</Link>
                <span className={classes["body"]}>
                  {body} · checked {dayWords(checked)}
                </span>
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {view.rows.map(({ id, title, cells }) => (
            <Table.Tr key={id}>
              <Table.Th scope="row">{title}</Table.Th>
              {cells.map((cell, column) => (
                <Table.Td key={view.columns[column]?.id}>
                  <ul className={classes["lines"]}>
                    {cell.map(({ label, text, confidence, mark }, index) => (
                      <li key={index} data-unknown={confidence === "unknown" || undefined}>
                        {label !== undefined && <span className={classes["label"]}>{label}</span>} {text} <SourceMark mark={mark} />
                      </li>
                    ))}
                  </ul>
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
