import { redirect } from "react-router";
import { pageAsked } from "../../present/changes/change-pages.ts";
import { EmptyState } from "../layout/empty-state.tsx";
import { Page } from "../layout/page.tsx";
import { pageTitle } from "../layout/page-title.ts";
import { BodyFilter } from "../changes/body-filter.tsx";
import { ChangeList } from "../changes/change-list.tsx";
import { allEvents, bodiesToChoose } from "../changes/events.server.ts";
import { feedLink } from "../changes/feed-link.ts";
import { ForMyRecord } from "../changes/for-my-record.tsx";
import { dayAsked } from "../rules/day-asked.ts";
import type { Route } from "./+types/changes";

export const meta = () => [
  { title: pageTitle("Changes") },
  { name: "description", content: "Every change of a certifying body’s rules that is known, dated, with whom it is for and its sources." },
  feedLink("Changes of all bodies", "/changes.atom"),
];

export function loader({ request }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams;
  const bodies = bodiesToChoose();
  const chosen = bodies.find(({ id }) => id === asked.get("body"));
  if (chosen) throw redirect(`/changes/${chosen.id}`);
  return { shown: pageAsked(allEvents(), { page: asked.get("page") ?? undefined }), bodies, today: dayAsked(request).on };
}

export default function Changes({ loaderData: { shown, bodies, today } }: Route.ComponentProps) {
  return (
    <Page title="Changes" lead="What changed in the rules, newest first: whom each change is for and from when, with its sources.">
      <BodyFilter bodies={bodies} feed="/changes.atom" />
      {shown.page === 1 && <ForMyRecord />}
      {shown.events.length === 0 ? (
        <EmptyState title="No change is known" action={{ to: "/rules", label: "See the rules" }}>
          As soon as a rulebook holds a rule that is another from some day on, that day stands here, with both values and whom it is for.
        </EmptyState>
      ) : (
        <ChangeList shown={shown} today={today} named />
      )}
    </Page>
  );
}
