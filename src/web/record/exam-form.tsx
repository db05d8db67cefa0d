import { NativeSelect, TextInput } from "@mantine/core";
import type { EntryOf } from "../../record/entries.ts";
import { CataloguePicker } from "./catalogue-picker.tsx";
import { useEntryForm } from "./entry-form.ts";
import { filled } from "./filled.ts";
import { FormFrame } from "./form-frame.tsx";
import type { RecordInBrowser } from "./store.ts";
import { useCatalogue } from "./use-catalogue.ts";

interface ExamFormProps {
  readonly entry: EntryOf<"exams"> | undefined;
  readonly editing: string | undefined;
  readonly mine: RecordInBrowser;
}

/** An exam that was taken, passed or not. */
export function ExamForm({ entry, editing, mine }: ExamFormProps) {
  const { catalogue } = useCatalogue();
  const form = useEntryForm({
    list: "exams",
    editing,
    mine,
    stored: { exam: entry?.exam ?? "", on: entry?.on ?? "", passed: entry === undefined || entry.passed ? "yes" : "no" },
    toEntry: (draft) => ({ ...filled({ exam: draft.exam, on: draft.on }), passed: draft.passed === "yes" }),
    describe: ({ exam }) => `${editing === undefined ? "Added" : "Changed"} exam: ${catalogue.credentials.find(({ value }) => value === exam)?.label ?? exam}`,
  });
  const { draft, set, problem } = form;
  return (
    <FormFrame form={form} save={editing === undefined ? "Add exam" : "Save"} back="exams">
      <CataloguePicker label="Exam of" name="exam" entries={catalogue.credentials} value={draft.exam} onChange={(exam) => set({ exam })} error={problem("exam")} required />
      <TextInput type="date" label="Taken on" name="on" required value={draft.on} onChange={({ currentTarget }) => set({ on: currentTarget.value })} error={problem("on")} />
      <NativeSelect
        label="Result"
        name="passed"
        data={[
          { value: "yes", label: "Passed" },
          { value: "no", label: "Not passed" },
        ]}
        value={draft.passed}
        onChange={({ currentTarget }) => set({ passed: currentTarget.value })}
      />
    </FormFrame>
  );
}
