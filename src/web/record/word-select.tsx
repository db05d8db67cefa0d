import { NativeSelect } from "@mantine/core";
import { titled } from "../../present/humanised.ts";
import type { Choice } from "../../present/rules-catalogue.ts";

interface WordSelectProps {
  readonly label: string;
  readonly name: string;
  readonly choices: readonly Choice[];
  readonly value: string;
  onChange(value: string): void;
  readonly error?: string | undefined;
  readonly description?: string;
  readonly empty?: string;
}

/** One word of the shared vocabulary, each shown with what it means. A word that is not known stays. */
export function WordSelect({ choices, value, onChange, empty = "Not said", ...rest }: WordSelectProps) {
  const known = value === "" || choices.some((choice) => choice.value === value);
  const data = [
    { value: "", label: empty },
    ...choices.map((choice) => ({ value: choice.value, label: `${titled(choice.value)}: ${choice.label}` })),
    ...(known ? [] : [{ value, label: value }]),
  ];
  return <NativeSelect {...rest} data={data} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)} />;
}
