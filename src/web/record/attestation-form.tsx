import { TextInput } from "@mantine/core";
import type { EntryOf } from "../../record/entries.ts";
import { CataloguePicker } from "./catalogue-picker.tsx";
import { useEntryForm } from "./entry-form.ts";
import { filled } from "./filled.ts";
import { FormFrame } from "./form-frame.tsx";
import type { RecordInBrowser } from "./store.ts";
import { useCatalogue } from "./use-catalogue.ts";

interface AttestationFormProps {
  readonly entry: EntryOf<"attestations"> | undefined;
  readonly editing: string | undefined;
  readonly mine: RecordInBrowser;
}

/** A statement that the holder made to a body, and when. */
export function AttestationForm({ entry, editing, mine }: AttestationFormProps) {
  const { catalogue } = useCatalogue();
  const form = useEntryForm({
    list: "attestations",
    editing,
    mine,
    stored: { statement: entry?.statement ?? "", on: entry?.on ?? "" },
    toEntry: (draft) => filled(draft),
    describe: ({ statement }) => `${editing === undefined ? "Added" : "Changed"} statement: ${catalogue.statements.find(({ value }) => value === statement)?.label ?? statement}`,
  });
  const { draft, set, problem } = form;
  return (
    <FormFrame form={form} save={editing === undefined ? "Add statement" : "Save"} back="attestations">
      <CataloguePicker label="Statement" name="statement" entries={catalogue.statements} value={draft.statement} onChange={(statement) => set({ statement })} error={problem("statement")} required />
      <TextInput type="date" label="Made on" name="on" required value={draft.on} onChange={({ currentTarget }) => set({ on: currentTarget.value })} error={problem("on")} />
    </FormFrame>
  );
}
