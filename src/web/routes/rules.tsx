import { EmptyState } from "../layout/empty-state.tsx";
import { Page } from "../layout/page.tsx";
import { pageTitle } from "../layout/page-title.ts";

export const meta = () => [{ title: pageTitle("Rules") }];

export default function Rules() {
  return (
    <Page title="Rules" lead="Every certifying body’s rules, dated and with their sources.">
      <EmptyState title="No rulebook is loaded">
        Each body’s credentials, its history of rules and the source of every figure will stand here.
      </EmptyState>
    </Page>
  );
}
