import { Text } from "@mantine/core";
import { data, Link } from "react-router";
import { pageAsked } from "../../present/changes/change-pages.ts";
import { dayWords } from "../../present/day-words.ts";
import { BodyFilter } from "../changes/body-filter.tsx";
import { ChangeList } from "../changes/change-list.tsx";
import { bodiesToChoose, eventsOf } from "../changes/events.server.ts";
import { feedLink } from "../changes/feed-link.ts";
import { EmptyState } from "../layout/empty-state.tsx";
import { Page } from "../layout/page.tsx";
import { pageTitle } from "../layout/page-title.ts";
import { dayAsked } from "../rules/day-asked.ts";
import { library } from "../rules/library.server.ts";
import type { Route } from "./+types/changes-body";

export const meta = ({ loaderData }: Route.MetaArgs) =>
  loaderData ? [{ title: pageTitle(`${loaderData.body.name}: changes`) }, feedLink(`Changes: ${loaderData.body.name}`, `/changes/${loaderData.body.id}.atom`)] : [{ title: pageTitle("Changes") }];

export function loader({ params, request }: Route.LoaderArgs) {
  const events = eventsOf(params.body);
  const raw = library().books.find(({ body }) => body.id === params.body)?.body;
  if (!events || !raw) throw data(null, { status: 404 });
  const asked = new URL(request.url).searchParams;
  const day = asked.get("day");
  return {
    body: { id: raw.id, name: String(raw["name"]), checked: String(raw["checked"]) },
    shown: pageAsked(events, { page: asked.get("page") ?? undefined, event: day === null ? undefined : `${raw.id}-${day}` }),
    bodies: bodiesToChoose(),
    today: dayAsked(request).on,
  };
}

export default function ChangesOfBody({ loaderData: { body, shown, bodies, today } }: Route.ComponentProps) {
  return (
    <Page title={`Changes: ${body.name}`} lead="What changed in its rules, newest first: whom each change is for and from when, with its sources.">
      <BodyFilter bodies={bodies} body={body.id} feed={`/changes/${body.id}.atom`} />
      <Text>
        Last checked {dayWords(body.checked)}. A rule whose older values nobody found is not listed as a change. <Link to={`/rules/${body.id}`}>All rules of {body.name}</Link>
      </Text>
      {shown.events.length === 0 ? (
        <EmptyState title="No change of its rules is known" action={{ to: `/rules/${body.id}`, label: "See its rules" }}>
          Of none of its rules an earlier or a later value was found. That says what was found, and not that nothing ever changed.
        </EmptyState>
      ) : (
        <ChangeList shown={shown} today={today} named={false} />
      )}
    </Page>
  );
}
