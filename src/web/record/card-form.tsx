import { SimpleGrid, Textarea, TextInput } from "@mantine/core";
import { titled } from "../../present/humanised.ts";
import { freeRef } from "../../record/entries.ts";
import type { Card } from "../../record/schema.ts";
import { useEntryForm } from "./entry-form.ts";
import { filled } from "./filled.ts";
import { FormFrame } from "./form-frame.tsx";
import type { RecordInBrowser } from "./store.ts";
import { useCatalogue } from "./use-catalogue.ts";
import { WordSelect } from "./word-select.tsx";

interface CardFormProps {
  readonly entry: Card | undefined;
  readonly editing: string | undefined;
  readonly mine: RecordInBrowser;
}

/** A card, insurance or membership with its own end. */
export function CardForm({ entry, editing, mine }: CardFormProps) {
  const { catalogue } = useCatalogue();
  const form = useEntryForm({
    list: "cards",
    editing,
    mine,
    stored: {
      ref: entry?.ref ?? freeRef(new Set(mine.record.cards?.map(({ ref }) => ref)), "c"),
      kind: entry?.kind ?? "",
      issued: entry?.issued ?? "",
      expires: entry?.expires ?? "",
      delivery: entry?.delivery ?? "",
      provider: entry?.provider ?? "",
      note: entry?.note ?? "",
    },
    toEntry: (draft) => filled({ ...draft, ref: draft.ref.trim(), provider: draft.provider.trim(), note: draft.note.trim() }),
    describe: ({ kind }) => `${editing === undefined ? "Added" : "Changed"} card: ${titled(kind)}`,
  });
  const { draft, set, problem } = form;
  return (
    <FormFrame form={form} save={editing === undefined ? "Add card" : "Save"} back="cards">
      <WordSelect label="Card" name="kind" empty="Choose" choices={catalogue.cards} value={draft.kind} onChange={(kind) => set({ kind })} error={problem("kind")} />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput type="date" label="Issued on" name="issued" required value={draft.issued} onChange={({ currentTarget }) => set({ issued: currentTarget.value })} error={problem("issued")} />
        <TextInput type="date" label="Valid until" name="expires" description="Leave empty when it has no end" value={draft.expires} onChange={({ currentTarget }) => set({ expires: currentTarget.value })} error={problem("expires")} />
        <WordSelect label="How the class was held" name="delivery" description="Some bodies take hands-on classes only" choices={catalogue.deliveries} value={draft.delivery} onChange={(delivery) => set({ delivery })} error={problem("delivery")} />
        <TextInput label="Provider" name="provider" description="As one word" value={draft.provider} onChange={({ currentTarget }) => set({ provider: currentTarget.value })} error={problem("provider")} />
      </SimpleGrid>
      <Textarea label="Note" name="note" rows={2} dir="auto" value={draft.note} onChange={({ currentTarget }) => set({ note: currentTarget.value })} error={problem("note")} />
      <TextInput label="Handle" name="ref" description="Your own short name for it" value={draft.ref} onChange={({ currentTarget }) => set({ ref: currentTarget.value })} error={problem("ref")} />
    </FormFrame>
  );
}
