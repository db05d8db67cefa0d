import { Button, Fieldset, NativeSelect, SimpleGrid, Stack, Text, TextInput } from "@mantine/core";
import type { Catalogue } from "../../present/rules-catalogue.ts";
import type { ActivityDraft, BodyRow } from "./activity-draft.ts";
import { CataloguePicker } from "./catalogue-picker.tsx";

interface BodyRowsProps {
  readonly rows: readonly BodyRow[];
  readonly catalogue: Catalogue;
  set(next: Pick<ActivityDraft, "bodies">): void;
  problem(path: string): string | undefined;
}

const statuses = [
  { value: "", label: "Nothing yet: taken as accepted" },
  { value: "accepted", label: "Accepted" },
  { value: "pending", label: "Pending: not decided yet" },
  { value: "rejected", label: "Rejected" },
];

/** What the certificate and the bodies say of an activity, body by body. */
export function BodyRows({ rows, catalogue, set, problem }: BodyRowsProps) {
  const change = (index: number, next: Partial<BodyRow>): void => set({ bodies: rows.map((row, at) => (at === index ? { ...row, ...next } : row)) });
  return (
    <Stack gap="sm">
      {rows.map((row, index) => {
        const body = catalogue.bodies.find(({ value }) => value === row.body);
        const name = body?.short ?? (row.body || "a body");
        return (
          <Fieldset key={index} legend={`Credit with ${name}`}>
            <SimpleGrid cols={{ base: 1, xs: 2 }}>
              <CataloguePicker plain label="Body" name={`bodies.${index}`} entries={catalogue.bodies} value={row.body} onChange={(value) => change(index, { body: value })} error={problem(`bodies.${index}`)} />
              <TextInput
                label={body?.unit ? `${body.unit} on the certificate` : "Units on the certificate"}
                name={`units.${row.body}`}
                inputMode="decimal"
                placeholder="1.9"
                value={row.units}
                onChange={({ currentTarget }) => change(index, { units: currentTarget.value })}
                error={problem(`units.${row.body}`)}
              />
              {body && body.categories.length > 0 ? (
                <NativeSelect
                  label="Category"
                  name={`category.${row.body}`}
                  data={[{ value: "", label: "Not said" }, ...withValue(body.categories, row.category)]}
                  value={row.category}
                  onChange={({ currentTarget }) => change(index, { category: currentTarget.value })}
                  error={problem(`category.${row.body}`)}
                />
              ) : (
                <TextInput label="Category" name={`category.${row.body}`} value={row.category} onChange={({ currentTarget }) => change(index, { category: currentTarget.value })} error={problem(`category.${row.body}`)} />
              )}
              <NativeSelect label={`What ${name} said`} name={`status.${row.body}`} data={statuses} value={row.status} onChange={({ currentTarget }) => change(index, { status: currentTarget.value })} error={problem(`status.${row.body}`)} />
            </SimpleGrid>
            <Button mt="sm" size="compact-sm" variant="subtle" color="brick" onClick={() => set({ bodies: rows.filter((_row, at) => at !== index) })}>
              Remove {name} from this activity
            </Button>
          </Fieldset>
        );
      })}
      {rows.length === 0 && <Text c="dimmed">Nothing is said about credit. Recert then goes by the course, or by kind and hours.</Text>}
      <div>
        <Button variant="default" onClick={() => set({ bodies: [...rows, { body: "", units: "", category: "", status: "" }] })}>
          Add credit with a body
        </Button>
      </div>
    </Stack>
  );
}

/** The choices, and the present value where it is none of them. */
function withValue(choices: readonly { readonly value: string; readonly label: string }[], value: string): { value: string; label: string }[] {
  const known = value === "" || choices.some((choice) => choice.value === value);
  return [...choices, ...(known ? [] : [{ value, label: value }])];
}
