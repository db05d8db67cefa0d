import { Alert, Button, Group, Stack, Text, Title } from "@mantine/core";
import { useMemo } from "react";
import { activityLine, cardLine, credentialLine, type RecordLine } from "../../present/record-lines.ts";
import { lineNames } from "../../present/record-names.ts";
import type { Catalogue } from "../../present/rules-catalogue.ts";
import { mergeRecords } from "../../record/merge-records.ts";
import type { HolderRecord } from "../../record/schema.ts";
import { EntryWords } from "./entry-words.tsx";
import type { ImportResult } from "./import-result.ts";
import { importWords } from "./import-words.ts";
import { LeftOutList } from "./left-out-list.tsx";
import { saveFile } from "./save-file.ts";
import type { RecordInBrowser } from "./store.ts";
import classes from "./record.module.css";

interface ImportOutcomeProps {
  readonly result: ImportResult;
  readonly mine: RecordInBrowser;
  readonly catalogue: Catalogue;
  /** The import is done; `left` is the text that could not be used. */
  done(words: string, left: string): void;
}

/** What an import would bring, before it is done: added to what is there, or in its place. */
export function ImportOutcome({ result, mine, catalogue, done }: ImportOutcomeProps) {
  const { theirs, replaces, leftOut } = result;
  const names = useMemo(() => lineNames(catalogue), [catalogue]);
  const merged = useMemo(() => mergeRecords(mine.record, theirs), [mine.record, theirs]);
  const count = entryCount(theirs);
  const finish = (description: string, next: HolderRecord): void => {
    mine.change(description, next);
    done(description, leftOut.length > 0 ? result.leftText() : "");
  };
  return (
    <Stack gap="md">
      <Title order={2} size="h3">
        What was read
      </Title>
      {count > 0 && (
        <div>
          <Text>{importWords(merged)}</Text>
          <ul className={classes["entries"]} aria-label="The first entries">
            {preview(theirs, names).map((line) => (
              <li key={`${line.title} ${line.key}`} className={classes["entry"]}>
                <EntryWords line={line} />
              </li>
            ))}
          </ul>
          {count > PREVIEW && <Text c="dimmed">and {(count - PREVIEW).toLocaleString("en")} more</Text>}
        </div>
      )}
      {leftOut.length > 0 && (
        <Alert color="amber" title={leftOut.length === 1 ? "One thing cannot be used as it is" : `${leftOut.length.toLocaleString("en")} things cannot be used as they are`}>
          <Text mb="sm">
            {count > 0 ? "The rest can be imported now. What is left out stays in the box above until you have put it right." : "Put it right in the box above and read it again."}
          </Text>
          <LeftOutList items={leftOut} />
          {result.leftText() !== "" && (
            <Button mt="sm" variant="default" onClick={() => { const file = result.leftFile(); saveFile(file.name, file.text, file.type); }}>
              Save what is left out as a file
            </Button>
          )}
        </Alert>
      )}
      {count > 0 && (
        <Group gap="sm">
          <Button onClick={() => finish(`Imported ${count.toLocaleString("en")} ${count === 1 ? "entry" : "entries"}`, merged.record)}>Add to my record</Button>
          {entryCount(mine.record) > 0 && (
            <Button
              variant="default"
              onClick={() =>
                replaces === "record"
                  ? finish("Replaced the record by an import", theirs)
                  : finish(`Replaced the ${replaces} by an import`, { ...mine.record, [replaces]: theirs[replaces] ?? [] })
              }
            >
              Replace my {replaces}
            </Button>
          )}
        </Group>
      )}
    </Stack>
  );
}

const PREVIEW = 5;

function preview({ credentials, activities = [], cards = [] }: HolderRecord, names: ReturnType<typeof lineNames>): RecordLine[] {
  return [
    ...credentials.slice(0, PREVIEW).map((held) => credentialLine(held, names)),
    ...activities.slice(0, PREVIEW).map((activity) => activityLine(activity, names)),
    ...cards.slice(0, PREVIEW).map((card) => cardLine(card, names)),
  ].slice(0, PREVIEW);
}

function entryCount({ credentials, activities = [], cards = [], attestations = [], exams = [], facts = {} }: HolderRecord): number {
  return credentials.length + activities.length + cards.length + attestations.length + exams.length + Object.keys(facts).length;
}
