import { Button, Group, NativeSelect } from "@mantine/core";
import { Form } from "react-router";
import classes from "./changes.module.css";

interface BodyFilterProps {
  readonly bodies: readonly { readonly id: string; readonly name: string }[];
  readonly body?: string;
  /** The feed of what is shown. */
  readonly feed: string;
}

/** Chooses whose changes are listed, and names the feed. A plain form: it works without scripts. */
export function BodyFilter({ bodies, body = "", feed }: BodyFilterProps) {
  return (
    <div className={`${classes["filter"]} no-print`}>
      <Form method="get" action="/changes">
        <Group align="end" gap="xs">
          <NativeSelect key={body} name="body" label="Body" defaultValue={body} data={[{ value: "", label: "All bodies" }, ...bodies.map(({ id, name }) => ({ value: id, label: name }))]} maw="100%" w={{ base: "100%", xs: "22rem" }} />
          <Button type="submit" variant="default">
            Show
          </Button>
        </Group>
      </Form>
      <a href={feed} type="application/atom+xml">
        Follow these changes (Atom feed)
      </a>
    </div>
  );
}
