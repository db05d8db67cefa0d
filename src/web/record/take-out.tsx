import { Button, Group, Text, Title } from "@mantine/core";
import { useState } from "react";
import type { HolderRecord } from "../../record/schema.ts";
import { TABLE_LISTS, type TableList } from "../../record/table-columns.ts";
import { emptyRecord } from "./kept-record.ts";
import { saveFile } from "./save-file.ts";
import type { RecordInBrowser } from "./store.ts";
import classes from "./record.module.css";

/** Export, and erasing everything. */
export function TakeOut({ mine }: { readonly mine: RecordInBrowser }) {
  const { record, change } = mine;
  const [sure, setSure] = useState(false);
  const tables = TABLE_LISTS.filter((list) => (record[list] ?? []).length > 0);
  return (
    <section aria-labelledby="take-out" className={classes["section"]}>
      <Title order={2} size="h3" id="take-out">
        Take it with you
      </Title>
      <Text maw="42rem">YAML and JSON hold everything, and any Recert reads them. A CSV table holds one list, for spreadsheets.</Text>
      <Group gap="sm">
        <Button variant="default" onClick={() => void exportText(record, "yaml")}>
          Export YAML
        </Button>
        <Button variant="default" onClick={() => void exportText(record, "json")}>
          Export JSON
        </Button>
        {tables.map((list) => (
          <Button key={list} variant="default" onClick={() => void exportTable(record, list)}>
            Export {list} as CSV
          </Button>
        ))}
      </Group>
      <Group gap="sm">
        {sure ? (
          <>
            <Button
              color="brick"
              onClick={() => {
                change("Erased everything", emptyRecord);
                setSure(false);
              }}
            >
              Yes, erase everything
            </Button>
            <Button variant="default" onClick={() => setSure(false)}>
              Keep it
            </Button>
            <Text size="sm">You can undo this until you close this page. Then it is gone.</Text>
          </>
        ) : (
          <Button variant="subtle" color="brick" onClick={() => setSure(true)}>
            Erase everything
          </Button>
        )}
      </Group>
    </section>
  );
}

/** The writers are fetched when they are asked for. */
async function exportText(record: HolderRecord, form: "yaml" | "json"): Promise<void> {
  const { recordText } = await import("../../record/record-text.ts");
  saveFile(`recert-record.${form}`, recordText(record, form), form === "json" ? "application/json" : "application/yaml");
}

async function exportTable(record: HolderRecord, list: TableList): Promise<void> {
  const [{ recordTable }, { csvText }] = await Promise.all([import("../../record/record-table.ts"), import("./csv.ts")]);
  saveFile(`recert-${list}.csv`, csvText(recordTable(record, list)), "text/csv");
}
