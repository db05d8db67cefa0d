import { Alert, Button, Group, List, Stack } from "@mantine/core";
import type { ReactNode } from "react";
import { Link } from "react-router";
import type { EntryListName } from "../../record/entries.ts";
import type { EntryForm } from "./entry-form.ts";
import { fieldLabel } from "./field-label.ts";

interface FormFrameProps {
  readonly form: Pick<EntryForm<object>, "restored" | "problems" | "forget" | "submit">;
  readonly save: string;
  /** The part of the record page to go back to. */
  readonly back: EntryListName;
  readonly children: ReactNode;
}

/** What every form of the record has: its fields, what is wrong with them, and the way out. */
export function FormFrame({ form, save, back, children }: FormFrameProps) {
  return (
    <form onSubmit={form.submit} noValidate>
      <Stack gap="lg" maw="40rem">
        {form.restored && (
          <Alert color="slate" title="What you typed is still here">
            You left this form before saving it.{" "}
            <Button size="compact-sm" variant="default" onClick={form.forget}>
              Start over
            </Button>
          </Alert>
        )}
        {children}
        {form.problems.length > 0 && (
          <Alert color="brick" title={form.problems.length === 1 ? "One thing is to be put right" : `${form.problems.length} things are to be put right`}>
            <List size="sm">
              {form.problems.map(({ path, says }) => (
                <List.Item key={`${path} ${says}`}>
                  {fieldLabel(back, path)}: {says}
                </List.Item>
              ))}
            </List>
          </Alert>
        )}
        <Group>
          <Button type="submit">{save}</Button>
          <Button component={Link} to={`/record#${back}`} variant="default">
            Back to my record
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
