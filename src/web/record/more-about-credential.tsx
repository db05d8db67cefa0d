import { Checkbox, NativeSelect, SimpleGrid, Stack, Text, Textarea, TextInput } from "@mantine/core";
import type { Catalogue, CatalogueFact } from "../../present/rules-catalogue.ts";
import type { CredentialDraft } from "./credential-draft.ts";
import { RenewalRows } from "./renewal-rows.tsx";
import classes from "./record.module.css";

interface MoreAboutCredentialProps {
  readonly draft: CredentialDraft;
  readonly catalogue: Catalogue;
  set(next: Partial<CredentialDraft>): void;
  problem(path: string): string | undefined;
}

/** The fields that few credentials need. */
export function MoreAboutCredential({ draft, catalogue, set, problem }: MoreAboutCredentialProps) {
  const body = catalogue.bodies.find(({ value }) => draft.id.startsWith(`${value}/`));
  return (
    <details className={classes["more"]}>
      <summary>More about this credential</summary>
      <Stack gap="md" pt="sm">
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <TextInput type="date" name="started-on" label="This cycle began on" description="Only where your certificate says it" value={draft.started} onChange={({ currentTarget }) => set({ started: currentTarget.value })} error={problem("started-on")} />
          <TextInput type="date" name="complete-from" label="Everything is here from" description="From this day on your record has all you did for it" value={draft.complete} onChange={({ currentTarget }) => set({ complete: currentTarget.value })} error={problem("complete-from")} />
          {body && body.statuses.length > 0 ? (
            <NativeSelect name="status" label={`Where you stand with ${body.short}`} data={withValue(body.statuses, draft.status)} value={draft.status} onChange={({ currentTarget }) => set({ status: currentTarget.value })} error={problem("status")} />
          ) : (
            <TextInput name="status" label="Where you stand with the body" description="Its own word, such as probation" value={draft.status} onChange={({ currentTarget }) => set({ status: currentTarget.value })} error={problem("status")} />
          )}
        </SimpleGrid>
        {draft.renewals.length === 0 && <Checkbox name="never" label="I have never renewed it" checked={draft.never} onChange={({ currentTarget }) => set({ never: currentTarget.checked })} />}
        {!draft.never && <RenewalRows rows={draft.renewals} set={(renewals) => set({ renewals })} problem={problem} />}
        <FactAnswers draft={draft} facts={catalogue.facts} set={set} />
        <Textarea name="note" label="Note" autosize={false} rows={2} dir="auto" value={draft.note} onChange={({ currentTarget }) => set({ note: currentTarget.value })} error={problem("note")} />
      </Stack>
    </details>
  );
}

/** Answers that hold for this credential only; those for all of them stand under "About you". */
function FactAnswers({ draft, facts, set }: { readonly draft: CredentialDraft; readonly facts: readonly CatalogueFact[]; set(next: Partial<CredentialDraft>): void }) {
  const body = draft.id.slice(0, draft.id.indexOf("/") + 1);
  const asked = facts.filter(({ id }) => (body !== "" && id.startsWith(body)) || id in draft.facts);
  const strange = Object.keys(draft.facts).filter((id) => !facts.some((fact) => fact.id === id));
  const all = [...asked, ...strange.map((id) => ({ id, question: id, values: [] }))];
  if (all.length === 0) return null;
  return (
    <>
      <Text size="sm">Answers for this credential only. What is the same for all you hold is answered once, under “About you” in your record.</Text>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        {all.map(({ id, question, values }) => (
          <NativeSelect key={id} name={`facts.${id}`} label={question} data={withValue(values, draft.facts[id] ?? "", "As under About you")} value={draft.facts[id] ?? ""} onChange={({ currentTarget }) => set({ facts: { ...draft.facts, [id]: currentTarget.value } })} />
        ))}
      </SimpleGrid>
    </>
  );
}

/** The choices, and the present value where it is none of them. */
function withValue(choices: readonly { readonly value: string; readonly label: string }[], value: string, empty = "Not said"): { value: string; label: string }[] {
  const known = value === "" || choices.some((choice) => choice.value === value);
  return [{ value: "", label: empty }, ...choices, ...(known ? [] : [{ value, label: value }])];
}
