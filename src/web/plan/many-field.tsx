import { MultiSelect } from "@mantine/core";
import type { WishChoice } from "./wishes-form.tsx";

interface ManyFieldProps {
  readonly label: string;
  readonly choices: readonly WishChoice[];
  readonly value: readonly string[];
  readonly set: (next: string[]) => void;
  readonly error: string | undefined;
}

/** Any number of choices, found by typing. What is chosen and no longer offered stays, under its own word. */
export function ManyField({ label, choices, value, set, error }: ManyFieldProps) {
  const known = new Set(choices.map((choice) => choice.value));
  const data = [...choices, ...value.filter((one) => !known.has(one)).map((one) => ({ value: one, label: one }))];
  return <MultiSelect label={label} data={data} value={[...value]} onChange={set} error={error} searchable clearable={false} limit={50} nothingFoundMessage="Nothing of that name" hidePickedOptions />;
}
