import { SimpleGrid, Stack, TextInput } from "@mantine/core";
import type { Activity } from "../../record/schema.ts";
import { freeRef } from "../../record/entries.ts";
import { activityDraft, activityFaults, activityOf, type ActivityDraft } from "./activity-draft.ts";
import { BodyRows } from "./body-rows.tsx";
import { CataloguePicker } from "./catalogue-picker.tsx";
import { useEntryForm } from "./entry-form.ts";
import { FormFrame } from "./form-frame.tsx";
import { MoreAboutActivity } from "./more-about-activity.tsx";
import type { RecordInBrowser } from "./store.ts";
import { useCatalogue } from "./use-catalogue.ts";
import { WordSelect } from "./word-select.tsx";

interface ActivityFormProps {
  readonly entry: Activity | undefined;
  readonly editing: string | undefined;
  readonly mine: RecordInBrowser;
}

/** Something that was done for credit. What most people know comes first; the rest is folded away. */
export function ActivityForm({ entry, editing, mine }: ActivityFormProps) {
  const { catalogue } = useCatalogue();
  const { record } = mine;
  const form = useEntryForm({
    list: "activities",
    editing,
    mine,
    stored: activityDraft(entry, freeRef(new Set(record.activities?.map(({ ref }) => ref)), "a"), heldBodies(record.credentials)),
    toEntry: activityOf,
    faults: activityFaults,
    describe: (activity) => `${editing === undefined ? "Added" : "Changed"} ${activity.title ?? activity.course ?? activity.ref}`,
  });
  const { draft, set, problem } = form;
  const pick = (id: string): void => {
    const course = catalogue.courses.find(({ value }) => value === id);
    set({ course: id, ...(course ? fromCourse(draft, course) : {}) });
  };
  return (
    <FormFrame form={form} save={editing === undefined ? "Add activity" : "Save"} back="activities">
      <CataloguePicker
        label="Course of the catalogue"
        description="Type its name. Leave it empty when it is not listed, and give a title."
        name="course"
        entries={catalogue.courses}
        value={draft.course}
        onChange={pick}
        error={problem("course")}
      />
      <TextInput label="Title" name="title" dir="auto" value={draft.title} onChange={({ currentTarget }) => set({ title: currentTarget.value })} error={problem("title")} />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput type="date" label="Finished on" name="on" required value={draft.on} onChange={({ currentTarget }) => set({ on: currentTarget.value })} error={problem("on")} />
        <TextInput label="Contact hours" name="hours" inputMode="decimal" placeholder="19" value={draft.hours} onChange={({ currentTarget }) => set({ hours: currentTarget.value })} error={problem("hours")} />
        <WordSelect label="Kind" name="kind" choices={catalogue.kinds} value={draft.kind} onChange={(kind) => set({ kind })} error={problem("kind")} />
        <WordSelect label="Delivery" name="delivery" choices={catalogue.deliveries} value={draft.delivery} onChange={(delivery) => set({ delivery })} error={problem("delivery")} />
      </SimpleGrid>
      <Stack gap="xs">
        <BodyRows rows={draft.bodies} catalogue={catalogue} set={set} problem={problem} />
      </Stack>
      <MoreAboutActivity draft={draft} catalogue={catalogue} credentials={record.credentials} set={set} problem={problem} />
    </FormFrame>
  );
}

/** What the catalogue knows of a course fills only what is still empty. */
function fromCourse(draft: ActivityDraft, course: { readonly title: string; readonly kind?: string | undefined; readonly delivery?: string | undefined; readonly hours?: string | undefined }): Partial<ActivityDraft> {
  return {
    title: draft.title || course.title,
    kind: draft.kind || (course.kind ?? ""),
    delivery: draft.delivery || (course.delivery ?? ""),
    hours: draft.hours || (course.hours ?? ""),
  };
}

function heldBodies(credentials: readonly { readonly id: string }[]): string[] {
  return [...new Set(credentials.map(({ id }) => id.split("/")[0] ?? ""))];
}
