import { EmptyState } from "../layout/empty-state.tsx";
import { Page } from "../layout/page.tsx";
import { pageTitle } from "../layout/page-title.ts";

export const meta = () => [{ title: pageTitle("Standing") }];

export default function Standing() {
  return (
    <Page title="Standing" lead="Where each of your credentials stands, and what comes next.">
      <EmptyState title="Your record is empty" action={{ to: "/record", label: "Start my record" }}>
        As soon as your record names one credential, its cycle, its requirements and its dates stand here.
      </EmptyState>
    </Page>
  );
}
