import { Button, Fieldset, SimpleGrid, Stack, Text, TextInput } from "@mantine/core";

/** One renewal as it is typed. */
export interface RenewalRow {
  readonly on: string;
  readonly ends: string;
  readonly carried: string;
  readonly owed: string;
}

interface RenewalRowsProps {
  readonly rows: readonly RenewalRow[];
  set(rows: readonly RenewalRow[]): void;
  problem(path: string): string | undefined;
}

const nothing: RenewalRow = { on: "", ends: "", carried: "", owed: "" };

/** A line for each renewal of a record; `ends` fills the first where none is listed. */
export function renewalRows(renewals: readonly { on: string; ends: string; carried?: string | undefined; owed?: string | undefined }[] | undefined, ends = ""): RenewalRow[] {
  return renewals === undefined || renewals.length === 0 ? [{ ...nothing, ends }] : renewals.map((renewal) => ({ ...nothing, ...renewal }));
}

/** Every renewal so far, oldest first. */
export function RenewalRows({ rows, set, problem }: RenewalRowsProps) {
  const change = (index: number, next: Partial<RenewalRow>): void => set(rows.map((row, at) => (at === index ? { ...row, ...next } : row)));
  const field = (index: number, key: keyof RenewalRow) => ({
    name: `renewals.${index}.${key}`,
    value: rows[index]?.[key] ?? "",
    onChange: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) => change(index, { [key]: currentTarget.value }),
    error: problem(`renewals.${index}.${key}`),
  });
  return (
    <Stack gap="sm">
      <Text size="sm">List every renewal so far, oldest first: rules that look back take the list for complete.</Text>
      {rows.map((_row, index) => (
        <Fieldset key={index} legend={`Renewal ${index + 1}`} data-field={`renewals.${index}`}>
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <TextInput {...field(index, "on")} type="date" label="Renewed on" />
            <TextInput {...field(index, "ends")} type="date" label="It brought an end on" />
            <TextInput {...field(index, "carried")} inputMode="decimal" label="Carried into the cycle it began" description="Only if the body carried any" />
            <TextInput {...field(index, "owed")} inputMode="decimal" label="Still owed from the cycle before" description="Only if the body let you owe any" />
          </SimpleGrid>
          {problem(`renewals.${index}`) && (
            <Text size="sm" c="error" mt="xs">
              {problem(`renewals.${index}`)}
            </Text>
          )}
          <Button mt="sm" size="compact-sm" variant="subtle" color="brick" onClick={() => set(rows.filter((_other, at) => at !== index))}>
            Remove renewal {index + 1}
          </Button>
        </Fieldset>
      ))}
      <div>
        <Button variant="default" onClick={() => set([...rows, nothing])}>
          Add {rows.length === 0 ? "a renewal" : "the next renewal"}
        </Button>
      </div>
    </Stack>
  );
}
