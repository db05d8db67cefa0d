import { Alert } from "@mantine/core";
import { useMemo } from "react";
import type { Catalogue } from "../../present/rules-catalogue.ts";
import { readCsv } from "../../app/table/read-csv.ts";
import { importForm } from "./import-form.ts";
import { ImportOutcome } from "./import-outcome.tsx";
import type { Source } from "./import-source.tsx";
import { readRecordText } from "./read-record-text.ts";
import type { RecordInBrowser } from "./store.ts";
import { TableImport } from "./table-import.tsx";

interface ImportReaderProps {
  readonly source: Source;
  readonly as: "guess" | "record" | "table";
  readonly mine: RecordInBrowser;
  readonly catalogue: Catalogue;
  done(words: string, left: string): void;
}

/** Reads a text as a record or as a table. In a part of its own: the readers are fetched when they are needed. */
export function ImportReader({ source, as, mine, catalogue, done }: ImportReaderProps) {
  const form = as === "guess" ? importForm(source.name, source.text) : as;
  const record = useMemo(() => (form === "record" ? readRecordText(source.name, source.text) : undefined), [form, source]);
  const table = useMemo(() => (form === "table" ? readCsv(source.text) : undefined), [form, source]);
  if (record) return <ImportOutcome result={record} mine={mine} catalogue={catalogue} done={done} />;
  if (!table || table.headers.every((header) => header === ""))
    return <Alert color="amber" title="No headings were found">The first row of a table names its columns, such as: date, title, hours.</Alert>;
  return <TableImport key={table.headers.join("\n")} table={table} mine={mine} catalogue={catalogue} done={done} />;
}
