import { SimpleGrid, Textarea, TextInput } from "@mantine/core";
import type { Grant } from "../../record/schema.ts";
import { CataloguePicker } from "./catalogue-picker.tsx";
import { useEntryForm } from "./entry-form.ts";
import { filled } from "./filled.ts";
import { FormFrame } from "./form-frame.tsx";
import type { RecordInBrowser } from "./store.ts";
import { useCatalogue } from "./use-catalogue.ts";

interface GrantFormProps {
  readonly entry: Grant | undefined;
  readonly editing: string | undefined;
  readonly mine: RecordInBrowser;
}

/** An exemption that a body granted, and for how long. */
export function GrantForm({ entry, editing, mine }: GrantFormProps) {
  const { catalogue } = useCatalogue();
  const form = useEntryForm({
    list: "grants",
    editing,
    mine,
    stored: { exemption: entry?.exemption ?? "", from: entry?.from ?? "", until: entry?.until ?? "", note: entry?.note ?? "" },
    toEntry: (draft) => filled({ ...draft, note: draft.note.trim() }),
    describe: ({ exemption }) => `${editing === undefined ? "Added" : "Changed"} exemption: ${catalogue.exemptions.find(({ value }) => value === exemption)?.label ?? exemption}`,
  });
  const { draft, set, problem } = form;
  return (
    <FormFrame form={form} save={editing === undefined ? "Add exemption" : "Save"} back="grants">
      <CataloguePicker label="Exemption" name="exemption" entries={catalogue.exemptions} value={draft.exemption} onChange={(exemption) => set({ exemption })} error={problem("exemption")} required />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput type="date" label="Granted from" name="from" required value={draft.from} onChange={({ currentTarget }) => set({ from: currentTarget.value })} error={problem("from")} />
        <TextInput type="date" label="Until" name="until" description="Leave empty while it has no end" value={draft.until} onChange={({ currentTarget }) => set({ until: currentTarget.value })} error={problem("until")} />
      </SimpleGrid>
      <Textarea label="Note" name="note" rows={2} dir="auto" value={draft.note} onChange={({ currentTarget }) => set({ note: currentTarget.value })} error={problem("note")} />
    </FormFrame>
  );
}
