import { List, Text } from "@mantine/core";
import type { LeftOut } from "./import-result.ts";
import classes from "./record.module.css";

const SHOWN = 50;

/** What could not be read: where it stands, what it says, what to write instead. */
export function LeftOutList({ items }: { readonly items: readonly LeftOut[] }) {
  return (
    // A region that scrolls must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={classes["scroll"]} tabIndex={0} aria-label="What is left out">
      <List spacing="xs" size="sm">
        {items.slice(0, SHOWN).map((item, index) => (
          <List.Item key={index}>
            <strong>{item.where}</strong>: {item.says.join(" ")}
            {item.quoted !== "" && (
              <code className={classes["quoted"]}>
                <bdi>{item.quoted}</bdi>
              </code>
            )}
          </List.Item>
        ))}
      </List>
      {items.length > SHOWN && <Text size="sm">and {(items.length - SHOWN).toLocaleString("en")} more; the file has them all.</Text>}
    </section>
  );
}
