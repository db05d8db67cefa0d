import { Button, Group, NativeSelect, TextInput } from "@mantine/core";
import { Form } from "react-router";
import classes from "./compare.module.css";

export interface CompareChoice {
  readonly group: string;
  readonly items: readonly { readonly value: string; readonly label: string }[];
}

interface CompareFormProps {
  readonly chosen: readonly string[];
  readonly choices: readonly CompareChoice[];
  readonly on: string;
  /** So many may stand side by side. */
  readonly most: number;
}

/** Chooses what is compared: a field for each credential and one more. A plain form: it works without scripts, and its address can be shared. */
export function CompareForm({ chosen, choices, on, most }: CompareFormProps) {
  const data = [{ value: "", label: "None" }, ...choices.map(({ group, items }) => ({ group, items: [...items] }))];
  const fields = [...chosen, "", ""].slice(0, Math.min(most, Math.max(2, chosen.length + 1)));
  return (
    <Form method="get" className="no-print">
      <div className={classes["fields"]}>
        {fields.map((id, index) => (
          <NativeSelect key={`${index} ${id}`} name="c" label={`Credential ${index + 1}`} defaultValue={id} data={data} />
        ))}
      </div>
      <Group align="end" gap="xs" mt="sm">
        <TextInput key={on} type="date" name="on" label="What holds on" defaultValue={on} min="1900-01-01" max="2199-12-31" />
        <Button type="submit">Compare</Button>
      </Group>
    </Form>
  );
}
