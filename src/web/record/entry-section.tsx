import { Button, Group, Title } from "@mantine/core";
import type { ReactNode } from "react";
import { Link } from "react-router";
import classes from "./record.module.css";

interface EntrySectionProps {
  readonly id: string;
  readonly title: string;
  readonly add: { readonly to: string; readonly label: string };
  /** Shown while the list is empty: what belongs here, and why. */
  readonly teach: string;
  readonly count: number;
  /** The next thing to do in this record. */
  readonly primary?: boolean;
  /** Further ways out of an empty list. */
  readonly whenEmpty?: ReactNode;
  readonly children: ReactNode;
}

/** One list of the record with its heading and its way to add. */
export function EntrySection({ id, title, add, teach, count, primary = false, whenEmpty, children }: EntrySectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className={classes["section"]}>
      <div className={classes["head"]}>
        <Title order={2} size="h3" id={`${id}-title`} tabIndex={-1}>
          {title}
          {count > 1 && ` (${count.toLocaleString("en")})`}
        </Title>
        <Group gap="xs" className="no-print">
          <Button component={Link} to={add.to} variant={primary ? "filled" : "default"} size="compact-md">
            {add.label}
          </Button>
        </Group>
      </div>
      {count === 0 && <p className={classes["teach"]}>{teach}</p>}
      {count === 0 ? whenEmpty : children}
    </section>
  );
}
