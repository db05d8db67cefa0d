import { Text } from "@mantine/core";
import { Link } from "react-router";
import type { ExampleStart } from "../../present/home/example-starts.ts";
import classes from "./example-links.module.css";

/** A few starts to try, and the way to all that is known. */
export function ExampleLinks({ starts }: { readonly starts: readonly ExampleStart[] }) {
  return (
    <nav aria-label="Examples" className={classes["examples"]}>
      <Text size="sm" c="dimmed">
        Or try one of these
      </Text>
      <ul className={classes["list"]}>
        {starts.map((start) => (
          <li key={start.address}>
            <Link to={`/${start.address}`} className={classes["link"]}>
              {start.label}
            </Link>
          </li>
        ))}
        <li>
          <Link to="/rules" className={classes["link"]}>
            All bodies and credentials
          </Link>
        </li>
      </ul>
    </nav>
  );
}
