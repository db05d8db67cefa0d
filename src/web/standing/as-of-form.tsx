import { Button, Group } from "@mantine/core";
import { Form, Link, useSubmit } from "react-router";
import { parseDay } from "../../base/date.ts";
import classes from "./as-of-form.module.css";
import { DateField } from "./date-field.tsx";

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
        <DateField name="as-of" label="As of" description="Look ahead: choose a later day" value={asOf} required withAsterisk={false} />
        <DateField name="renew-on" label="Renewing on" description="Optional: when you hand it in" value={renewOn ?? ""} />
        {!isToday && (
          <Button component={Link} to="?" variant="default" preventScrollReset>
            Back to today
          </Button>
        )}
      </Group>
    </Form>
  );
}
