import { Button, Group, MultiSelect, SimpleGrid, Stack, TagsInput, Textarea, TextInput } from "@mantine/core";
import type { Catalogue } from "../../present/rules-catalogue.ts";
import type { HeldCredential } from "../../record/schema.ts";
import type { ActivityDraft, MeasureRow } from "./activity-draft.ts";
import { WordSelect } from "./word-select.tsx";
import classes from "./record.module.css";

interface MoreAboutActivityProps {
  readonly draft: ActivityDraft;
  readonly catalogue: Catalogue;
  readonly credentials: readonly HeldCredential[];
  set(next: Partial<ActivityDraft>): void;
  problem(path: string): string | undefined;
}

/** The fields that few activities need. */
export function MoreAboutActivity({ draft, catalogue, credentials, set, problem }: MoreAboutActivityProps) {
  const names = new Map(catalogue.credentials.map(({ value, label }) => [value, label]));
  const ids = [...new Set([...credentials.map(({ id }) => id), ...draft.for])];
  const cycleIds = [...new Set([...credentials.map(({ id }) => id), ...Object.keys(draft.cycle)])];
  const measure = (index: number, next: Partial<MeasureRow>): void => set({ measures: draft.measures.map((row, at) => (at === index ? { ...row, ...next } : row)) });
  return (
    <details className={classes["more"]}>
      <summary>More about this activity</summary>
      <Stack gap="md" pt="sm">
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <TextInput label="Provider" name="provider" description="As one word, such as acme-academy" value={draft.provider} onChange={({ currentTarget }) => set({ provider: currentTarget.value })} error={problem("provider")} />
          <WordSelect label="Your part in it" name="role" choices={catalogue.roles} value={draft.role} onChange={(role) => set({ role })} error={problem("role")} />
          <TextInput label="Grade" name="grade" description="College courses: B, C+, pass" value={draft.grade} onChange={({ currentTarget }) => set({ grade: currentTarget.value })} error={problem("grade")} />
          <TextInput label="Same content as" name="content" description="One word for all activities that teach the same" value={draft.content} onChange={({ currentTarget }) => set({ content: currentTarget.value })} error={problem("content")} />
          <TextInput label="Minutes" name="minutes" description="Where a body counts by them, such as 50 to an hour" value={draft.minutes} onChange={({ currentTarget }) => set({ minutes: currentTarget.value })} error={problem("minutes")} />
          <TextInput label="Share attended" name="attended" description="If you were not there all the time: 85%" value={draft.attended} onChange={({ currentTarget }) => set({ attended: currentTarget.value })} error={problem("attended")} />
          <TextInput label="At which event" name="event" description="One word for all that you did at one event" value={draft.event} onChange={({ currentTarget }) => set({ event: currentTarget.value })} error={problem("event")} />
        </SimpleGrid>
        <TagsInput label="Marks" description="A body’s own marks, such as a topic that it asks for" data={catalogue.tags.map(({ value }) => value)} value={[...draft.tags]} onChange={(tags) => set({ tags })} error={problemUnder(problem, "tags", draft.tags.length)} />
        <MultiSelect label="Only for" description="Leave empty when it counts wherever it can" data={ids.map((id) => ({ value: id, label: names.get(id) ?? id }))} value={[...draft.for]} onChange={(only) => set({ for: only })} error={problemUnder(problem, "for", draft.for.length)} />
        {cycleIds.length > 0 && (
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            {cycleIds.map((id) => (
              <TextInput key={id} type="date" name={`cycle.${id}`} label={`Used for which cycle of ${names.get(id) ?? id}`} description="Its last day, only where two cycles could use it" value={draft.cycle[id] ?? ""} onChange={({ currentTarget }) => set({ cycle: { ...draft.cycle, [id]: currentTarget.value } })} error={problem(`cycle.${id}`)} />
            ))}
          </SimpleGrid>
        )}
        {draft.measures.map((row, index) => (
          <Group key={index} align="end" gap="xs">
            <WordSelect label="Measure" name={`measures.${index}`} empty="Choose" choices={catalogue.measures} value={row.measure} onChange={(value) => measure(index, { measure: value })} error={problem(`measures.${index}`)} />
            <TextInput label="Amount" name={`quantity.${row.measure}`} inputMode="decimal" value={row.amount} onChange={({ currentTarget }) => measure(index, { amount: currentTarget.value })} error={problem(`quantity.${row.measure}`)} />
            <Button variant="subtle" color="brick" onClick={() => set({ measures: draft.measures.filter((_row, at) => at !== index) })}>
              Remove
            </Button>
          </Group>
        ))}
        <div>
          <Button variant="default" onClick={() => set({ measures: [...draft.measures, { measure: "", amount: "" }] })}>
            Add another measure
          </Button>
        </div>
        <Textarea label="Note" name="note" rows={2} dir="auto" value={draft.note} onChange={({ currentTarget }) => set({ note: currentTarget.value })} error={problem("note")} />
        <TextInput label="Handle" name="ref" description="Your own short name for it; each activity has another" value={draft.ref} onChange={({ currentTarget }) => set({ ref: currentTarget.value })} error={problem("ref")} />
      </Stack>
    </details>
  );
}

function problemUnder(problem: (path: string) => string | undefined, path: string, count: number): string | undefined {
  return problem(path) ?? Array.from({ length: count }, (_item, index) => problem(`${path}.${index}`)).find((text) => text !== undefined);
}
