import { EmptyState } from "../layout/empty-state.tsx";
import { Page } from "../layout/page.tsx";
import { pageTitle } from "../layout/page-title.ts";

export const meta = () => [
  { title: pageTitle("What do I have to do to stay certified?") },
  {
    name: "description",
    content: "Exact standing for every credential you hold, with the rule and its source beside every number.",
  },
];

export default function Home() {
  return (
    <Page
      title="What do I have to do to stay certified?"
      lead="Exactly what is due, when, and why, with the rule and its source beside every number."
    >
      <EmptyState title="Start with what you hold" action={{ to: "/record", label: "Start my record" }}>
        Name your credentials and the dates they were issued. The first answer appears at once, and nothing
        leaves your browser.
      </EmptyState>
    </Page>
  );
}
