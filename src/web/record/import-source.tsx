import { Button, FileButton, Group, Stack, Text, Textarea } from "@mantine/core";
import { readTextFile } from "./read-text-file.ts";
import classes from "./record.module.css";

export interface Source {
  /** Name of the file; empty when it was pasted. */
  readonly name: string;
  readonly text: string;
}

/** Longer texts are not put into the box: editing them there would freeze the page. */
const LONGEST_IN_BOX = 300_000;

interface ImportSourceProps {
  readonly source: Source;
  set(source: Source): void;
  read(source: Source): void;
}

/** Where the text comes from: a file, or pasted. It stays here, to be put right, until it is in the record. */
export function ImportSource({ source, set, read }: ImportSourceProps) {
  const open = (file: File | null): void => {
    if (!file) return;
    void readTextFile(file).then((text) => {
      const next = { name: file.name, text };
      set(next);
      read(next);
    });
  };
  const long = source.text.length > LONGEST_IN_BOX;
  return (
    <Stack gap="sm">
      <Group gap="sm">
        <FileButton onChange={open} accept=".yaml,.yml,.json,.csv,.tsv,.txt,text/csv,text/plain,application/json,application/yaml" inputProps={{ "aria-label": "Record file" }}>
          {(props) => (
            <Button {...props} variant="default">
              Choose a file
            </Button>
          )}
        </FileButton>
        <Text c="dimmed">YAML, JSON, or a table as CSV</Text>
      </Group>
      {long ? (
        <Text>
          <bdi>{source.name || "The pasted text"}</bdi> is too long to be shown here ({Math.ceil(source.text.length / 1000).toLocaleString("en")} thousand
          characters). It is read whole.
        </Text>
      ) : (
        <Textarea
          label={source.name === "" ? "Or paste it here" : "What was read"}
          rows={10}
          spellCheck={false}
          dir="auto"
          classNames={{ input: classes["source"] ?? "" }}
          value={source.text}
          onChange={({ currentTarget }) => set({ ...source, text: currentTarget.value })}
        />
      )}
      <Group gap="sm">
        <Button onClick={() => read(source)} disabled={source.text.trim() === ""}>
          Read it
        </Button>
        {source.text !== "" && (
          <Button variant="subtle" onClick={() => set({ name: "", text: "" })}>
            Empty the box
          </Button>
        )}
      </Group>
    </Stack>
  );
}
