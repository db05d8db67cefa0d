import { Alert, NativeSelect, Stack, Text, Title } from "@mantine/core";
import { useMemo, useState } from "react";
import type { Catalogue } from "../../present/rules-catalogue.ts";
import { DATE_ORDERS, guessOrder, type DateOrder } from "../../record/date-order.ts";
import { guessColumns } from "../../record/guess-columns.ts";
import { TABLE_LISTS, tableColumns, type TableList } from "../../record/table-columns.ts";
import type { CsvTable } from "../../app/table/read-csv.ts";
import { ImportOutcome } from "./import-outcome.tsx";
import { readTableRows } from "./read-table-rows.ts";
import type { RecordInBrowser } from "./store.ts";
import { visible } from "./visible.ts";
import classes from "./record.module.css";

interface TableImportProps {
  readonly table: CsvTable;
  readonly mine: RecordInBrowser;
  readonly catalogue: Catalogue;
  done(words: string, left: string): void;
}

const orders: Readonly<Record<DateOrder, string>> = { ymd: "Year first: 2026-01-31", dmy: "Day first: 31/1/2026", mdy: "Month first: 1/31/2026" };

/** A table on its way into the record: what its rows are, which column is what, and what would come of it. */
export function TableImport({ table, mine, catalogue, done }: TableImportProps) {
  const bodies = useMemo(() => catalogue.bodies.map(({ value, short }) => ({ id: value, label: short })), [catalogue]);
  const measures = useMemo(() => catalogue.measures.map(({ value, label }) => ({ id: value, label })), [catalogue]);
  const held = [...new Set(mine.record.credentials.map(({ id }) => id.split("/")[0] ?? ""))];
  const guess = (kind: TableList) => guessColumns(table.headers, tableColumns(kind, bodies, measures), bodies, held.length === 1 ? held[0] : undefined);

  const [list, setList] = useState<TableList>(() => likeliest(guess));
  const [chosen, setChosen] = useState<Readonly<Record<number, string>>>({});
  const [order, setOrder] = useState<DateOrder | "">("");

  const columns = tableColumns(list, bodies, measures);
  const guessed = guess(list);
  const names = table.headers.map((_header, index) => chosen[index] ?? guessed[index] ?? "");
  const mapped = names.map((name) => columns.find((column) => column.name === name));
  const dates = mapped.flatMap((column, index) => (column?.cells === "date" ? table.rows.slice(0, 500).map((row) => row[index] ?? "") : []));
  const sure = order === "" ? guessOrder(dates) : order;
  const twice = names.filter((name, index) => name !== "" && names.indexOf(name) !== index);
  const absent = columns.filter(({ name, required }) => required && !names.includes(name));
  const key = JSON.stringify([list, names, sure]);
  const result = useMemo(
    () => (twice.length > 0 || absent.length > 0 || sure === undefined ? undefined : readTableRows(list, table, { columns: mapped, order: sure })),
    // oxlint-disable-next-line react/exhaustive-deps -- `key` says all that the reading depends on beside the table
    [table, key],
  );

  return (
    <Stack gap="md">
      <Title order={2} size="h3">
        Which column is what
      </Title>
      <NativeSelect
        label="Each row is one of my"
        maw="22rem"
        data={TABLE_LISTS.map((value) => ({ value, label: value }))}
        value={list}
        onChange={({ currentTarget }) => {
          setList(currentTarget.value as TableList);
          setChosen({});
        }}
      />
      <div className={classes["mapping"]}>
        {table.headers.map((header, index) => (
          <NativeSelect
            key={index}
            label={<bdi>{visible(header) || `Column ${index + 1}`}</bdi>}
            description={<bdi>{sample(table, index)}</bdi>}
            data={[{ value: "", label: "Leave out" }, ...columns.map(({ name, label }) => ({ value: name, label }))]}
            value={names[index] ?? ""}
            onChange={({ currentTarget }) => setChosen({ ...chosen, [index]: currentTarget.value })}
            error={names[index] !== "" && twice.includes(names[index] ?? "") ? "Another column is this already" : undefined}
          />
        ))}
      </div>
      {dates.length > 0 && (
        <NativeSelect
          label="How dates are written"
          maw="22rem"
          data={[{ value: "", label: "Choose" }, ...DATE_ORDERS.map((value) => ({ value, label: orders[value] }))]}
          value={sure ?? ""}
          onChange={({ currentTarget }) => setOrder(currentTarget.value as DateOrder | "")}
          error={sure === undefined ? `“${visible(dates.find((date) => date.trim() !== "") ?? "")}” can be read in more than one way, or in none. Choose the order.` : undefined}
        />
      )}
      {absent.length > 0 && (
        <Alert color="amber" title="Something is still missing">
          Choose the column for: {absent.map(({ label }) => label).join(", ")}.
        </Alert>
      )}
      {result && <ImportOutcome result={result} mine={mine} catalogue={catalogue} done={done} />}
      {table.rows.length === 0 && <Text>The table has headings and no rows.</Text>}
    </Stack>
  );
}

function likeliest(guess: (list: TableList) => readonly (string | undefined)[]): TableList {
  const hits = TABLE_LISTS.map((list) => ({ list, n: guess(list).filter((name) => name !== undefined).length }));
  return hits.toSorted((a, b) => b.n - a.n)[0]?.list ?? "activities";
}

function sample(table: CsvTable, index: number): string {
  const cell = table.rows.find((row) => (row[index] ?? "").trim() !== "")?.[index] ?? "";
  return cell === "" ? "No values" : `Such as ${visible(cell).slice(0, 60)}`;
}
