import { List } from "@mantine/core";
import { Link } from "react-router";
import { navigation } from "./navigation.ts";
import { Page } from "./page.tsx";

/** Shown for an address that leads nowhere: where to go from here. */
export function NotFoundPage() {
  return (
    <Page
      title="There is no page here"
      lead="The address may be mistyped, or the page has moved. One of these may be what you were after."
    >
      <List>
        {navigation.map(({ to, label }) => (
          <List.Item key={to}>
            <Link to={to}>{label}</Link>
          </List.Item>
        ))}
      </List>
    </Page>
  );
}
