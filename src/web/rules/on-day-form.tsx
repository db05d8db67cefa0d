import { Alert, Button, Group, TextInput } from "@mantine/core";
import { Form } from "react-router";
import { dayWords } from "../../present/day-words.ts";
import type { DayAsked } from "./day-asked.ts";

/** Chooses the day whose rows are marked as in force. A plain form: it works without scripts. */
export function OnDayForm({ on, refused }: DayAsked) {
  return (
    <div>
      <Form method="get" className="no-print">
        <Group align="end" gap="xs">
          <TextInput key={on} type="date" name="on" label="Rows in force on" defaultValue={on} min="1900-01-01" max="2199-12-31" />
          <Button type="submit" variant="default">
            Show
          </Button>
        </Group>
      </Form>
      {refused !== undefined && (
        <Alert color="amber" mt="xs">
          <bdi>“{refused}”</bdi> is no day. Write one such as 2026-01-31. Shown is {dayWords(on)}.
        </Alert>
      )}
    </div>
  );
}
