import { Button, Group, TextInput } from "@mantine/core";
import { Form, Link, useSubmit } from "react-router";
import { parseDay } from "../../base/date.ts";
import classes from "./as-of-form.module.css";

interface AsOfFormProps {
  readonly asOf: string;
  readonly today: string;
  readonly renewOn: string | undefined;
}

/** Which day the page speaks of, kept in the address so that it can be shared. */
export function AsOfForm({ asOf, today, renewOn }: AsOfFormProps) {
  const submit = useSubmit();
  const isToday = asOf === today && renewOn === undefined;
  return (
    <Form
      method="get"
      className={classes["form"]}
      onChange={(event) => {
        if (!(event.target instanceof HTMLInputElement)) return;
        const { value } = event.target;
        // A date that is still being typed is not yet a date.
        if (value === "" || parseDay(value) !== null) void submit(event.currentTarget, { replace: true, preventScrollReset: true });
      }}
    >
      <Group align="flex-end" gap="sm">
        <TextInput key={`as-of ${asOf}`} type="date" name="as-of" label="As of" description="Look ahead: choose a later day" defaultValue={asOf} required withAsterisk={false} min="1900-01-01" max="2199-12-31" />
        <TextInput key={`renew ${renewOn ?? ""}`} type="date" name="renew-on" label="Renewing on" description="Optional: when you hand it in" defaultValue={renewOn ?? ""} min="1900-01-01" max="2199-12-31" />
        {!isToday && (
          <Button component={Link} to="?" variant="default" preventScrollReset>
            Back to today
          </Button>
        )}
      </Group>
    </Form>
  );
}
