import { SimpleGrid, TextInput } from "@mantine/core";
import type { HeldCredential } from "../../record/schema.ts";
import { CataloguePicker } from "./catalogue-picker.tsx";
import { credentialDraft, credentialOf } from "./credential-draft.ts";
import { useEntryForm } from "./entry-form.ts";
import { FormFrame } from "./form-frame.tsx";
import { MoreAboutCredential } from "./more-about-credential.tsx";
import type { RecordInBrowser } from "./store.ts";
import { useCatalogue } from "./use-catalogue.ts";

interface CredentialFormProps {
  readonly entry: HeldCredential | undefined;
  readonly editing: string | undefined;
  readonly mine: RecordInBrowser;
}

/** A credential that is held, and the three dates that matter; the rest is folded away. */
export function CredentialForm({ entry, editing, mine }: CredentialFormProps) {
  const { catalogue } = useCatalogue();
  const form = useEntryForm({
    list: "credentials",
    editing,
    mine,
    stored: credentialDraft(entry),
    toEntry: credentialOf,
    describe: ({ id }) => `${editing === undefined ? "Added" : "Changed"} ${catalogue.credentials.find(({ value }) => value === id)?.label ?? id}`,
  });
  const { draft, set, problem } = form;
  const neverExpires = catalogue.credentials.find(({ value }) => value === draft.id)?.expires === "never";
  return (
    <FormFrame form={form} save={editing === undefined ? "Add credential" : "Save"} back="credentials">
      <CataloguePicker
        label="Credential"
        description="Type its name or its letters, such as CPT. One that is missing can be written as body/name."
        name="id"
        entries={catalogue.credentials}
        value={draft.id}
        onChange={(id) => set({ id })}
        error={problem("id")}
        required
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput
          type="date"
          name="certified-on"
          label="Certified on"
          description="The day you first earned it"
          value={draft.certified}
          onChange={({ currentTarget }) => set({ certified: currentTarget.value })}
          error={problem("certified-on")}
        />
        <TextInput
          type="date"
          name="expires-on"
          label="Expires on"
          description={neverExpires ? "This one never expires: leave it empty" : "As printed on the certificate you hold now"}
          value={draft.expires}
          onChange={({ currentTarget }) => set({ expires: currentTarget.value })}
          error={problem("expires-on")}
        />
        <TextInput
          type="date"
          name="submitted-on"
          label="Renewal handed in on"
          description="Only if you have renewed this cycle"
          value={draft.submitted}
          onChange={({ currentTarget }) => set({ submitted: currentTarget.value })}
          error={problem("submitted-on")}
        />
      </SimpleGrid>
      <MoreAboutCredential draft={draft} catalogue={catalogue} set={set} problem={problem} />
    </FormFrame>
  );
}
