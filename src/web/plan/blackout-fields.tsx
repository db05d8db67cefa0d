import { Button, Fieldset, Group, Text, TextInput } from "@mantine/core";
import type { WishesDraft } from "./wishes-draft.ts";

interface BlackoutFieldsProps {
  readonly spans: WishesDraft["blackouts"];
  readonly set: (spans: WishesDraft["blackouts"]) => void;
  readonly error: string | undefined;
}

/** Days on which nothing is to be done: a line for each stretch. */
export function BlackoutFields({ spans, set, error }: BlackoutFieldsProps) {
  return (
    <Fieldset legend="Days on which nothing is to be done">
      {spans.map((span, index) => {
        const put = (part: Partial<typeof span>): void => set(spans.with(index, { ...span, ...part }));
        return (
          <Group key={index} gap="sm" align="flex-end" mb="xs">
            <TextInput type="date" label={`From (${index + 1})`} value={span.from} min="1900-01-01" max="2199-12-31" onChange={({ currentTarget }) => put({ from: currentTarget.value })} />
            <TextInput type="date" label={`To (${index + 1})`} value={span.until} min="1900-01-01" max="2199-12-31" onChange={({ currentTarget }) => put({ until: currentTarget.value })} />
            <Button variant="subtle" color="brick" aria-label={`Take out these days (${index + 1})`} onClick={() => set(spans.toSpliced(index, 1))}>
              Take out
            </Button>
          </Group>
        );
      })}
      {error && (
        <Text c="var(--lost-text)" size="sm" mb="xs">
          {error}
        </Text>
      )}
      <Button variant="default" size="compact-md" onClick={() => set([...spans, { from: "", until: "" }])}>
        Add days
      </Button>
    </Fieldset>
  );
}
