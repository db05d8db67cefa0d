import { TextInput } from "@mantine/core";
import { useState } from "react";
import { issueWords } from "../../record/issue-words.ts";
import { recordSchema } from "../../record/schema.ts";
import type { RecordInBrowser } from "./store.ts";
import { useDraft } from "./use-draft.ts";

/** The holder's name. Saved when the field is left; what is wrong stays in it, with the reason. */
export function NameField({ mine }: { readonly mine: RecordInBrowser }) {
  // A name that was saved, undone or imported begins the field anew.
  return <Field key={mine.record.name ?? ""} mine={mine} />;
}

function Field({ mine: { record, change } }: { readonly mine: RecordInBrowser }) {
  const { name: before, ...rest } = record;
  const draft = useDraft("name", before ?? "");
  const [error, setError] = useState<string>();
  const save = (): void => {
    const name = draft.value.trim();
    const checked = recordSchema.safeParse({ credentials: [], ...(name === "" ? {} : { name }) }, { reportInput: true });
    setError(checked.success ? undefined : checked.error.issues.map(issueWords).join(" "));
    if (!checked.success) return;
    draft.forget();
    if (name !== (before ?? "")) change(name === "" ? "Removed your name" : "Changed your name", name === "" ? rest : { ...rest, name });
  };
  return (
    <TextInput
      label="Your name"
      description="For your own papers only; nothing is judged by it"
      dir="auto"
      autoComplete="name"
      maw="26rem"
      value={draft.value}
      onChange={({ currentTarget }) => draft.set(currentTarget.value)}
      onBlur={save}
      error={error}
    />
  );
}
