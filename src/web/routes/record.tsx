import { EmptyState } from "../layout/empty-state.tsx";
import { Page } from "../layout/page.tsx";
import { pageTitle } from "../layout/page-title.ts";

export const meta = () => [{ title: pageTitle("My record") }];

export default function Record() {
  return (
    <Page title="My record" lead="What you hold and what you have done. It is kept in this browser only.">
      <EmptyState title="Nothing here yet">
        Your credentials, courses, cards and attestations will stand here.
      </EmptyState>
    </Page>
  );
}
