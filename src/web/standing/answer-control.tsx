import { Checkbox, Fieldset, NativeSelect, Stack, Text, TextInput } from "@mantine/core";
import { useId, useState } from "react";
import type { AnswerInput } from "../../present/standing/answer-field.ts";
import { type RenewalRow, RenewalRows } from "../record/renewal-rows.tsx";
import classes from "./question-form.module.css";

interface AnswerControlProps {
  readonly input: AnswerInput;
  /** What the record lists already, for an answer that is the whole list. */
  readonly renewals: readonly RenewalRow[];
}

/** One field of a question's form, by the kind of answer. */
export function AnswerControl({ input, renewals }: AnswerControlProps) {
  const { name, label, type, choices = [], optional = false, hint } = input;
  const list = useId();
  const [rows, setRows] = useState(renewals);
  const shared = { name, label: optional ? `${label} (if known)` : label, required: !optional, withAsterisk: false, size: "sm", ...(hint ? { description: hint } : {}) } as const;
  switch (type) {
    case "choice":
      return <NativeSelect {...shared} defaultValue="" data={[{ value: "", label: "Choose" }, ...choices.map(({ value, says }) => ({ value, label: says }))]} className={classes["choice"] ?? ""} />;
    case "several":
      return (
        <Fieldset legend={label} className={classes["wide"] ?? ""}>
          <Stack gap="xs">
            {hint && <Text size="sm">{hint}</Text>}
            {choices.map(({ value, says }) => (
              <Checkbox key={value} name={name} value={value} label={says} />
            ))}
          </Stack>
        </Fieldset>
      );
    case "check":
      return <Checkbox name={name} value="yes" label={label} className={classes["check"] ?? ""} />;
    case "renewals":
      return (
        <div className={classes["wide"]}>
          <RenewalRows rows={rows} set={setRows} problem={() => undefined} />
        </div>
      );
    case "date":
      return <TextInput {...shared} type="date" min="1900-01-01" max="2199-12-31" />;
    case "decimal":
      return <TextInput {...shared} inputMode="decimal" pattern="\d{1,5}(\.\d{1,6})?" title="A number such as 1.5" />;
    default:
      return (
        <>
          <TextInput {...shared} maxLength={60} {...(choices.length > 0 ? { list } : {})} />
          {choices.length > 0 && (
            <datalist id={list}>
              {choices.map(({ value, says }) => (
                <option key={value} value={value}>
                  {says}
                </option>
              ))}
            </datalist>
          )}
        </>
      );
  }
}
