import { Button, Group } from "@mantine/core";
import { Link } from "react-router";
import type { RecordLine } from "../../present/record-lines.ts";
import { EntryWords } from "./entry-words.tsx";
import classes from "./record.module.css";

interface EntryListProps {
  readonly lines: readonly RecordLine[];
  /** The page that changes an entry; `?key=` is added. */
  readonly editor: string;
  remove(line: RecordLine): void;
}

/** Entries of one list, each with its way to change and to remove it. */
export function EntryList({ lines, editor, remove }: EntryListProps) {
  return (
    <ul className={classes["entries"]}>
      {lines.map((line) => (
        <li key={line.key} className={classes["entry"]}>
          <EntryWords line={line} />
          <Group gap="xs" wrap="nowrap" className="no-print">
            <Button component={Link} to={`${editor}?key=${encodeURIComponent(line.key)}`} size="compact-sm" variant="default" aria-label={`Edit ${line.title}`}>
              Edit
            </Button>
            <Button size="compact-sm" variant="subtle" color="brick" aria-label={`Remove ${line.title}`} onClick={() => remove(line)}>
              Remove
            </Button>
          </Group>
        </li>
      ))}
    </ul>
  );
}
