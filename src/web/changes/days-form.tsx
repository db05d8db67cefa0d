import { Alert, Button, Group, TextInput } from "@mantine/core";
import { Form } from "react-router";
import type { DaysAsked } from "./days-asked.ts";

/** Chooses the two days. A plain form: it works without scripts, and the address can be shared. */
export function DaysForm({ from, to, refused }: DaysAsked) {
  return (
    <div>
      <Form method="get" className="no-print" preventScrollReset>
        <Group align="end" gap="xs">
          <TextInput key={`from ${from}`} type="date" name="from" label="The rules of" defaultValue={from} min="1900-01-01" max="2199-12-31" required withAsterisk={false} />
          <TextInput key={`to ${to}`} type="date" name="to" label="Against those of" defaultValue={to} min="1900-01-01" max="2199-12-31" required withAsterisk={false} />
          <Button type="submit" variant="default">
            Compare
          </Button>
        </Group>
      </Form>
      {refused !== undefined && (
        <Alert color="amber" mt="xs">
          <bdi>{refused}</bdi>
        </Alert>
      )}
    </div>
  );
}
